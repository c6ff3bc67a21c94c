/** Ranges made from ranges. */
import { ExcelError, invalidArgument } from "../../protocol/errors";
import type { Host } from "../../protocol/excel-class";
import {
  type Area,
  MAX_COLUMN,
  MAX_ROW,
  WHOLE_SHEET,
  columnCount,
  intersection,
  isInsideSheet,
  parseAddress,
  rowCount,
  splitUnion,
} from "../../xlsx/address";
import type { Sheet } from "../../xlsx/sheet";
import type { LocalWorkbook } from "../../xlsx/workbook";
import { integer, isAbsent, text } from "../arguments";
import { RangeTarget, type AreasTarget } from "./target";

function insideSheet(area: Area): Area {
  if (!isInsideSheet(area) || area.bottom < area.top || area.right < area.left) throw invalidArgument();
  return area;
}

/** An address, or a name; several areas are not one range. */
export function rangeOnSheet(sheet: Sheet, address: unknown, workbook: LocalWorkbook): RangeTarget {
  if (isAbsent(address) || address === "") return new RangeTarget(sheet, WHOLE_SHEET);
  const given = text(address);
  const parsed = parseAddress(given);
  if (!parsed) return namedRange(sheet, given, workbook);
  const [area, ...more] = parsed.areas;
  if (!area || more.length > 0) throw invalidArgument();
  if (parsed.sheet !== null && parsed.sheet.toLowerCase() !== sheet.name.toLowerCase()) throw invalidArgument();
  return new RangeTarget(sheet, area);
}

/** Longest address of several areas that Excel accepts: 8,207 characters were refused (OfficeDev/office-js 5198). */
const longestAddress = 8_192;

/** The argument of `getRanges`: addresses and names separated by commas. */
export function areasOnSheet(sheet: Sheet, address: unknown, workbook: LocalWorkbook): AreasTarget {
  const given = isAbsent(address) ? "" : text(address);
  if (given.length > longestAddress) throw invalidArgument();
  return { sheet, areas: splitUnion(given).map((part) => rangeOnSheet(sheet, part, workbook).area) };
}

function namedRange(sheet: Sheet, name: string, workbook: LocalWorkbook): RangeTarget {
  const entry = workbook.names.resolve(name, sheet);
  const target = entry ? rangeOfFormula(entry.formula, sheet, workbook) : null;
  if (target?.sheet !== sheet) throw invalidArgument();
  return target;
}

/** `null` if the formula is not the address of one area on an existing sheet. */
export function rangeOfFormula(formula: string, home: Sheet | null, workbook: LocalWorkbook): RangeTarget | null {
  const parsed = parseAddress(formula);
  const [area, ...more] = parsed?.areas ?? [];
  if (!parsed || !area || more.length > 0) return null;
  const sheet = parsed.sheet === null ? home : workbook.sheet(parsed.sheet);
  return sheet ? new RangeTarget(sheet, area) : null;
}

/** An argument that may be a Range or an address. */
export function rangeArgument(argument: unknown, sheet: Sheet, host: Host): RangeTarget {
  const handle = host.resolve(argument) ?? argument;
  const target = (handle as { target?: unknown } | null)?.target;
  if (target instanceof RangeTarget) return target;
  if (typeof argument !== "string") throw invalidArgument();
  const parsed = parseAddress(argument);
  const other = parsed?.sheet == null ? sheet : host.workbook.sheet(parsed.sheet);
  if (!other) throw new ExcelError("ItemNotFound");
  return rangeOnSheet(other, argument, host.workbook);
}

export function cell({ sheet, area }: RangeTarget, row: unknown, column: unknown): RangeTarget {
  const top = area.top + integer(row);
  const left = area.left + integer(column);
  return new RangeTarget(sheet, insideSheet({ top, left, bottom: top, right: left }));
}

export function offset({ sheet, area }: RangeTarget, rows: unknown, columns: unknown): RangeTarget {
  const [down, across] = [integer(rows), integer(columns)];
  const { top, left, bottom, right } = area;
  return new RangeTarget(
    sheet,
    insideSheet({ top: top + down, bottom: bottom + down, left: left + across, right: right + across }),
  );
}

export function resized({ sheet, area }: RangeTarget, deltaRows: unknown, deltaColumns: unknown): RangeTarget {
  const bottom = area.bottom + integer(deltaRows);
  const right = area.right + integer(deltaColumns);
  return new RangeTarget(sheet, insideSheet({ ...area, bottom, right }));
}

export function absolutelyResized({ sheet, area }: RangeTarget, rows: unknown, columns: unknown): RangeTarget {
  const bottom = area.top + integer(rows) - 1;
  const right = area.left + integer(columns) - 1;
  return new RangeTarget(sheet, insideSheet({ ...area, bottom, right }));
}

export function rowOf({ sheet, area }: RangeTarget, index: unknown): RangeTarget {
  const row = area.top + integer(index);
  if (row < area.top || row > area.bottom) throw invalidArgument();
  return new RangeTarget(sheet, { ...area, top: row, bottom: row });
}

export function columnOf({ sheet, area }: RangeTarget, index: unknown): RangeTarget {
  const column = area.left + integer(index);
  if (column < area.left || column > area.right) throw invalidArgument();
  return new RangeTarget(sheet, { ...area, left: column, right: column });
}

export const entireRow = ({ sheet, area }: RangeTarget): RangeTarget =>
  new RangeTarget(sheet, { ...area, left: 1, right: MAX_COLUMN });

export const entireColumn = ({ sheet, area }: RangeTarget): RangeTarget =>
  new RangeTarget(sheet, { ...area, top: 1, bottom: MAX_ROW });

export function lastCell({ sheet, area }: RangeTarget): RangeTarget {
  return new RangeTarget(sheet, { top: area.bottom, bottom: area.bottom, left: area.right, right: area.right });
}

export function intersectionOf(a: RangeTarget, b: RangeTarget): RangeTarget | null {
  const area = a.sheet === b.sheet ? intersection(a.area, b.area) : null;
  return area ? new RangeTarget(a.sheet, area) : null;
}

export function boundingRange(a: RangeTarget, b: RangeTarget): RangeTarget {
  if (a.sheet !== b.sheet) throw invalidArgument();
  return new RangeTarget(a.sheet, {
    top: Math.min(a.area.top, b.area.top),
    left: Math.min(a.area.left, b.area.left),
    bottom: Math.max(a.area.bottom, b.area.bottom),
    right: Math.max(a.area.right, b.area.right),
  });
}

/** The part of a range that is in use. */
export function usedWithin({ sheet, area }: RangeTarget, valuesOnly: boolean): RangeTarget | null {
  const used = sheet.usedArea(valuesOnly);
  const part = used ? intersection(used, area) : null;
  return part ? new RangeTarget(sheet, part) : null;
}

export const dimensions = ({ area }: RangeTarget): { rows: number; columns: number } => ({
  rows: rowCount(area),
  columns: columnCount(area),
});
