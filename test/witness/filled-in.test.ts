import { openWorkbook, type LocalWorkbook } from "../../src/local-excel";
import { assess, defaultParameters, type HearingSheet } from "../../src/engine";
import { queueSnapshot } from "../../src/excel/read-snapshot";
import { inputCells } from "../../src/workbook/plan/answers";
import { names } from "../../src/workbook/model/names";
import { locate } from "../../src/workbook/model/locator";
import { readHearingSheet, type SheetReading } from "../../src/workbook/read/read-sheet";
import { apartFromEngine } from "../support/agreement";
import { randomCases } from "../support/cases";
import { expectedOf } from "../support/expected";
import { basicText, editByLibreOffice, recalculate, typeInto } from "../support/libreoffice";
import { diagnose, edit, openFilled, save, templateBytes, valueOf, written } from "../support/local";
import { describeWith } from "../support/witness";
import { errorsIn, readXlsx } from "../support/xlsx-file";

async function readingOf(workbook: LocalWorkbook): Promise<SheetReading> {
  const snapshot = await edit(workbook, async (context) => {
    const read = queueSnapshot(context);
    await context.sync();
    return read();
  });
  const result = readHearingSheet(snapshot);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.reading;
}

const fillingLines = (sheet: HearingSheet, language: "ja" | "en"): readonly string[] =>
  inputCells(sheet, language).map(({ name, value }) => typeInto(name, value));

/** What people do to a sheet: rows above, inside the profile and between questions; another name, another place. */
const rearranging = [
  `sheet = Named(doc, "KK_revenue").Spreadsheet`,
  `sheet.unprotect("")`,
  `sheet.Rows.insertByIndex(Named(doc, "KK_N03").CellAddress.Row, 3)`,
  `sheet.Rows.insertByIndex(Named(doc, "KK_revenue").CellAddress.Row, 1)`,
  `sheet.Rows.insertByIndex(0, 2)`,
  `sheet.Name = ${basicText("回答 '26 (A社)")}`,
  `doc.Sheets.moveByName(sheet.Name, 0)`,
  `lists = Named(doc, "KK_list_yesNo").Spreadsheet`,
  `lists.Name = "Auswahl"`,
];

describeWith("libreoffice", "a hearing sheet filled in by LibreOffice", () => {
  const [first, second] = randomCases(2, 77);
  if (!first || !second) throw new Error("No cases");
  const cases = { ja: first.sheet, en: second.sheet };

  const edits = () =>
    editByLibreOffice({
      ja: { bytes: templateBytes("ja"), lines: fillingLines(cases.ja, "ja") },
      en: { bytes: templateBytes("en"), lines: fillingLines(cases.en, "en") },
      moved: { bytes: templateBytes("ja"), lines: [...rearranging, ...fillingLines(cases.ja, "ja")] },
    });
  let edited: Awaited<ReturnType<typeof edits>>;
  beforeAll(async () => {
    edited = await edits();
  }, 120_000);

  it.each(["ja", "en"] as const)(
    "reads back the same as one filled in by Excel: %s",
    async (language) => {
      const theirs = await readingOf(await openWorkbook(edited[language]));
      const ours = await readingOf(await openFilled(cases[language], language));
      expect(theirs).toEqual(ours);
      expect(assess(theirs.sheet, defaultParameters).fingerprints).toEqual(
        assess(cases[language], defaultParameters).fingerprints,
      );
    },
    120_000,
  );

  it("is found where rows were inserted and sheets renamed and moved, and diagnosed", async () => {
    const { moved } = edited;
    const file = readXlsx(moved);
    expect(file.sheets[0]).toBe("回答 '26 (A社)");
    const plain = readXlsx(templateBytes("ja")).place("KK_N03").cell;
    expect(file.place("KK_N03").cell).toBe(`C${Number(plain.slice(1)) + 6}`);

    const workbook = await openWorkbook(moved);
    const { info, verdict } = written(await diagnose(workbook));
    expect(verdict).toMatchObject({ state: "complete", differences: [] });
    expect(info.assessment.fingerprints).toEqual(assess(cases.ja, defaultParameters).fingerprints);

    const { book } = await recalculate({ book: await save(workbook) });
    expect(errorsIn(readXlsx(book))).toEqual([]);
    expect(apartFromEngine(readXlsx(book), expectedOf(cases.ja))).toEqual([]);
  }, 120_000);

  it("is refilled in place where LibreOffice rearranged its result sheets", async () => {
    const workbook = await openFilled(cases.ja, "ja");
    written(await diagnose(workbook));
    const lines = [
      `rating = Named(doc, "KK_b_rating_title").Spreadsheet`,
      `rating.Rows.insertByIndex(Named(doc, "KK_b_rating_scores").CellAddress.Row, 4)`,
      `rating.Rows.insertByIndex(0, 1)`,
      `rating.Name = ${basicText("評点")}`,
      `losses = Named(doc, "KK_b_losses_title").Spreadsheet`,
      `losses.Rows.insertByIndex(Named(doc, "KK_b_losses_s2").CellAddress.Row, 2)`,
      `losses.Columns.insertByIndex(0, 1)`,
      `calc = Named(doc, "KK_b_calc_title").Spreadsheet`,
      `calc.Rows.insertByIndex(Named(doc, "KK_b_calc_questions").CellAddress.Row, 5)`,
      `doc.Sheets.moveByName(calc.Name, 0)`,
      `parameters = Named(doc, "KK_b_parameters").Spreadsheet`,
      `parameters.Rows.insertByIndex(Named(doc, "KK_p_model_pertGamma").CellAddress.Row, 1)`,
      // typed over a formula below the row that went in
      typeInto(names.parameterUsed("s2.gift", "mean"), 1),
      ...fillingLines(second.sheet, "ja"),
    ];
    const { book } = await editByLibreOffice({ book: { bytes: await save(workbook), lines } });
    const again = await openWorkbook(book);
    const sheets = again.sheets.map(({ name }) => name);
    expect(sheets).toContain("評点");
    const { before, verdict } = written(await diagnose(again));
    expect(locate(before).value(names.parameterUsed("s2.gift", "mean"))).toBe(1);
    expect(valueOf(again, names.parameterUsed("s2.gift", "mean"))).toBeGreaterThan(1);
    expect(again.sheets.map(({ name }) => name)).toEqual(sheets);
    expect(verdict).toMatchObject({ state: "complete", differences: [] });
  }, 120_000);
});
