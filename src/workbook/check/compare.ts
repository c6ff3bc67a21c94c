import type { UnitId } from "../../engine";
import type { Expectation } from "./expectations";
import { addressOf } from "../model/address";
import { area } from "../model/area";
import { cellOf, locate } from "../model/locator";
import type { CellValue, WorkbookSnapshot } from "../model/snapshot";

/** A cell where Excel's formula and the engine disagree. */
export interface Difference {
  readonly name: string;
  /** Sheet and cell the name leads to; "" where it leads nowhere. */
  readonly sheet: string;
  readonly cell: string;
  readonly expected: number | string;
  readonly received: CellValue;
  readonly unit: UnitId;
}

/** Yen within which an amount counts as equal; everything else is held to a millionth part. */
const yenTolerance = 1;
const shareTolerance = 1e-6;
const amounts: ReadonlySet<UnitId> = new Set(["yen", "yenPerYear"]);

/** Where Excel's calculation and the engine's differ by more than a yen, or a millionth part. */
export function compare(expectations: readonly Expectation[], after: WorkbookSnapshot): readonly Difference[] {
  const locator = locate(after);
  return expectations.flatMap((expectation): Difference[] => {
    const { name, row = 0, column, expected, unit } = expectation;
    const found = locator.find(name);
    const used = found && locator.sheet(found.sheet)?.used;
    const received = found && used ? cellOf(used, found.area.row + row, found.area.column + column) : "";
    if (found && agree(expectation, received)) return [];
    const cell = found ? addressOf({ row: 0, column: 0 }, area(found.area.row + row, found.area.column + column)) : "";
    return [{ name, sheet: found?.sheet ?? "", cell, expected, received, unit }];
  });
}

/** Whether a cell's value is what is expected; texts must be the same. */
function agree({ expected, unit }: Expectation, received: CellValue): boolean {
  if (typeof expected === "string") return received === expected;
  if (typeof received !== "number") return false;
  const tolerance = amounts.has(unit) ? yenTolerance : shareTolerance * Math.max(1, Math.abs(expected));
  return Math.abs(received - expected) <= tolerance;
}
