import { heightOfPage, scaleToFit } from "../../../src/workbook/model/paper";

test("a page holds more rows at a smaller scale", () => {
  // A4 across is 842 points less two sides of 1.2 cm (34.02): 773.97; down 595 less two ends of 1.6 cm (45.35): 504.29
  const narrow = { columnWidths: [700], print: { orientation: "Landscape" } } as const;
  expect(scaleToFit(narrow)).toBe(100);
  expect(heightOfPage(narrow)).toBeCloseTo(504.29, 1);
  const wide = { columnWidths: [900, 67], print: { orientation: "Landscape" } } as const;
  expect(scaleToFit(wide)).toBe(80);
  expect(heightOfPage(wide)).toBeCloseTo(630.37, 1);
});
