import { words, type Language } from "../../../src/locales";
import type { Expectation } from "../../../src/workbook/check/expectations";
import { toldByRecord, verify } from "../../../src/workbook/check/verdict";
import { names } from "../../../src/workbook/model/names";
import type { WorkbookSnapshot } from "../../../src/workbook/model/snapshot";

/** Four points on one sheet; the engine expects 1 in each. */
const expectations = ["A", "B", "C", "D"].map((id): Expectation => ({
  name: `KK_${id}`,
  column: 0,
  expected: 1,
  unit: "points",
}));

/** A workbook whose first so many points are 2. */
const showing = (wrong: number, calculated = true): WorkbookSnapshot => ({
  names: expectations.map(({ name }, row) => ({ name, formula: `=計算!$B$${row + 1}` })),
  sheets: [
    {
      name: "計算",
      protected: false,
      charts: [],
      used: {
        row: 0,
        column: 1,
        values: expectations.map((_, row) => [row < wrong ? 2 : 1]),
        formulas: expectations.map(() => ["=1"]),
      },
    },
  ],
  calculation: "automatic",
  calculated,
});

const verdictOf = (wrong: number, language: Language = "ja", calculated = true) => {
  const { state, cells } = verify(
    { before: showing(0), inputs: [], expectations, words: words(language), told: toldByRecord },
    showing(wrong, calculated),
  );
  const said = (id: string): unknown => cells.find(({ name }) => name === names.record(id))?.value;
  return [state, said("status"), said("differences")];
};

test.each([
  [0, "ja", ["complete", "完了", "なし"]],
  [1, "ja", ["differs", "不完全", "1（計算!B1）"]],
  [3, "ja", ["differs", "不完全", "3（計算!B1、計算!B2、計算!B3）"]],
  [4, "ja", ["differs", "不完全", "4（計算!B1、計算!B2、計算!B3ほか）"]],
  [3, "en", ["differs", "incomplete", "3 (計算!B1, 計算!B2, 計算!B3)"]],
  [4, "en", ["differs", "incomplete", "4 (計算!B1, 計算!B2, 計算!B3 and more)"]],
] as const)("%i differences in %s: three are named, and only then is there more", (wrong, language, expected) => {
  expect(verdictOf(wrong, language)).toEqual(expected);
});

test("differences while Excel still calculates are none yet", () => {
  expect(verdictOf(2, "ja", false)).toEqual(["pending", "不完全", "未照合"]);
});
