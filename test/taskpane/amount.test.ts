import { paneWords } from "../../src/locales/pane";
import { amountText, inColumn, inUnit } from "../../src/taskpane/parts/amount";

test.each([
  [35_012_345, "yen", "35,012,345"],
  [35_012_345, "tenThousand", "3,501"],
  [35_012_345, "million", "35.0"],
  [1_234_567_890, "hundredMillion", "12.35"],
  [0, "million", "0.0"],
  // less than one of its unit still says something
  [31_234, "million", "0.031"],
  [-31_234, "million", "-0.031"],
  [4_700, "tenThousand", "0.47"],
  [0.4, "yen", "0"],
] as const)("%d yen in %s: %s", (yen, unit, expected) => {
  expect(inUnit(yen, unit, "ja")).toBe(expected);
});

test.each([
  [6_140_000, "million", ["6.1", "0.9", "0.0"]],
  [12_340, "million", ["0.012", "0.894", "0.010"]],
  [6_140_000, "tenThousand", ["614", "89", "1"]],
  [0, "million", ["0.0", "0.9", "0.0"]],
  [6_140_000, "yen", ["6,140,000", "894,000", "9,900"]],
] as const)("a column up to %d yen in %s has as many decimals in every row", (largest, unit, expected) => {
  const column = inColumn(largest, unit, "ja");
  expect([largest, 894_000, 9_900].map(column)).toEqual(expected);
});

test("the unit stands behind the amount", () => {
  expect(amountText(35e6, "million", "ja", paneWords("ja"))).toBe("35.0百万円");
  expect(amountText(35e6, "million", "en", paneWords("en"))).toBe("35.0m yen");
});
