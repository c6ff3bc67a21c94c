import type { HostIssue, WorkbookIssue } from "../../issues";
import type { MessageTemplates } from "../shape-issues";

const newTemplate = "Please copy the answers into a new template.";

export const workbookMessages = {
  notAHearingSheet:
    "There is no hearing sheet in this workbook. A sheet copied into another workbook cannot be read either. Please choose a workbook made from the template.",
  nameMissing: `{{name}} is missing; a row or a name seems to have been deleted. ${newTemplate}`,
  nameBroken: `{{name}} refers to "{{received}}", where it must refer to one cell. ${newTemplate}`,
  templateVersionUnknown:
    'Template version "{{received}}" cannot be read; versions that can be read: {{known}}. Please copy the answers into a new template, or update the product.',
  severalHearingSheets:
    'There are copies of the hearing sheet ({{others}}). "{{used}}" is diagnosed. To use a copy\'s answers, please copy them to "{{used}}".',
  cellError:
    'The cell of {{item}} holds the error "{{received}}" and counts as blank. Please delete the formula and type the value.',
  parameterSheetMissing:
    "There is no parameter sheet in this workbook. Please name a workbook with a parameter sheet, or a JSON file.",
  languageUnknown:
    'The language "{{received}}" of the template is not known; available: {{known}}. Please correct the language on the Guide sheet.',
  notADate:
    'No date can be read from "{{received}}" at {{item}}, so it counts as blank. Please type a date such as 2026/4/1.',
  sheetNameTaken:
    'There is already a sheet named "{{sheet}}" that this product did not make. Nothing was changed. Please rename that sheet and try again.',
  layoutChanged:
    'A result table ({{name}}) on sheet "{{sheet}}" was deleted or reshaped. Nothing was changed. Please undo the change, or delete that sheet, and try again.',
  sheetProtected:
    'Sheet "{{sheet}}" is protected, so nothing can be written. Nothing was changed. Please unprotect it (Review tab) and try again.',
  inputTableChanged:
    'A table ({{name}}) on sheet "{{sheet}}" was deleted or reshaped. Nothing was changed. Please undo the change and try again. If it cannot be undone, save a copy of the workbook, delete that sheet, run the diagnosis, and copy the values of the yellow cells from the copy.',
  templateThere:
    "This workbook already has the sheets of a hearing sheet ({{sheets}}). Nothing was changed. Please fill those in, or add the sheet to a new workbook.",
} satisfies MessageTemplates<WorkbookIssue["code"]>;

export const hostMessages = {
  accessDenied:
    "The sheet is protected or the workbook is read-only, so nothing can be written. Nothing was changed. Please unprotect the sheet (Review tab) or save under another name, and try again.",
  invalidOperationInCellEditMode:
    "Nothing can be done while a cell is being edited. Nothing was changed. Please press Enter and try again.",
  inactiveWorkbook:
    "Another workbook is in front. Nothing was changed. Please bring this workbook to the front and try again.",
  requestPayloadSizeLimitExceeded:
    "Too much would be sent at once: {{received}} or more, with {{limit}} allowed. Nothing was changed. Please move sheets and data that are not needed to another workbook and try again.",
  apiNotFound:
    "This Excel lacks a function that is needed ({{required}}). Nothing was changed. Please use Office 2021 or later, or Microsoft 365.",
  generalException:
    'Excel reported the error "{{received}}". Changes were undone. Please save and reopen the workbook and try again.',
  replyDropped: "Excel did not answer. What may have been written was undone. Please wait a moment and try again.",
  restoreFailed:
    "Writing failed, and some of it could not be restored ({{parts}}). The workbook is incomplete. Please try again, or close without saving.",
  differsFromEngine:
    "Excel's result differs from the diagnosis: {{expected}} was expected, {{received}} was found. Please check whether formulas, names or options were changed, and run the diagnosis again.",
  inputsChanged:
    "Inputs changed while results were being written, so the results are out of date. Please run the diagnosis again.",
  hostNotReady:
    "The connection with Excel does not start; the network may be restricted. Please close and reopen the task pane. If that does not help, tell your IT staff.",
  calculationPending:
    "Excel had not finished calculating, so results could not be compared. Please press F9 and run the diagnosis again.",
  browserTooOld:
    "This Excel shows add-ins in an Internet Explorer view, which is too old. Please use Microsoft 365, Office LTSC 2021 or later, or Excel on the web.",
  libraryBlocked:
    "Something stops the add-in's files or Office.js from loading. Please check the network. If that does not help, tell your IT staff.",
  noHost: "This page is not inside Excel. Please open a workbook in Excel and open this pane from the Home tab.",
} satisfies MessageTemplates<HostIssue["code"]>;
