import { ExcelError } from "../protocol/errors";
import type { Area } from "../xlsx/address";
import type { Sheet } from "../xlsx/sheet";
import { isLocked } from "../xlsx/style";

export const isProtected = (sheet: Sheet): boolean => sheet.native.sheetProtection?.sheet === true;

type Permission = "formatCells" | "formatColumns" | "formatRows" | "objects" | "scenarios";

/** Whether the sheet is unprotected or its protection allows this. */
const isAllowed = (sheet: Sheet, permission: Permission): boolean =>
  !isProtected(sheet) || sheet.native.sheetProtection?.[permission] === true;

export function guard(sheet: Sheet, permission: Permission): void {
  if (!isAllowed(sheet, permission)) throw new ExcelError("AccessDenied");
}

/** On a protected sheet only unlocked cells can be filled. */
export function guardCells(sheet: Sheet, area: Area): void {
  if (!isProtected(sheet)) return;
  const reachable = sheet.clip(area) ?? area;
  const tooLarge = reachable.bottom - reachable.top > 100_000;
  if (tooLarge) throw new ExcelError("AccessDenied");
  for (let row = reachable.top; row <= reachable.bottom; row++) {
    for (let column = reachable.left; column <= reachable.right; column++) {
      if (isLocked(sheet.styleAt(row, column))) throw new ExcelError("AccessDenied");
    }
  }
}

/** For what protection always forbids: validation, conditional formats, merging, charts. */
export function guardSheet(sheet: Sheet): void {
  if (isProtected(sheet)) throw new ExcelError("AccessDenied");
}
