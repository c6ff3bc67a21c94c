import type { Host } from "../../protocol/excel-class";
import type { NativeValueInput } from "../../xlsx/native";
import { clearConditionalFormats } from "../conditional-format/conditional-formats";
import { applyStyle } from "../format/styles";
import { guard, guardCells } from "../protection-guard";
import type { RangeTarget } from "./target";

/** Clears formats and conditional formats; validation stays, as in Excel. */
export function clearFormats(range: RangeTarget, _host: Host): void {
  guard(range.sheet, "formatCells");
  const bounded = range.isUnbounded || range.count <= 2_000_000;
  if (bounded) applyStyle(range, () => ({}));
  clearConditionalFormats(range);
}

export function clearLinks(range: RangeTarget): void {
  guardCells(range.sheet, range.area);
  for (const { row, column, cell } of range.sheet.cells.within(range.area)) {
    const native = range.sheet.native.findCell(row, column);
    if (native?.hyperlink === undefined) continue;
    native.value = null as NativeValueInput;
    cell.changed = true;
  }
}
