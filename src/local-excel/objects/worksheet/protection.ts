import { ExcelError } from "../../protocol/errors";
import { BY_ADDIN, EVENT } from "../../protocol/events";
import { excelClass, type ExcelClass, type Host } from "../../protocol/excel-class";
import type { Sheet } from "../../xlsx/sheet";
import { flag, isAbsent, oneOf, record, text } from "../arguments";
import { isProtected } from "../protection-guard";

/** Office.js's option -> the file's attribute; both say what is allowed. */
const OPTIONS = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;

type Attribute = (typeof OPTIONS)[keyof typeof OPTIONS];

const SELECTIONS = ["Normal", "Unlocked", "None"] as const;

function protect(sheet: Sheet, options: unknown, password: unknown, host: Host): void {
  if (isProtected(sheet)) throw new ExcelError("InvalidOperation");
  // The key derivation is asynchronous in every library; the add-in protects without a password.
  if (!isAbsent(password) && password !== "") {
    throw new ExcelError("NotImplemented", "Local Excel does not implement passwords in WorksheetProtection.protect.");
  }
  const given = isAbsent(options) ? {} : record(options);
  const allowed: Partial<Record<Attribute, boolean>> = {};
  for (const [option, attribute] of Object.entries(OPTIONS)) {
    const value = given[option];
    allowed[attribute] = isAbsent(value) ? false : flag(value);
  }
  const selection = isAbsent(given["selectionMode"]) ? "Normal" : oneOf(given["selectionMode"], SELECTIONS);
  sheet.native.sheetProtection = {
    sheet: true,
    ...allowed,
    selectLockedCells: selection === "Normal",
    selectUnlockedCells: selection !== "None",
  };
  raise(sheet, true, host);
}

function unprotect(sheet: Sheet, password: unknown, host: Host): void {
  const protection = sheet.native.sheetProtection;
  if (!protection?.sheet) return;
  if (protection.hashValue !== undefined) {
    const given = isAbsent(password) ? "" : text(password);
    if (given === "") throw new ExcelError("AccessDenied");
    throw new ExcelError(
      "NotImplemented",
      "Local Excel does not implement passwords in WorksheetProtection.unprotect.",
    );
  }
  sheet.native.sheetProtection = null;
  raise(sheet, false, host);
}

const raise = (sheet: Sheet, protectedNow: boolean, host: Host): void =>
  host.events.raise(EVENT.protectionChanged, sheet, { isProtected: protectedNow }, BY_ADDIN);

function optionsOf(sheet: Sheet): Record<string, unknown> | null {
  const protection = sheet.native.sheetProtection;
  if (!protection?.sheet) return null;
  const allowed = Object.entries(OPTIONS).map(
    ([option, attribute]) => [option, protection[attribute] === true] as const,
  );
  const selectionMode =
    protection.selectUnlockedCells === false ? "None" : protection.selectLockedCells === false ? "Unlocked" : "Normal";
  return { ...Object.fromEntries(allowed), selectionMode };
}

export const WORKSHEET_PROTECTION: ExcelClass<Sheet> = excelClass<Sheet>({
  name: "WorksheetProtection",
  since: "1.2",
  later: { "1.7": ["unprotect"] },
  get: { protected: isProtected, options: optionsOf },
  methods: {
    protect: (sheet, [options, password], host) => protect(sheet, options, password, host),
    unprotect: (sheet, [password], host) => unprotect(sheet, password, host),
  },
});
