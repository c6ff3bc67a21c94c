import type { Tornado, TornadoBar } from "../../../../src/engine/simulation";
import { words } from "../../../../src/locales";
import { tornadoBlock, tornadoChart } from "../../../../src/workbook/sheets/distribution/tornado";
import { formatsOf } from "../../formats-of";

/** Lower at its low end by 100, higher at its high end by 300; its tail by 1,000 and 5,000. */
const both: TornadoBar = {
  parameter: "legal",
  low: { value: 300_000, expectedAnnualLoss: 900, tvar: 9_000 },
  high: { value: 1_000_000, expectedAnnualLoss: 1_300, tvar: 15_000 },
};
/** A share that lowers the loss at its high end, and cannot be lower. */
const oneSided: TornadoBar = {
  parameter: "s2.churn",
  low: null,
  high: { value: 0.05, expectedAnnualLoss: 800, tvar: 8_000 },
};
const tornado: Tornado = {
  expectedAnnualLoss: 1_000,
  tvar: 10_000,
  years: 20_000,
  byExpected: [both, oneSided],
  byTail: [oneSided, both],
};

const ja = words("ja");
const { legal, "s2.churn": churn } = ja.parameters.labels;
const blocks = {
  byExpected: tornadoBlock(ja, tornado, "byExpected", 10),
  byTail: tornadoBlock(ja, tornado, "byTail", 10),
};
const rowsOf = (by: keyof typeof blocks) => blocks[by].cells(blocks[by].place);

test("the low end's value and change stand left of the high end's, under their heads; then the whole width", () => {
  expect(rowsOf("byExpected").slice(0, 4)).toEqual([
    ["年間の期待損失を動かすパラメータ", null, null, null, null, null, null],
    ["パラメータ", "小さい側の値", "大きい側の値", "単位", "小さい側での増減", "大きい側での増減", "幅"],
    [legal.label, 300_000, 1_000_000, "円", -100, 300, 400],
    [churn.label, null, 0.05, "", 0, -200, 200],
  ]);
});

test("the tail's bars are of TVaR, in their own order", () => {
  expect(rowsOf("byTail").slice(0, 4)).toEqual([
    ["TVaR 99を動かすパラメータ", null, null, null, null, null, null],
    ["パラメータ", "小さい側の値", "大きい側の値", "単位", "小さい側での増減", "大きい側での増減", "幅"],
    [churn.label, null, 0.05, "", 0, -2_000, 2_000],
    [legal.label, 300_000, 1_000_000, "円", -1_000, 5_000, 6_000],
  ]);
});

test("ten bars have room, and the note says over how many years the tails were compared", () => {
  const rows = rowsOf("byExpected");
  expect(rows).toHaveLength(2 + 10 + 1);
  expect(
    rows
      .slice(4, 12)
      .flat()
      .every((cell) => cell === null),
  ).toBe(true);
  expect(rows.at(-1)?.[0]).toContain("TVaR 99は20,000年分で比べました");
  const none = tornadoBlock(ja, null, "byExpected", 10);
  expect(
    none
      .cells(none.place)
      .slice(2, 12)
      .flat()
      .every((cell) => cell === null),
  ).toBe(true);
});

test("ends are shown as the parameter is, changes with their sign", () => {
  const format = formatsOf(blocks.byExpected);
  expect([1, 2].map((column) => format(2, column))).toEqual(["#,##0", "#,##0"]);
  expect([1, 2].map((column) => format(3, column))).toEqual(["0.0##%", "0.0##%"]);
  expect([4, 5].map((column) => format(2, column))).toEqual(['+#,##0;"−"#,##0;0', '+#,##0;"−"#,##0;0']);
  expect(format(2, 6)).toBe("#,##0");
});

test("the chart draws the changes of the ten bars, the low end's first, beside the names", () => {
  const chart = tornadoChart(ja, "byTail", 30);
  expect([chart.title, chart.data, chart.categories]).toEqual([
    "TVaR 99を動かすパラメータ",
    "distribution_byTail",
    { row: 2, column: 0, rows: 10, columns: 1 },
  ]);
  expect(chart.series.map(({ name, values }) => [name, values])).toEqual([
    ["小さい側", { row: 2, column: 4, rows: 10, columns: 1 }],
    ["大きい側", { row: 2, column: 5, rows: 10, columns: 1 }],
  ]);
  expect(tornadoChart(ja, "byExpected", 30).title).toBe("年間の期待損失を動かすパラメータ");
});
