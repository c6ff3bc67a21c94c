/** getCellProperties and setCellProperties: many cells in one call, without an object for each. */
import { invalidArgument, notImplemented } from "../../protocol/errors";
import type { Host } from "../../protocol/excel-class";
import { numberFormatOf } from "../../xlsx/style";
import { record } from "../arguments";
import { readFormat, writeFormat } from "../format/format-properties";
import { RangeTarget, grid } from "./target";
import { rectangle } from "./values";

const CELL_READERS: Readonly<Record<string, (range: RangeTarget) => unknown>> = {
  address: (range) => range.address,
  addressLocal: (range) => range.address,
  hidden: ({ sheet, area }) => sheet.native.findRow(area.top)?.hidden === true,
  numberFormat: ({ sheet, area }) => numberFormatOf(sheet.styleAt(area.top, area.left)),
};

export function readCellProperties(range: RangeTarget, wanted: unknown, host: Host): unknown {
  const requested = record(wanted);
  if (range.isUnbounded) throw invalidArgument();
  return grid(range.area, (row, column) => {
    const cell = new RangeTarget(range.sheet, { top: row, bottom: row, left: column, right: column });
    const result: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(requested)) {
      if (value === false) continue;
      if (name === "format") result[name] = readFormat(cell, record(value), host);
      else if (CELL_READERS[name]) result[name] = CELL_READERS[name](cell);
      else throw notImplemented("Range", `getCellProperties.${name}`);
    }
    return result;
  });
}

export function writeCellProperties(range: RangeTarget, given: unknown, host: Host): void {
  if (!Array.isArray(given) || range.isUnbounded) throw invalidArgument();
  const at = rectangle(range, given);
  grid(range.area, (row, column) => {
    const properties = at(row, column);
    if (properties === null || properties === undefined) return;
    const cell = new RangeTarget(range.sheet, { top: row, bottom: row, left: column, right: column });
    for (const [name, value] of Object.entries(record(properties))) {
      if (name !== "format") throw notImplemented("Range", `setCellProperties.${name}`);
      writeFormat(cell, record(value), host);
    }
  });
}
