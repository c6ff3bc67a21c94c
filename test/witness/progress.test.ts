import { inputCells } from "../../src/workbook/plan/answers";
import { questions, variables } from "../../src/engine";
import { editByLibreOffice, typeInto } from "../support/libreoffice";
import { templateBytes } from "../support/local";
import { describeWith } from "../support/witness";
import { errorsIn, readXlsx, toTheRight, type XlsxFile } from "../support/xlsx-file";

const section = "Webサイト";

/** done, to check, all, how far, beside the heading of a section on the Guide. */
function progress(file: XlsxFile, heading: string): readonly unknown[] {
  const found = [...file.cells("ご案内")].find(([cell, { value }]) => cell.startsWith("A") && value === heading);
  return [3, 4, 5, 7].map((right) => file.value("ご案内", toTheRight(found?.[0] ?? "", right)));
}

/** A row more above the first, between and below the last cells of the section, as a clerk makes room for a note. */
const insertRows = [
  `sheet = Named(doc, "KK_hasWebsite").Spreadsheet`,
  `sheet.unprotect("")`,
  ...["KK_hasWebsite", "KK_monthlyUsers"].map(
    (name) => `sheet.Rows.insertByIndex(Named(doc, "${name}").CellAddress.Row, 1)`,
  ),
  `sheet.Rows.insertByIndex(Named(doc, "KK_G05").CellAddress.Row, 2)`,
];

const filled = [typeInto("KK_hasWebsite", "はい"), typeInto("KK_webSales", 1_000), typeInto("KK_monthlyUsers", 500)];

const everything = inputCells(
  {
    customer: "株式会社みほん",
    date: "2026-04-01",
    profile: Object.fromEntries(
      variables.flatMap((variable): [string, string | number | boolean][] => {
        if (variable.kind === "number") return [[variable.id, variable.max]];
        // past incidents are told: that there were none would be worth a look
        if (variable.kind === "flag") return variable.id === "incidentsNone" ? [] : [[variable.id, true]];
        return variable.kind === "industry" ? [[variable.id, "T"]] : [];
      }),
    ),
    answers: Object.fromEntries(questions.map(({ id }) => [id, "unknown"])),
  },
  "ja",
).map(({ name, value }) => typeInto(name, value));

describeWith("libreoffice", "the progress on the Guide, with rows inserted between the questions", () => {
  const edits = () => {
    const bytes = templateBytes("ja");
    return editByLibreOffice({
      empty: { bytes, lines: insertRows },
      section: { bytes, lines: [...insertRows, ...filled] },
      whole: { bytes, lines: [...insertRows, ...everything] },
    });
  };
  let edited: Awaited<ReturnType<typeof edits>>;
  beforeAll(async () => {
    edited = await edits();
  }, 120_000);

  test("counts no inserted row", async () => {
    const { empty, section: one } = edited;
    expect(progress(readXlsx(empty), section)).toEqual([0, 0, 3, "記入中"]);
    expect(progress(readXlsx(one), section)).toEqual([3, 0, 3, "完了"]);
  }, 120_000);

  test("is complete when everything is filled in", async () => {
    const file = readXlsx(edited.whole);
    expect(errorsIn(file)).toEqual([]);
    // 72 questions; customer, date and industry; 13 numbers and 6 optional ones; 22 times yes or no; 5 rows of incidents
    expect(progress(file, "合計")).toEqual([121, 0, 121, "完了"]);
  }, 120_000);
});
