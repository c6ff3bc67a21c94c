import { paneWords } from "../../src/locales/pane";
import { amountText, inUnit } from "../../src/taskpane/parts/amount";

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

test("the unit stands behind the amount", () => {
  expect(amountText(35e6, "million", "ja", paneWords("ja"))).toBe("35.0百万円");
  expect(amountText(35e6, "million", "en", paneWords("en"))).toBe("35.0m yen");
});
