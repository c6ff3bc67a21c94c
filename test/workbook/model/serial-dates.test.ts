import { excelSerial, isoDate } from "../../../src/workbook/model/serial-dates";

test.each([
  [45_383, "2024-04-01"],
  [45_292, "2024-01-01"],
  [61, "1900-03-01"],
  [2_958_465, "9999-12-31"],
])("day %d is %s", (serial, date) => {
  expect(isoDate(serial)).toBe(date);
  expect(excelSerial(date)).toBe(serial);
});

test("a time of day is dropped", () => expect(isoDate(45_383.99)).toBe("2024-04-01"));

test.each([0, 60, -1, 2_958_466, 1e300, NaN])("%d is no date", (serial) => expect(isoDate(serial)).toBeNull());

test.each(["2024/04/01", "2024-13-01", "1899-12-31", "来春", ""])("%s is no ISO date of Excel's", (text) =>
  expect(excelSerial(text)).toBeNull(),
);
