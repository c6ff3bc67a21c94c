import type { ScenarioId } from "../../../../src/engine";
import { returnYears, tailLevels, type Estimated, type Simulation } from "../../../../src/engine/simulation";
import { words } from "../../../../src/locales";
import type { Block } from "../../../../src/workbook/model/block";
import {
  headlineBlock,
  itemsBlock,
  returnBlock,
  scenariosBlock,
  tailBlock,
} from "../../../../src/workbook/sheets/distribution/tables";
import { formatsOf } from "../../formats-of";

const ids = ["suspected-attack", "denial-of-service"] as const satisfies readonly ScenarioId[];

/** By level: `first` at 90 %, 1,000 more at 95 %, and so on, with its ends so far below and above. */
const estimates = (first: number, below: number, above: number) =>
  Object.fromEntries(
    tailLevels.map((level, index): [string, Estimated] => {
      const value = first + 1_000 * index;
      return [`${level}`, { value, low: value - below, high: value + above }];
    }),
  ) as Simulation["intervals"]["var"];

/** Every figure another one, so that two in each other's places show. */
const simulation: Simulation = {
  years: 20_000,
  seed: 7,
  anyEvent: 0.04,
  anyEventInterval: { low: 0.03, high: 0.05 },
  mean: 1_000,
  sd: 5_000,
  standardError: 50,
  meanInterval: { low: 902, high: 1_098 },
  var: {} as Simulation["var"],
  tvar: {} as Simulation["tvar"],
  intervals: { var: estimates(1_000, 100, 200), tvar: estimates(11_000, 1_000, 9_000) },
  returnPeriods: returnYears.map((years, index) => ({
    years,
    aggregate: 2_000 + 100 * index,
    // to the two digits that are sure: 1,500, 1,600, …
    occurrence: 1_549 + 100 * index,
  })),
  curve: [],
  byScenario: ids.map((id, index) => ({
    id,
    mean: 400 - index,
    shareOfMean: 0.4,
    shareOfTail: 0.7,
    conditional: index === 1 ? null : { p5: 9, p10: 11, p50: 55, p90: 994, p95: 105, p99: 300, p999: 999 },
  })),
  items: [
    { id: "s1.profit", scenario: "suspected-attack", mean: 30, shareOfMean: 0.3, shareOfTail: 0.1 },
    { id: "s4.profitOther", scenario: "denial-of-service", mean: 10, shareOfMean: 0.1, shareOfTail: 0.2 },
    { id: "s1.offline", scenario: "suspected-attack", mean: 20, shareOfMean: 0.2, shareOfTail: 0.2 },
    { id: "s4.investigate", scenario: "denial-of-service", mean: 0, shareOfMean: null, shareOfTail: null },
  ],
  aboveRevenue: [],
};
const ja = words("ja");
const rowsOf = (block: Block) => block.cells(block.place);
const headline = (of: Partial<Simulation> = {}): Block =>
  headlineBlock(
    ja,
    { simulation: { ...simulation, ...of }, expected: { loss: 1_010, events: 0.05 }, band: { p10: 214, p90: 930 } },
    5,
  );
const notesOf = (block: Block) =>
  rowsOf(block)
    .slice(7)
    .map(([text]) => text);
const sampling = "95%信頼区間（乱数による誤差）";

test("the answer: chance, mean and spread, each with its interval from low to high", () => {
  expect(
    rowsOf(headline())
      .slice(0, 7)
      .map((cells) => cells.slice(0, 5)),
  ).toEqual([
    ["起こる確率と1年の損失", null, null, null, null],
    ["項目", "値", "下限", "上限", "下限と上限の意味"],
    ["1年に事故が起こる確率", 0.04, 0.03, 0.05, sampling],
    ["およその割合", "約25年のうち1年", null, null, null],
    ["1年の損失の平均", 1_000, 902, 1_098, sampling],
    ["年間の期待損失（式による値）", 1_010, 210, 930, "P10–P90（知識の不確かさ）"],
    ["標準偏差", 5_000, null, null, null],
  ]);
  const format = formatsOf(headline());
  expect([format(2, 1), format(2, 3), format(4, 1), format(4, 3), format(6, 1)]).toEqual([
    "0.000%",
    "0.000%",
    "#,##0",
    "#,##0",
    "#,##0",
  ]);
});

test("what is not known stands apart from the error of simulation, in words", () => {
  const [note] = notesOf(headline());
  expect(note).toMatch(/^知識の不確かさ：前提が違っていたら期待値がどこまで動くか（400通りの世界の10%点と90%点/);
  const en = headlineBlock(words("en"), { simulation, expected: { loss: 1_010, events: 0.05 }, band: null }, 5);
  expect(rowsOf(en)[5]?.slice(0, 5)).toEqual([
    ...["Expected annual loss (by formula)", 1_010, "–", "–"],
    "P10–P90 (what is not known)",
  ]);
  expect(rowsOf(en)[7]?.[0]).toContain("if our assumptions were wrong (P10 and P90 of 400 worlds");
});

test("a year without any event has no odds", () => {
  expect(rowsOf(headline({ anyEvent: 0 }))[3]?.slice(0, 2)).toEqual([
    "およその割合",
    "シミュレーションの範囲では起こりません",
  ]);
});

test("scenarios that cost more than the revenue are named, in a warning's colour, and only then", () => {
  expect(notesOf(headline()).slice(3)).toEqual([""]);
  const warned = headline({ aboveRevenue: ids });
  expect(notesOf(warned).slice(3)).toEqual([
    "千件に一件の損失が年間売上高を超えるシナリオ：サイバー攻撃のおそれ、DoS攻撃。前提の単位や桁を確認してください。",
  ]);
  const styleAt = (row: number) => warned.styles.filter(({ area }) => area.row === row).map(({ style }) => style.color);
  expect(styleAt(10)).toEqual(["#8A4B00"]);
  expect(styleAt(9)).not.toContain("#8A4B00");
});

test("VaR with its interval, then TVaR with its own", () => {
  const block = tailBlock(ja, simulation, 5);
  expect(rowsOf(block).slice(1, 7)).toEqual([
    ["水準", "VaR", "VaRの下限", "VaRの上限", "TVaR", "TVaRの下限", "TVaRの上限"],
    [0.9, 1_000, 900, 1_200, 11_000, 10_000, 20_000],
    [0.95, 2_000, 1_900, 2_200, 12_000, 11_000, 21_000],
    [0.99, 3_000, 2_900, 3_200, 13_000, 12_000, 22_000],
    [0.995, 4_000, 3_900, 4_200, 14_000, 13_000, 23_000],
    [0.999, 5_000, 4_900, 5_200, 15_000, 14_000, 24_000],
  ]);
  const format = formatsOf(block);
  expect([0, 1, 6].map((column) => format(2, column))).toEqual(["0.0%", "#,##0", "#,##0"]);
});

test("return periods: the total of a year, then its largest event", () => {
  const block = returnBlock(ja, simulation, 5);
  const rows = rowsOf(block).map((cells) => cells.slice(0, 3));
  expect(rows.slice(1, 4)).toEqual([
    ["再現期間", "1年の合計", "1件の最大"],
    ["2年", 2_000, 1_500],
    ["5年", 2_100, 1_600],
  ]);
  expect(rows[11]).toEqual(["1,000年", 2_900, 2_400]);
  expect(formatsOf(block)(11, 2)).toBe("#,##0");
});

test("scenarios: what one event costs, a year's mean, shares of mean and of tail", () => {
  const block = scenariosBlock(ja, simulation, 5);
  expect(rowsOf(block).slice(1, 4)).toEqual([
    ["シナリオ", "1件の損失 P10", "P50", "P90", "1年の平均", "平均に占める割合", "TVaR 99に占める割合"],
    ["サイバー攻撃のおそれ", 11, 55, 990, 400, 0.4, 0.7],
    ["DoS攻撃", "該当なし", null, null, null, null, null],
  ]);
  const format = formatsOf(block);
  expect([1, 4, 5, 6].map((column) => format(2, column))).toEqual(["#,##0", "#,##0", "0.0%", "0.0%"]);
});

test("items: the larger share of the tail first, of two alike the larger share of the mean", () => {
  const block = itemsBlock(ja, simulation, 5);
  expect(rowsOf(block).slice(1, 6)).toEqual([
    ["費用項目", "シナリオ", "", "", "1年の平均", "平均に占める割合", "TVaR 99に占める割合"],
    ["臨時要員", "攻撃のおそれ", null, null, 20, 0.2, 0.2],
    [ja.costItems["s4.profitOther"].name, "DoS攻撃", null, null, 10, 0.1, 0.2],
    ["失われた粗利益", "攻撃のおそれ", null, null, 30, 0.3, 0.1],
    ["攻撃の調査", "DoS攻撃", null, null, 0, null, null],
  ]);
  const format = formatsOf(block);
  expect([4, 5, 6].map((column) => format(2, column))).toEqual(["#,##0", "0.0%", "0.0%"]);
});
