import { roundedDown } from "../../src/locales";
import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { questions, variables, type HearingSheet } from "../../src/engine";
import { inputCells, type InputCell } from "../../src/workbook/plan/answers";
import { names } from "../../src/workbook/model/names";
import { kikitori, sample } from "../cli/support";
import { sampled } from "../support/cases";
import { paneOf, previews, typeInto } from "../preview/support";
import { recalculate } from "../support/libreoffice";
import { describeWith } from "../support/witness";
import { readXlsx } from "../support/xlsx-file";
import { goTo, pressDiagnose } from "./steps";
import { languages, type Culture } from "./words";

jest.setTimeout(600_000);

/** How many points the pane wants checked. */
async function problems(pane: Frame): Promise<number> {
  const heading = pane.getByRole("heading", { name: /確認したいこと|Points to check/ });
  return Number(/\d+/.exec(await heading.innerText())?.[0]);
}

/** Cells without a list. */
const isTyped = new Set<string>([
  ...variables.flatMap(({ id, kind }) => (kind === "flag" || kind === "industry" ? [] : [names.input(id)])),
  ...questions.map(({ id }) => names.remark(id)),
]);

/** Fills one cell as a person does: typed, or, of every third with a list (of all when verifying), chosen from its list by mouse and by keyboard in turn. */
async function fillCell(page: Page, { name, value }: InputCell, byMouse: boolean): Promise<void> {
  const address = page.getByLabel(/^(セル番地または名前|Cell address or name)$/);
  if (isTyped.has(name)) {
    return typeInto(page, name, String(value));
  }
  await address.fill(name);
  await page.keyboard.press("Enter");
  const list = page.getByRole("listbox");
  if (byMouse) {
    await page.getByRole("button", { name: /^(選択肢を開く|Open the choices)$/ }).click();
    await list.getByRole("option", { name: String(value), exact: true }).click();
  } else {
    await page.keyboard.press("Alt+ArrowDown");
    await list.getByRole("option").first().waitFor();
    const entries = await list.getByRole("option").allInnerTexts();
    expect(entries).toContain(value);
    await page.keyboard.press("Home");
    for (let at = 0; at < entries.indexOf(String(value)); at++) await page.keyboard.press("ArrowDown");
    expect(await list.getByRole("option", { selected: true }).innerText()).toBe(value);
    await page.keyboard.press("Enter");
  }
  await list.waitFor({ state: "detached" });
}

describeWith(["chromium", "libreoffice"], "a person with an empty template", () => {
  const { open } = previews();

  test.each(sampled(Object.keys(languages) as readonly Culture[], 2))(
    "%s: fills in everything, diagnoses, reads, changes an answer, renews, downloads; LibreOffice opens the file",
    async (culture) => {
      const words = languages[culture];
      const file = sample(`${words.sample}.json`);
      const answers = JSON.parse(readFileSync(file, "utf8")) as HearingSheet;
      const { page } = await open(`?sample=template-${words.language}&lang=${culture}&width=400`);
      const pane = await paneOf(page);
      const atFirst = await problems(pane);
      const cells = inputCells(answers, words.language);
      expect(cells.length).toBeGreaterThan(80);
      const byList = new Set(sampled(cells, 3));
      for (const [index, cell] of cells.entries()) {
        if (byList.has(cell)) await fillCell(page, cell, index % 2 === 0);
        else await typeInto(page, cell.name, String(cell.value));
      }
      expect(atFirst).toBeGreaterThan(50);
      expect(await settled(pane, 5)).toBeLessThan(5);
      await pane.getByRole("progressbar", { name: words.section }).waitFor();

      await pressDiagnose(pane, words);
      await pane.getByText(words.done).waitFor();
      const told = await kikitori(["diagnose", file, "--json"]);
      const { rating, scenarios } = JSON.parse(told.out) as {
        rating: { overall: { score: number; grade: string } };
        scenarios: { loss: { likely: number } | null }[];
      };
      await pane.getByText(roundedDown(rating.overall.score, 1).toFixed(1)).first().waitFor();
      const likely = ((scenarios[1]?.loss?.likely ?? 0) / 1e6).toLocaleString("en", {
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      });
      await goTo(pane, words.tabs.losses);
      await pane.getByText(likely, { exact: true }).first().waitFor();

      await typeInto(page, "KK_revenue", "123456789");
      await pane.getByText(words.stale).waitFor();
      await pane.getByRole("button", { name: words.renew }).click();
      await pane.getByText(words.done).waitFor();
      expect(await pane.getByText(words.stale).count()).toBe(0);

      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: /^(ダウンロード|Download)$/ }).click(),
      ]);
      const bytes = readFileSync(await saved.path());
      const { book } = await recalculate({ book: bytes });
      const [ours, theirs] = [readXlsx(bytes), readXlsx(book)];
      expect(theirs.named(names.input("revenue"))).toBe(123_456_789);
      for (const name of ["KK_s1_likely", "KK_s2_likely", "KK_s3_likely", "KK_s4_likely"]) {
        expect(theirs.named(name)).toBeCloseTo(Number(ours.named(name)), 0);
      }
    },
  );
});

/** Points to check, when the pane has heard of the last change and they are fewer. */
async function settled(pane: Frame, than: number): Promise<number> {
  await pane.waitForFunction(
    (most) => {
      const text = [...document.querySelectorAll("h2")].map((each) => each.innerText);
      const line = text.find((each) => /確認したいこと|Points to check/.test(each));
      return line !== undefined && Number(/\d+/.exec(line)?.[0]) < most;
    },
    than,
    { timeout: 60_000 },
  );
  return problems(pane);
}
