/** Changes made by the user or a co-author, not by the add-in; they raise events. */
import { writeCell } from "../objects/range/cell-input";
import { rangeOfFormula } from "../objects/range/navigation";
import { formatArea } from "../xlsx/address";
import { BY_USER, EVENT, type Origin } from "./events";
import { ExcelError } from "./errors";
import type { LocalExcel } from "./local-excel";

function place(host: LocalExcel, address: string) {
  const range = rangeOfFormula(address, host.workbook.activeSheet, host.workbook);
  if (!range) throw new ExcelError("InvalidReference");
  return range;
}

/** Types a value into every cell of the range; as at the keyboard, a text may be a formula or a number. */
export function userEdits(
  host: LocalExcel,
  address: string,
  value: string | number | boolean,
  origin: Origin = BY_USER,
): void {
  const { sheet, area } = place(host, address);
  host.act(({ workbook, events }) => {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) writeCell(sheet, row, column, value);
    }
    workbook.calculation.invalidate();
    events.raiseChanged(sheet, area, origin);
  });
}

export function userSelects(host: LocalExcel, address: string): void {
  const { sheet, area } = place(host, address);
  host.act(({ workbook, events }) => {
    if (workbook.activeSheet !== sheet) {
      events.raise(EVENT.deactivated, workbook.activeSheet, {}, BY_USER);
      events.raise(EVENT.activated, sheet, {}, BY_USER);
    }
    workbook.activeSheet = sheet;
    workbook.selection = area;
    events.raise(EVENT.selectionChanged, sheet, { address: formatArea(area) }, BY_USER);
  });
}
