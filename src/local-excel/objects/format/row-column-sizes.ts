/** Heights, widths and what is hidden. The file keeps heights in points and widths in digits of the default font. */
import { invalidArgument } from "../../protocol/errors";
import type { Host } from "../../protocol/excel-class";
import { MAX_COLUMN, isWholeColumns, isWholeRows } from "../../xlsx/address";
import { fittedRowPoints, setStandardRowPoints } from "../../xlsx/row-heights";
import type { Sheet } from "../../xlsx/sheet";
import { charactersToPoints, defaultColumnCharacters, pointsToCharacters } from "../../xlsx/units";
import type { LocalWorkbook } from "../../xlsx/workbook";
import { flag, number } from "../arguments";
import { guard } from "../protection-guard";
import type { RangeTarget } from "../range/target";

const TALLEST = 409.5;
const WIDEST_CHARACTERS = 255;

function same<T>(values: Iterable<T>): T | null {
  const distinct = new Set(values);
  return distinct.size === 1 ? ([...distinct][0] ?? null) : null;
}

export function* columnsOf({ area, sheet }: RangeTarget): Generator<number> {
  const known = sheet.native.columns?.length ?? 0;
  const last = area.right === MAX_COLUMN ? Math.max(area.left, known + 1) : area.right;
  for (let column = area.left; column <= Math.min(last, MAX_COLUMN); column++) yield column;
}

export function* rowsOf({ area, sheet }: RangeTarget): Generator<number> {
  const last = isWholeColumns(area) ? Math.max(area.top, sheet.native.rowCount + 1) : area.bottom;
  for (let row = area.top; row <= last; row++) yield row;
}

export const defaultColumnPoints = (sheet: Sheet, workbook: LocalWorkbook): number =>
  charactersToPoints(
    sheet.native.properties.defaultColWidth ?? defaultColumnCharacters(workbook.defaultFont),
    workbook.defaultFont,
  );

export function columnPoints(sheet: Sheet, column: number, workbook: LocalWorkbook): number {
  const native = sheet.native.columns?.[column - 1];
  if (native?.hidden) return 0;
  const width = native?.width;
  return width === undefined || !native?.isCustomWidth
    ? defaultColumnPoints(sheet, workbook)
    : charactersToPoints(width, workbook.defaultFont);
}

export function rowPoints(sheet: Sheet, row: number, workbook: LocalWorkbook): number {
  const native = sheet.native.findRow(row);
  if (native?.hidden) return 0;
  return native?.height ?? fittedRowPoints(sheet, row, workbook.defaultFont);
}

export const columnWidth = (range: RangeTarget, host: Host): number | null =>
  same([...columnsOf(range)].map((column) => columnPoints(range.sheet, column, host.workbook)));

export const rowHeight = (range: RangeTarget, host: Host): number | null =>
  same([...rowsOf(range)].map((row) => rowPoints(range.sheet, row, host.workbook)));

export function setColumnWidth(range: RangeTarget, points: unknown, host: Host): void {
  guard(range.sheet, "formatColumns");
  const width = pointsToCharacters(number(points), host.workbook.defaultFont);
  if (width < 0 || width > WIDEST_CHARACTERS) throw invalidArgument();
  // The library takes exactly 9 for "not set", whatever the font; 1/256 more is the same number of pixels.
  const distinct = width === 9 ? 9 + 1 / 256 : width;
  for (let column = range.area.left; column <= range.area.right; column++) {
    range.sheet.native.getColumn(column).width = distinct;
  }
}

export function setRowHeight(range: RangeTarget, points: unknown): void {
  guard(range.sheet, "formatRows");
  const height = number(points);
  if (height < 0 || height > TALLEST) throw invalidArgument();
  if (isWholeColumns(range.area)) {
    setStandardRowPoints(range.sheet, height);
    return;
  }
  for (let row = range.area.top; row <= range.area.bottom; row++) {
    Object.assign(range.sheet.native.getRow(row), { height, customHeight: true });
  }
}

export const rowHidden = (range: RangeTarget): boolean | null =>
  same([...rowsOf(range)].map((row) => range.sheet.native.findRow(row)?.hidden === true));

export const columnHidden = (range: RangeTarget): boolean | null =>
  same([...columnsOf(range)].map((column) => range.sheet.native.columns?.[column - 1]?.hidden === true));

export function setRowHidden(range: RangeTarget, value: unknown): void {
  guard(range.sheet, "formatRows");
  const hidden = flag(value);
  if (isWholeColumns(range.area)) throw invalidArgument();
  for (const row of rowsOf(range)) range.sheet.native.getRow(row).hidden = hidden;
}

export function setColumnHidden(range: RangeTarget, value: unknown): void {
  guard(range.sheet, "formatColumns");
  const hidden = flag(value);
  if (isWholeRows(range.area)) throw invalidArgument();
  for (let column = range.area.left; column <= range.area.right; column++)
    range.sheet.native.getColumn(column).hidden = hidden;
}

/** For charts, which are placed in points. */
export const sizesOf = (sheet: Sheet, workbook: LocalWorkbook) => ({
  column: (column: number) => columnPoints(sheet, column, workbook),
  row: (row: number) => rowPoints(sheet, row, workbook),
});
