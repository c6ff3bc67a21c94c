import { questions } from "../../src/engine";
import { writeResults } from "../../src/excel/write-results";
import { openWorkbook, type LocalWorkbook } from "../../src/local-excel";
import type { Language } from "../../src/locales";
import { planMapping } from "../../src/workbook/plan/mapping";
import { edit, inExcel, openFilled, placeOfName, save, type, valueAt } from "../support/local";
import { stateOf } from "../support/workbook-state";
import { changedSince } from "./fault-sweep";

const make = (workbook: LocalWorkbook, language: Language) =>
  inExcel(workbook, () => writeResults((snapshot) => planMapping(snapshot, language)));

const opened = () => openFilled({ profile: { customer: "みほん商事" }, answers: { S01: "within30" } });

/** Texts of a question's row. */
function rowOf(workbook: LocalWorkbook, sheet: string, id: string): readonly unknown[] {
  const { row, column } = placeOfName(workbook, "KK_b_mapping");
  for (let at = row; at < row + 100; at++)
    if (valueAt(workbook, sheet, at, column) === id)
      return Array.from({ length: 10 }, (_, index) => valueAt(workbook, sheet, at, column + index));
  throw new Error(`No row of ${id}`);
}

test("a question stands with its answer, its measure and the numbers of frameworks, which stay texts", async () => {
  const workbook = await opened();
  expect((await make(workbook, "ja")).kind).toBe("written");
  expect(rowOf(workbook, "対応表", "S01")).toEqual([
    "S01",
    "サーバーの更新",
    "サーバー・セキュリティ",
    "どれも30日以内",
    "更新・脆弱性の管理",
    "中小企業の情報セキュリティ対策ガイドライン",
    "7.1, 7.2, 7.3, 7.4, 7.7",
    "PR.PS-02, ID.RA-01, ID.RA-06",
    "A.8.8, A.8.19",
    "1",
  ]);
  // one number alone is no number
  expect(rowOf(workbook, "対応表", "G09").slice(6, 7)).toEqual(["11.1"]);
  await type(workbook, { KK_S01: "不定期" });
  expect(rowOf(workbook, "対応表", "S01")[3]).toBe("不定期");
});

test("it has the buttons of a filter over head and rows, in the file too; a second request leaves it as it is", async () => {
  const workbook = await opened();
  await make(workbook, "ja");
  const { row } = placeOfName(workbook, "KK_b_mapping");
  const filtered = (book: LocalWorkbook) =>
    edit(book, async (context) => {
      const range = context.workbook.worksheets.getItem("対応表").autoFilter.getRangeOrNullObject();
      range.load("address");
      await context.sync();
      return range.isNullObject ? null : range.address;
    });
  const address = `対応表!A${row + 4}:J${row + 4 + questions.length}`;
  expect(await filtered(workbook)).toBe(address);
  expect(await filtered(await openWorkbook(await save(workbook)))).toBe(address);
  const before = stateOf(workbook);
  expect((await make(workbook, "ja")).kind).toBe("written");
  expect(changedSince(before, workbook)).toEqual([]);
});
