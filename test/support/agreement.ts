import type { Expectation } from "../../src/workbook/check/expectations";
import { errorsIn, type XlsxFile, type XlsxValue } from "./xlsx-file";

const shown = (value: XlsxValue): string => JSON.stringify(value);

function near(expected: XlsxValue, received: XlsxValue, yen = false): boolean {
  if (typeof expected !== "number") return shown(expected) === shown(received);
  if (typeof received !== "number") return false;
  const difference = Math.abs(received - expected);
  return difference <= (yen ? 1 : 1e-6 * Math.max(1, Math.abs(expected)));
}

/** Where a file's values and the engine's are apart by more than a yen or a millionth part; texts must be the same. */
export const apartFromEngine = (file: XlsxFile, expectations: readonly Expectation[]): readonly string[] =>
  expectations.flatMap(({ name, column, expected, unit }) => {
    const received = file.named(name, column);
    const yen = unit === "yen" || unit === "yenPerYear";
    return near(expected, received, yen) ? [] : [`${name}[${column}]: ${shown(expected)} but ${shown(received)}`];
  });

/** Every formula of one file whose value in another file is not the same: two calculations of everything. */
export const apartFrom = (ours: XlsxFile, theirs: XlsxFile): readonly string[] =>
  ours.sheets.flatMap((sheet) =>
    [...ours.cells(sheet)].flatMap(([cell, { value, formula }]) => {
      const received = theirs.value(sheet, cell);
      if (formula === null || near(value, received)) return [];
      return [`${sheet}!${cell} =${formula.slice(0, 80)}: ${shown(value)} but ${shown(received)}`];
    }),
  );

/** Nothing may be wrong with a file another program recalculated. */
export function expectAgreement(ours: XlsxFile, theirs: XlsxFile, expectations: readonly Expectation[]): void {
  expect(errorsIn(theirs)).toEqual([]);
  expect(apartFromEngine(theirs, expectations)).toEqual([]);
  expect(apartFrom(ours, theirs)).toEqual([]);
}

export const formulaCount = (file: XlsxFile): number =>
  file.sheets.reduce(
    (sum, sheet) => sum + [...file.cells(sheet).values()].filter(({ formula }) => formula !== null).length,
    0,
  );
