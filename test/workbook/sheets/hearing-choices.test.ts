import { words, type Language } from "../../../src/locales";
import { runSync } from "../../../src/scheduling/chunked";
import { layoutsOf } from "../../../src/workbook/sheets";

const cellsOf = (sheet: "hearing" | "guide", language: Language) =>
  runSync(layoutsOf("template", words(language), { language, form: "full" }))
    .filter(({ id }) => id === sheet)
    .flatMap(({ blocks }) => blocks.flatMap((block) => block.cells(block.place)));

const rowOf = (rows: ReturnType<typeof cellsOf>, first: string) => rows.find(([cell]) => cell === first) ?? [];

test("a question shows its choices, one a line, and who may know by what evidence", () => {
  const [, , , , , choices, asked] = rowOf(cellsOf("hearing", "ja"), "N02");
  expect(choices).toBe("□ 7日以内\n□ 30日以内\n□ 90日以内\n□ 90日を超える、または期限なし");
  expect(String(asked).split("\n")[0]).toBe("情報システム");
  expect(rowOf(cellsOf("hearing", "en"), "S03")[6]).toMatch(/^Web team\n/);
});

test("an entry of the profile says who may know it", () => {
  expect(rowOf(cellsOf("hearing", "ja"), "P9").slice(6)).toEqual(["経理・財務"]);
});

test("the guide says who may know each section and how long it takes", () => {
  const rows = cellsOf("guide", "ja");
  // 17 entries at two minutes; 19 questions at one
  expect(rowOf(rows, "個人情報").slice(1, 3)).toEqual(["総務・人事・法務", 34]);
  expect(rowOf(rows, "セキュリティ全般").slice(1, 3)).toEqual(["総務・人事・法務、情報システム", 19]);
  // all of it is optional
  expect(rowOf(rows, "サイバー保険")[2]).toBe(0);
});
