import { words } from "../../../src/locales";
import { headlineBlock } from "../../../src/workbook/sheets/distribution/tables";
import { everyLayout } from "../every-layout";

const interval = { low: 1, high: 2 };
const simulation = {
  anyEvent: 0.04,
  anyEventInterval: interval,
  mean: 480,
  meanInterval: interval,
  sd: 3,
  standardError: 4,
  aboveRevenue: [],
} as never;
const rows = (language: "ja" | "en", band: { p10: number; p90: number } | null) => {
  const block = headlineBlock(words(language), { simulation, expected: { loss: 500, events: 0.1 }, band }, 0);
  return block.cells({ row: 0, column: 0 }).map((row) => row.filter((cell) => cell !== null));
};

test("the expected loss stands with the tenth and the nine tenths of what is not known, said to be that", () => {
  const band = { p10: 210, p90: 930 };
  const ja = rows("ja", band);
  expect(ja).toContainEqual(["年間の期待損失（式による値）", 500, 210, 930, "P10–P90（知識の不確かさ）"]);
  expect(ja).toContainEqual(["1年の損失の平均", 480, 1, 2, "95%信頼区間（乱数による誤差）"]);
  expect(ja.join()).toContain("前提が違っていたら期待値がどこまで動くか（400通りの世界の10%点と90%点");
  const en = rows("en", band);
  expect(en).toContainEqual(["Expected annual loss (by formula)", 500, 210, 930, "P10–P90 (what is not known)"]);
  expect(en.join()).toContain("if our assumptions were wrong (P10 and P90 of 400 worlds");
});

test("where it was not asked for, there is none", () => {
  expect(rows("en", null)).toContainEqual([
    ...["Expected annual loss (by formula)", 500, "–", "–"],
    "P10–P90 (what is not known)",
  ]);
});

test("it is printed", () => {
  const layout = everyLayout("ja").find(({ id }) => id === "distribution");
  const headline = layout?.blocks.find(({ id }) => id === "distribution_headline");
  const printed = layout?.print.printed;
  if (!headline || !printed) throw new Error("Nothing is printed");
  expect(headline.place.row + headline.size.rows).toBeLessThan(printed.rows);
  expect(printed.columns).toBe(headline.size.columns);
});
