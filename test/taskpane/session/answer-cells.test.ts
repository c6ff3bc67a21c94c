import { answersText } from "../../../src/taskpane/session/answer-cells";
import type { Reading } from "../../../src/taskpane/session/state";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/model/snapshot";

/** A hearing sheet of a revenue and its unit. */
const reading = (amount: CellValue, unit: CellValue): Reading => {
  const values = [[amount, "", unit]];
  const snapshot: WorkbookSnapshot = {
    names: [
      { name: "KK_revenue", formula: "=S!$C$9" },
      { name: "KK_unit_revenue", formula: "=S!$E$9" },
    ],
    sheets: [{ name: "S", protected: true, charts: [], used: { row: 8, column: 2, values, formulas: values } }],
    calculation: "automatic",
    calculated: true,
  };
  return { kind: "read", snapshot } as unknown as Reading;
};

test("answers are others once the unit of an amount is another", () => {
  const text = answersText(reading(60.5, "百万円"));
  expect(answersText(reading(60.5, "百万円"))).toBe(text);
  expect(answersText(reading(60.5, "千円"))).not.toBe(text);
  expect(answersText(reading(60, "百万円"))).not.toBe(text);
});
