import { readFileSync } from "node:fs";
import type { Frame, Locator } from "playwright-core";
import { previews, typeInto } from "../preview/support";
import { axeFaults } from "../support/axe";
import { sampled } from "../support/cases";
import { describeWith } from "../support/witness";
import { discountsFile, plansFile } from "../support/plans";
import { chooseFile, goTo } from "./steps";
import { languages } from "./words";

jest.setTimeout(240_000);

describeWith("chromium", "cover in the pane", () => {
  const { open } = previews();

  test.each(sampled(Object.entries(languages), 2))(
    "%s: three plans are compared, a limit is raised, the gap closes, it is written and undone",
    async (lang, words) => {
      const own = words.cover;
      const { page, pane: opened } = await open(`?sample=${words.sample}&lang=${lang}&width=320`);
      const pane = await opened();
      await goTo(pane, words.tabs.cover);
      await pane.getByRole("button", { name: own.create, exact: true }).click();
      await pane.getByText(own.created).waitFor();
      const leak = tableOf(pane, words.scenario);
      await leak.getByRole("rowheader").nth(2).waitFor();
      const paid = paidOf(leak, own.standard);
      const before = await paid.innerText();

      await pane.getByRole("combobox", { name: own.plan, exact: true }).selectOption({ label: own.standard });
      await pane.getByRole("combobox", { name: own.term, exact: true }).selectOption({ label: own.limit });
      const field = pane.getByRole("textbox", { name: own.limit, exact: true });
      // figures follow each key: 5, 50, … yen pay next to nothing, and far above the loss nothing more
      await field.fill("5");
      await paid.filter({ hasNotText: before }).waitFor();
      const least = await numberIn(paid);
      await field.fill("-5");
      await pane.getByText(own.wrong).first().waitFor();
      expect(await pane.getByRole("button", { name: own.write, exact: true }).isDisabled()).toBe(true);
      expect(await axeFaults(pane)).toEqual([]);
      // above another limit, such as the year's, it may be a gap of its own
      const gap = gapsOf(pane, own.standard).filter({ hasText: words.scenario }).filter({ hasText: own.aboveLimit });
      await field.fill("100000000000");
      await gap.waitFor({ state: "detached" });
      await paid.filter({ hasNotText: before }).waitFor();
      expect(await numberIn(paid)).toBeGreaterThan(Number(before));
      expect(least).toBeLessThan(Number(before));

      // nothing is written before it is asked for
      await pane.getByRole("button", { name: own.toCell, exact: true }).click();
      await page.getByRole("tab", { name: own.sheet, exact: true, selected: true }).waitFor();
      const cell = page.getByLabel(/^(セルの内容|Content of the cell)$/);
      expect(await cell.inputValue()).toBe("50000000");
      await pane.getByRole("button", { name: own.write, exact: true }).click();
      await pane.getByText(words.filled).waitFor();
      await pane.getByRole("button", { name: own.toCell, exact: true }).click();
      expect(await cell.inputValue()).toBe("100000000000");
      expect(await pane.getByRole("button", { name: own.write, exact: true }).count()).toBe(0);
      await pane.getByRole("button", { name: own.undo, exact: true }).click();
      await pane.getByText(words.parameters.undone).waitFor();
      await paid.filter({ hasText: before }).waitFor();
      await gap.first().waitFor();

      // a cell of one plan that is wrong is named; the other plans still work
      await pane.getByRole("button", { name: own.toCell, exact: true }).click();
      await typeInto(
        page,
        await cellOf(page.getByLabel(/^(セル番地または名前|Cell address or name)$/)),
        words.parameters.text,
      );
      // the cell asks whether it is meant
      await page.getByRole("button", { name: /^(はい|Yes)$/ }).click();
      await pane.getByRole("heading", { name: own.problems }).waitFor();
      await leak.getByRole("rowheader", { name: own.standard, exact: true }).waitFor({ state: "detached" });
      expect(await leak.getByRole("rowheader").count()).toBe(2);
      expect(await axeFaults(pane)).toEqual([]);
    },
  );

  test.each(sampled(Object.entries(languages), 2))(
    "%s: plans are saved, and those of a file are written over the plan of their name and into a free column, and undone",
    async (lang, words) => {
      const own = words.cover;
      const { page, pane: opened } = await open(`?sample=${words.sample}&lang=${lang}&width=320`);
      const pane = await opened();
      await goTo(pane, words.tabs.cover);
      await pane.getByRole("button", { name: own.create, exact: true }).click();
      await pane.getByText(own.created).waitFor();
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        pane.getByRole("button", { name: own.save, exact: true }).click(),
      ]);
      const { plans } = JSON.parse(readFileSync(await saved.path(), "utf8")) as { plans: readonly { name: string }[] };
      expect(plans.map(({ name }) => name)).toContain(own.standard);
      await chooseFile(pane, "plans.json", plansFile(own.standard, own.trial), own.choose);
      await pane.getByText(own.over).waitFor();
      await pane.getByText(own.into).waitFor();
      expect(await axeFaults(pane)).toEqual([]);
      await pane.getByRole("button", { name: own.take, exact: true }).click();
      await pane.getByText(words.filled).waitFor();
      await pane.getByRole("checkbox", { name: own.trial, exact: true }).waitFor();
      await pane.getByRole("button", { name: own.undo, exact: true }).click();
      await pane.getByText(words.parameters.undone).waitFor();
      await pane.getByRole("checkbox", { name: own.trial, exact: true }).waitFor({ state: "detached" });
    },
  );

  test.each(sampled(Object.entries(languages), 2))(
    "%s: a table of discounts is refused, loaded, earns by what the sheet declares, and is given up",
    async (lang, words) => {
      const own = words.discount;
      const { pane: opened } = await open(`?sample=${words.sample}&lang=${lang}&width=320`);
      const pane = await opened();
      await goTo(pane, words.tabs.cover);
      await pane.getByRole("button", { name: words.cover.create, exact: true }).click();
      await pane.getByText(words.cover.created).waitFor();
      await pane.getByText(own.off).waitFor();
      const card = pane.locator(".fui-Card").filter({ has: pane.getByRole("heading", { name: own.title }) });
      expect(await card.getByRole("table").count()).toBe(0);

      await chooseFile(pane, "wrong.json", discountsFile({ rule: " " }), own.choose);
      await pane.getByText(own.refused).waitFor();
      await pane.getByText("KK-7012").waitFor();
      await pane.getByText(own.off).waitFor();

      // no incident is declared; no answer is confirmed
      await chooseFile(pane, "table.json", discountsFile({ earnsFrom: "selfReported" }), own.choose);
      await pane.getByText(own.inUse).waitFor();
      await pane.getByText(own.earned).waitFor();
      expect(await pane.getByText(own.refused).count()).toBe(0);
      // a certification would earn a tenth: the only answer with a row of its own
      expect(await card.getByText("+10.0%").count()).toBe(1);

      await pane.getByRole("combobox", { name: words.cover.plan, exact: true }).selectOption({ index: 0 });
      await pane
        .getByRole("combobox", { name: words.cover.term, exact: true })
        .selectOption({ label: words.cover.tariff });
      await pane.getByRole("textbox", { name: words.cover.tariff, exact: true }).fill("2000000");
      // ¥2.0M, less 5 %
      await card.getByRole("cell", { name: "1.9", exact: true }).waitFor();
      expect(await axeFaults(pane)).toEqual([]);

      // a document is asked for: a declaration earns nothing any more
      await chooseFile(pane, "table.json", discountsFile(), own.choose);
      await pane.getByText(own.none).waitFor();
      await pane.getByRole("button", { name: own.remove, exact: true }).click();
      await pane.getByText(own.off).waitFor();
      expect(await card.getByRole("table").count()).toBe(0);
    },
  );

  test.each(sampled(Object.entries(languages), 2))(
    "%s: the comparison is written as a sheet once there is a diagnosis",
    async (lang, words) => {
      const own = words.cover;
      const { page, pane: opened } = await open(`?sample=${words.sample}&lang=${lang}&width=320`);
      const pane = await opened();
      await goTo(pane, words.tabs.diagnose);
      await pane.getByRole("button", { name: words.diagnose, exact: true }).click();
      await pane.getByText(words.done).waitFor();
      await goTo(pane, words.tabs.cover);
      await pane.getByRole("button", { name: own.create, exact: true }).click();
      await pane.getByText(own.created).waitFor();
      await pane.getByRole("button", { name: own.compare, exact: true }).click();
      await pane.getByText(own.compared).waitFor();
      await page.getByRole("tab", { name: own.comparison, exact: true, selected: true }).waitFor();
    },
  );
});

const cellOf = (field: Locator): Promise<string> => field.inputValue();

/** What a scenario is under each plan. */
const tableOf = (pane: Frame, scenario: string): Locator =>
  pane
    .locator(".fui-Card")
    .filter({ has: pane.getByRole("heading", { name: scenario, exact: true }) })
    .locator("table")
    .first();

/** What is paid under a plan: its first figure, which follows a moment after the key. */
const paidOf = (table: Locator, plan: string): Locator =>
  table.locator("tr", { hasText: plan }).first().getByRole("cell").first();

const numberIn = async (figure: Locator): Promise<number> => Number((await figure.innerText()).replaceAll(",", ""));

const gapsOf = (pane: Frame, plan: string): Locator =>
  pane
    .locator("div")
    .filter({ has: pane.getByText(plan, { exact: true }) })
    .locator("> ul > li");
