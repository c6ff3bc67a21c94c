import { ExcelError, type ErrorCode } from "./errors";
import type { Handle, Host } from "./excel-class";

/**
 * What Excel answers while another workbook is in front; every other member works.
 * Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting.
 */
const needsFront: Readonly<Record<string, ErrorCode>> = {
  "Chart.activate": "GeneralException",
  "Range.select": "GeneralException",
  "Table.clearFilters": "GeneralException",
  "Workbook.getActiveCell": "InvalidSelection",
  "Workbook.getSelectedRange": "InvalidSelection",
  "Workbook.getSelectedRanges": "InvalidSelection",
  "Worksheet.activate": "GeneralException",
  "Worksheet.delete": "InvalidSelection",
  "Worksheet.gridlines": "GeneralException",
  "Worksheet.showGridlines": "GeneralException",
  "Worksheet.showHeadings": "GeneralException",
  "WorksheetCollection.add": "GeneralException",
  "WorksheetFreezePanes.freezeAt": "GeneralException",
  "WorksheetFreezePanes.freezeColumns": "GeneralException",
  "WorksheetFreezePanes.freezeRows": "GeneralException",
  "WorksheetFreezePanes.getLocationOrNullObject": "GeneralException",
  "WorksheetFreezePanes.unfreeze": "GeneralException",
};

/** Fails for a member that needs the workbook in front, if another one is. */
export function checkFront({ type }: Handle, member: string, host: Host): void {
  const code = host.inFront() ? undefined : needsFront[`${type.name}.${member}`];
  if (code) throw new ExcelError(code);
}
