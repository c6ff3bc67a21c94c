/** getRowProperties, getColumnProperties and their setters: many rows or columns in one call. */
import { invalidArgument } from "../../protocol/errors";
import type { Host } from "../../protocol/excel-class";
import { type Area, formatArea } from "../../xlsx/address";
import { record } from "../arguments";
import { readFormat, writeFormat } from "../format/format-properties";
import { columnHidden, columnsOf, rowHidden, rowsOf, setColumnHidden, setRowHidden } from "../format/row-column-sizes";
import { RangeTarget } from "./target";

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
  for (const [name, requested] of Object.entries(wanted)) {
    if (requested === false) continue;
    if (name === "format") result[name] = readFormat(range, record(requested), host);
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
