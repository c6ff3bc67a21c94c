import {
  absolute,
  addressOf,
  anchorColumn,
  columnLetters,
  parseReference,
  quoteSheet,
  unionsOf,
} from "../../../src/workbook/model/address";
import { area } from "../../../src/workbook/model/area";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %d is %s", (column, letters) => expect(columnLetters(column)).toBe(letters));

test("an area of a block is addressed where the block stands", () => {
  expect(addressOf({ row: 3, column: 1 }, area(0, 0))).toBe("B4");
  expect(addressOf({ row: 3, column: 1 }, area(1, 2, 2, 3))).toBe("D5:F6");
});

test("areas are asked for together, in as few addresses of at most 1,000 characters as there may be", () => {
  const place = { row: 0, column: 0 };
  expect(unionsOf(place, [])).toEqual([]);
  expect(unionsOf(place, [area(0, 0), area(2, 1, 2, 3)])).toEqual(["A1,B3:D4"]);
  const many = Array.from({ length: 500 }, (_, row) => area(row, 0));
  const unions = unionsOf(place, many);
  expect(unions.join(",").split(",")).toEqual(many.map((where) => addressOf(place, where)));
  expect(Math.max(...unions.map(({ length }) => length))).toBeLessThanOrEqual(1_000);
  // A1 … A500 and the commas between them are 2,391 characters
  expect(unions).toHaveLength(3);
});

test("dollar signs and quotes", () => {
  expect(absolute("B4:AA10")).toBe("$B$4:$AA$10");
  expect(anchorColumn("B4")).toBe("$B4");
  expect(quoteSheet("A社's 診断")).toBe("'A社''s 診断'");
});

test.each([
  ["='診断 1'!$B$2:$C$5", "診断 1", area(1, 1, 4, 2)],
  ["=Guide!$A$1", "Guide", area(0, 0)],
  ["=ヒアリングシート!$C$12", "ヒアリングシート", area(11, 2)],
  ["='A社''s'!AA10", "A社's", area(9, 26)],
])("%s is read", (text, sheet, where) => expect(parseReference(text)).toEqual({ sheet, area: where }));

test.each(["=#REF!", "=ヒアリングシート!#REF!", "=Guide!$A$1,Guide!$B$2", "=1+1", "", '="text"'])(
  "%s is no single area",
  (text) => expect(parseReference(text)).toBeNull(),
);
