import type { HostIssue } from "../../../issues";
import type { MessagesOf } from "../../shape-messages";

export const hostMessages: MessagesOf<HostIssue> = (say) => ({
  accessDenied: () =>
    "The sheet is protected or the workbook is read-only, so nothing can be written. Nothing was changed. Please unprotect the sheet (Review tab) or save under another name, and try again.",
  invalidOperationInCellEditMode: () =>
    "Nothing can be done while a cell is being edited. Nothing was changed. Please press Enter and try again.",
  inactiveWorkbook: () =>
    "Another workbook is in front. Nothing was changed. Please bring this workbook to the front and try again.",
  requestPayloadSizeLimitExceeded: ({ received, limit }) =>
    `Too much would be sent at once: ${say.bytes(received)} or more, with ${say.bytes(limit)} allowed. Nothing was changed. Please move sheets and data that are not needed to another workbook and try again.`,
  apiNotFound: ({ required }) =>
    `This Excel lacks a function that is needed (${say.text(required)}). Nothing was changed. Please use Office 2021 or later, or Microsoft 365.`,
  generalException: ({ received }) =>
    `Excel reported the error "${say.text(received)}". Changes were undone. Please save and reopen the workbook and try again.`,
  replyDropped: () =>
    "Excel did not answer. What may have been written was undone. Please wait a moment and try again.",
  restoreFailed: ({ parts }) =>
    `Writing failed, and some of it could not be restored (${say.fullList(parts)}). The workbook is incomplete. If another workbook is open, please bring this one to the front. Sheets left half-made are deleted before the next write. If trying again does not help, close without saving.`,
  differsFromEngine: ({ expected, unit, received }) =>
    `Excel's result differs from the diagnosis: ${say.exact(expected, unit)} was expected, ${say.exact(received, unit)} was found. Please check whether formulas, names or options were changed, and run the diagnosis again.`,
  inputsChanged: () =>
    "Inputs changed while results were being written, so the results are out of date. Please run the diagnosis again.",
  hostNotReady: () =>
    "The connection with Excel does not start; the network may be restricted. Please close and reopen the task pane. If that does not help, tell your IT staff.",
  calculationPending: () =>
    "Excel had not finished calculating, so results could not be compared. Please press F9 and run the diagnosis again.",
  browserTooOld: () =>
    "This Excel shows add-ins in an Internet Explorer view, which is too old. Please use Microsoft 365, Office LTSC 2021 or later, or Excel on the web.",
  libraryBlocked: () =>
    "Something stops the add-in's files or Office.js from loading. Please check the network. If that does not help, tell your IT staff.",
  noHost: () => "This page is not inside Excel. Please open a workbook in Excel and open this pane from the Home tab.",
  perhapsInactiveWorkbook: ({ received }) =>
    `Excel refused to add, show or delete a sheet (${say.text(received)}), probably because another workbook is in front. Changes were undone. Please bring this workbook to the front and try again.`,
});
