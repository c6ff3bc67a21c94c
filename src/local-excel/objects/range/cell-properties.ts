/** getCellProperties and its kin: the formats of many cells in one go, without an object for each. */
import { invalidArgument, notImplemented } from "../../protocol/errors";
import type { Handle } from "../../protocol/excel-class";
import type { Host } from "../../protocol/host";
import { record } from "../arguments";
import { CELL_SIDES, borderOfCell, setBorderOfCell } from "../format/border-sides";
import { guard } from "../protection-guard";
import { RANGE_FORMAT } from "../format/range-format";
import { RangeTarget, grid } from "./target";
import { numberFormatOf } from "../../xlsx/style";
import { rectangle } from "./values";

type Wanted = Readonly<Record<string, unknown>>;

function readTree({ type, target }: Handle, wanted: Wanted, host: Host): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, asked] of Object.entries(wanted)) {
    if (asked === false || asked === undefined || asked === null) continue;
    const get = type.get?.[name];
    const navigate = type.objects?.[name];
    if (get) result[name] = get(target, host);
    else if (navigate) {
      const next = navigate(target, host);
      result[name] = next ? readTree(next, record(asked), host) : null;
    } else throw notImplemented(type.name, name);
  }
  return result;
}

function writeTree({ type, target }: Handle, given: Wanted, host: Host): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const set = type.set?.[name];
    const navigate = type.objects?.[name];
    if (set) set(target, value, host);
    else if (navigate) {
      const next = navigate(target, host);
      if (next) writeTree(next, record(value), host);
    } else throw notImplemented(type.name, name);
  }
}

export function readFormat(range: RangeTarget, wanted: Wanted, host: Host): Record<string, unknown> {
  const { borders, ...rest } = wanted;
  const result = readTree(RANGE_FORMAT.of(range), rest, host);
  if (borders !== undefined) {
    const asked = record(borders);
    const sides = Object.keys(CELL_SIDES).map((side) => [side, pick(borderOfCell(range, side, host), asked)]);
    result["borders"] = Object.fromEntries(sides);
  }
  return result;
}

function pick(values: Readonly<Record<string, unknown>>, asked: Wanted): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => asked[name] === true));
}

export function writeFormat(range: RangeTarget, given: Wanted, host: Host): void {
  const { borders, ...rest } = given;
  writeTree(RANGE_FORMAT.of(range), rest, host);
  if (borders === undefined) return;
  guard(range.sheet, "formatCells");
  for (const [side, border] of Object.entries(record(borders))) setBorderOfCell(range, side, record(border));
}

const CELL_READERS: Readonly<Record<string, (range: RangeTarget) => unknown>> = {
  address: (range) => range.address,
  addressLocal: (range) => range.address,
  hidden: ({ sheet, area }) => sheet.native.findRow(area.top)?.hidden === true,
  numberFormat: ({ sheet, area }) => numberFormatOf(sheet.styleAt(area.top, area.left)),
};

export function readCellProperties(range: RangeTarget, wanted: unknown, host: Host): unknown {
  const asked = record(wanted);
  if (range.isUnbounded) throw invalidArgument();
  return grid(range.area, (row, column) => {
    const cell = new RangeTarget(range.sheet, { top: row, bottom: row, left: column, right: column });
    const result: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(asked)) {
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
