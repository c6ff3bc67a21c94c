/** Formats read and written as nested plain objects, as getCellProperties and its siblings pass them. */
import { notImplemented } from "../../protocol/errors";
import type { Handle, Host } from "../../protocol/excel-class";
import { record } from "../arguments";
import { guard } from "../protection-guard";
import type { RangeTarget } from "../range/target";
import { CELL_SIDES, borderOfCell, setBorderOfCell } from "./border-sides";
import { RANGE_FORMAT } from "./range-format";

type Wanted = Readonly<Record<string, unknown>>;

function readTree({ type, target }: Handle, wanted: Wanted, host: Host): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, requested] of Object.entries(wanted)) {
    if (requested === false || requested === undefined || requested === null) continue;
    const get = type.get?.[name];
    const navigate = type.objects?.[name];
    if (get) result[name] = get(target, host);
    else if (navigate) {
      const next = navigate(target, host);
      result[name] = next ? readTree(next, record(requested), host) : null;
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
    const requested = record(borders);
    const sides = Object.keys(CELL_SIDES).map((side) => [side, pick(borderOfCell(range, side, host), requested)]);
    result["borders"] = Object.fromEntries(sides);
  }
  return result;
}

function pick(values: Readonly<Record<string, unknown>>, requested: Wanted): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => requested[name] === true));
}

export function writeFormat(range: RangeTarget, given: Wanted, host: Host): void {
  const { borders, ...rest } = given;
  writeTree(RANGE_FORMAT.of(range), rest, host);
  if (borders === undefined) return;
  guard(range.sheet, "formatCells");
  for (const [side, border] of Object.entries(record(borders))) setBorderOfCell(range, side, record(border));
}
