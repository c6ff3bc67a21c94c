/** Heights, widths and what is hidden. Heights are points in the file; widths are digits of the default font. */
import { invalidArgument } from "../../protocol/errors";
import type { Host } from "../../protocol/host";
import { MAX_COLUMN, type Area, isWholeRows, isWholeColumns, formatArea } from "../../xlsx/address";
import { charactersToPoints, defaultColumnCharacters, defaultRowPoints, pointsToCharacters } from "../../xlsx/units";
import type { Sheet } from "../../xlsx/sheet";
import type { LocalWorkbook } from "../../xlsx/workbook";
import { flag, number, record } from "../arguments";
import { guard } from "../protection-guard";
import { RangeTarget } from "./target";
import { readFormat, writeFormat } from "./cell-properties";

const TALLEST = 409.5;
const WIDEST_CHARACTERS = 255;

function same<T>(values: Iterable<T>): T | null {
  const distinct = new Set(values);
  return distinct.size === 1 ? ([...distinct][0] ?? null) : null;
}

function* columnsOf({ area, sheet }: RangeTarget): Generator<number> {
  const known = sheet.native.columns?.length ?? 0;
  const last = area.right === MAX_COLUMN ? Math.max(area.left, known + 1) : area.right;
  for (let column = area.left; column <= Math.min(last, MAX_COLUMN); column++) yield column;
}

function* rowsOf({ area, sheet }: RangeTarget): Generator<number> {
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
  return native?.height ?? sheet.native.properties.defaultRowHeight ?? defaultRowPoints(workbook.defaultFont);
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
    range.sheet.native.properties.defaultRowHeight = height;
    return;
  }
  for (let row = range.area.top; row <= range.area.bottom; row++) range.sheet.native.getRow(row).height = height;
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

const rowArea = (area: Area, row: number): Area => ({ ...area, top: row, bottom: row });
const columnArea = (area: Area, column: number): Area => ({ ...area, left: column, right: column });

type Reader = (range: RangeTarget, host: Host) => unknown;

function describe(
  range: RangeTarget,
  wanted: Readonly<Record<string, unknown>>,
  host: Host,
  own: Readonly<Record<string, Reader>>,
) {
  const result: Record<string, unknown> = {};
  for (const [name, asked] of Object.entries(wanted)) {
    if (asked === false) continue;
    if (name === "format") result[name] = readFormat(range, record(asked), host);
    else if (own[name]) result[name] = own[name](range, host);
    else throw invalidArgument();
  }
  return result;
}

const ROW_READERS: Readonly<Record<string, Reader>> = {
  address: (range) => range.address,
  addressLocal: (range) => range.address,
  rowHidden,
  rowIndex: ({ area }) => area.top - 1,
};

const COLUMN_READERS: Readonly<Record<string, Reader>> = {
  address: (range) => range.address,
  addressLocal: (range) => range.address,
  columnHidden,
  columnIndex: ({ area }) => area.left - 1,
};

export function readRowProperties(range: RangeTarget, wanted: unknown, host: Host): unknown {
  const rows = [...rowsOf(range)].map((row) => new RangeTarget(range.sheet, rowArea(range.area, row)));
  return rows.map((row) => describe(row, record(wanted), host, ROW_READERS));
}

export function readColumnProperties(range: RangeTarget, wanted: unknown, host: Host): unknown {
  const columns = [...columnsOf(range)].map((column) => new RangeTarget(range.sheet, columnArea(range.area, column)));
  return columns.map((column) => describe(column, record(wanted), host, COLUMN_READERS));
}

type Writer = (range: RangeTarget, value: unknown) => void;

function assign(range: RangeTarget, given: unknown, host: Host, own: Readonly<Record<string, Writer>>): void {
  for (const [name, value] of Object.entries(record(given))) {
    if (name === "format") writeFormat(range, record(value), host);
    else if (own[name]) own[name](range, value);
    else throw invalidArgument(`Local Excel cannot set ${name} of ${formatArea(range.area)}.`);
  }
}

export function writeRowProperties(range: RangeTarget, given: unknown, host: Host): void {
  const rows = [...rowsOf(range)];
  if (!Array.isArray(given) || given.length !== rows.length) throw invalidArgument();
  rows.forEach((row, index) =>
    assign(new RangeTarget(range.sheet, rowArea(range.area, row)), given[index], host, { rowHidden: setRowHidden }),
  );
}

export function writeColumnProperties(range: RangeTarget, given: unknown, host: Host): void {
  const columns = [...columnsOf(range)];
  if (!Array.isArray(given) || given.length !== columns.length) throw invalidArgument();
  columns.forEach((column, index) =>
    assign(new RangeTarget(range.sheet, columnArea(range.area, column)), given[index], host, {
      columnHidden: setColumnHidden,
    }),
  );
}

/** For what is placed in points: charts. */
export const sizesOf = (sheet: Sheet, workbook: LocalWorkbook) => ({
  column: (column: number) => columnPoints(sheet, column, workbook),
  row: (row: number) => rowPoints(sheet, row, workbook),
});
