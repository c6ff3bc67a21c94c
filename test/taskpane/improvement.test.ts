import type { Frame } from "playwright-core";
import { previews } from "../preview/support";
import { axeFaults } from "../support/axe";
import { sampled } from "../support/cases";
import { describeWith } from "../support/witness";
import { discountsFile } from "../support/plans";
import { chooseFile, goTo, pressDiagnose } from "./steps";
import { languages, type PaneLanguage } from "./words";

jest.setTimeout(240_000);

describeWith("chromium", "what would help, in the pane", () => {
  const { open } = previews();

  test.each(sampled(Object.entries(languages), 2))(
    "%s: the first steps are tried, kept, dropped and taken up; an answer of one's own beside them",
    async (lang, words) => {
      const own = words.improvement;
      const { page, pane: opened } = await open(`?sample=${words.sample}&lang=${lang}&width=320`);
      const pane = await opened();
      await pressDiagnose(pane, words);
      await pane.getByText(words.done).waitFor();
      await goTo(pane, words.tabs.improvement);
      await pane.getByText(own.none).waitFor();
      const [now, same] = await expectedIn(pane, words);
      expect(same).toBe(now);

      await pane.getByRole("button", { name: own.tryThree }).click();
      await pane.getByText(own.none).waitFor({ state: "detached" });
      const [, tried] = await expectedIn(pane, words);
      expect(tried).not.toBe(now);

      await pane.getByRole("textbox", { name: own.name }).fill(own.plan);
      await pane.getByRole("button", { name: own.keep, exact: true }).click();
      await pane.getByText(own.kept).waitFor();
      await pane.getByRole("button", { name: own.discard, exact: true }).click();
      await pane.getByText(own.none).waitFor();
      expect(await expectedIn(pane, words)).toEqual([now, now]);

      await pane.getByRole("button", { name: own.takeUp, exact: true }).click();
      await pane.getByText(own.none).waitFor({ state: "detached" });
      expect(await expectedIn(pane, words)).toEqual([now, tried]);

      // a question that is not among the steps, at the last option it has not
      await pane.getByRole("combobox", { name: own.question, exact: true }).selectOption("N03");
      const answer = pane.getByRole("combobox", { name: own.answer, exact: true });
      const worst = (await answer.locator("option").all()).length - 1;
      await answer.selectOption({ index: worst });
      expect((await expectedIn(pane, words))[1]).not.toBe(tried);
      await answer.selectOption("");
      expect(await expectedIn(pane, words)).toEqual([now, tried]);
      expect(await axeFaults(pane)).toEqual([]);
      // no cell was written
      expect(await page.getByText(words.stale).count()).toBe(0);

      await pane.getByRole("button", { name: own.mapping, exact: true }).click();
      await pane.getByText(own.mapped).waitFor();
      await page.getByRole("tab", { name: own.mappingSheet, exact: true, selected: true }).waitFor();
    },
  );

  test.each(sampled(Object.entries(languages), 2))(
    "%s: two answers under a plan: what is paid, the price, the discount and what a cost earns follow; measures on demand",
    async (lang, words) => {
      const own = words.improvement;
      const { page, pane: opened } = await open(`?sample=${words.sample}&lang=${lang}&width=320`);
      const pane = await opened();
      await pressDiagnose(pane, words);
      await pane.getByText(words.done).waitFor();
      await goTo(pane, words.tabs.cover);
      await pane.getByRole("button", { name: words.cover.create, exact: true }).click();
      await pane.getByText(words.cover.created).waitFor();
      await chooseFile(pane, "table.json", discountsFile({ earnsFrom: "interviewed" }), words.discount.choose);
      await pane.getByText(words.discount.inUse).waitFor();
      await goTo(pane, words.tabs.improvement);
      await pane.getByText(own.none).waitFor();
      await pane
        .getByRole("combobox", { name: own.choosePlan, exact: true })
        .selectOption({ label: words.cover.standard });
      const table = pane.getByRole("table", { name: own.table });
      const atRest = (): Promise<void> => pane.locator(`table[aria-label="${own.table}"][aria-busy=false]`).waitFor();
      await table.getByText(own.paid).waitFor();
      await atRest();
      const [paid, same] = await figuresIn(pane, words, own.paid);
      expect(same).toBe(paid);

      // both at their best: the first option of each but the one that stands
      for (const question of ["G10", "C01"]) {
        await pane.getByRole("combobox", { name: own.question, exact: true }).selectOption(question);
        await pane.getByRole("combobox", { name: own.answer, exact: true }).selectOption({ index: 1 });
      }
      // the figures that are not simulated follow at once, the others a moment later
      expect(await figuresIn(pane, words, words.discount.title)).toEqual(["0.0%", "10.0%"]);
      await atRest();
      const [still, less] = await figuresIn(pane, words, own.paid);
      expect(still).toBe(paid);
      // two digits may hide it, the sentence below does not
      await pane.getByText(own.moved).waitFor();

      const cost = pane.getByRole("textbox", { name: own.cost, exact: true });
      await cost.fill(lang === "ja-JP" ? "3000万" : "30M");
      await pane.getByText(own.earned).waitFor();
      await pane.getByRole("textbox", { name: own.name }).fill(own.plan);
      await pane.getByRole("button", { name: own.keep, exact: true }).click();
      await pane.getByRole("button", { name: own.discard, exact: true }).click();
      await pane.getByText(own.none).waitFor();
      await pane.getByRole("button", { name: own.takeUp, exact: true }).click();
      await pane.getByText(own.earned).waitFor();
      await atRest();
      expect(await figuresIn(pane, words, own.paid)).toEqual([paid, less]);

      await pane.getByRole("button", { name: own.simulate, exact: true }).click();
      await pane.getByText(own.simulated).waitFor();
      expect(await pane.getByText(own.tail).count()).toBe(5);
      // what the head of the pane half covers is no target of that size
      await pane.evaluate(() => window.scrollTo(0, 0));
      expect(await axeFaults(pane)).toEqual([]);
      // no cell of the customer's was written
      expect(await page.getByText(words.stale).count()).toBe(0);
      await pane.getByRole("button", { name: own.write, exact: true }).click();
      await pane.getByText(own.written).waitFor();
      await page.getByRole("tab", { name: own.sheet, exact: true, selected: true }).waitFor();
    },
  );
});

/** A figure of the table, now and with the answers tried. */
const figuresIn = (pane: Frame, { improvement }: PaneLanguage, name: string): Promise<readonly string[]> =>
  pane
    .getByRole("table", { name: improvement.table })
    .locator("tr", { hasText: name })
    .getByRole("cell")
    .allInnerTexts();

/** The expected yearly loss, now and with the answers tried. */
const expectedIn = (pane: Frame, words: PaneLanguage): Promise<readonly string[]> =>
  figuresIn(pane, words, words.improvement.expected);
