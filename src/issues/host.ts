import type { UnitId } from "../engine";
import type { IssueNumbers } from "./number";

/** What went wrong between the add-in and Excel. Codes of Office.js keep their names, in lower camel case. */
export type HostIssue =
  /** A protected or read-only sheet or workbook. */
  | { readonly code: "accessDenied" }
  | { readonly code: "invalidOperationInCellEditMode" }
  /** Another workbook is in front. */
  | { readonly code: "inactiveWorkbook" }
  /** Excel refused to add, show or delete a sheet, as it does while another workbook is in front; `received`: its own code. */
  | { readonly code: "perhapsInactiveWorkbook"; readonly received: string }
  /** Bytes. */
  | { readonly code: "requestPayloadSizeLimitExceeded"; readonly limit: number; readonly received: number }
  /** `required`: the requirement set asked for, such as ExcelApi 1.9. */
  | { readonly code: "apiNotFound"; readonly required: string }
  /** Any other error; `received`: Excel's own code. */
  | { readonly code: "generalException"; readonly received: string }
  /** No answer came; what may have been written was put back. */
  | { readonly code: "replyDropped" }
  /** The inverse plan failed too; `parts`: what could not be restored. */
  | { readonly code: "restoreFailed"; readonly parts: readonly string[] }
  /** Excel calculates another amount than the engine, or another grade or text; `unit` of a text: none. */
  | {
      readonly code: "differsFromEngine";
      readonly expected: number | string;
      readonly received: number | string | boolean;
      readonly unit: UnitId;
    }
  /** Inputs changed while results were written. */
  | { readonly code: "inputsChanged" }
  /** Office.js never reported to be ready. */
  | { readonly code: "hostNotReady" }
  /** Shown in an Internet Explorer view. */
  | { readonly code: "browserTooOld" }
  /** A script of ours or Office.js did not load. */
  | { readonly code: "libraryBlocked" }
  /** Opened in a plain browser. */
  | { readonly code: "noHost" }
  /** Calculation had not finished when results were read back. */
  | { readonly code: "calculationPending" };

export const hostNumbers = {
  accessDenied: "KK-4001",
  invalidOperationInCellEditMode: "KK-4002",
  inactiveWorkbook: "KK-4003",
  requestPayloadSizeLimitExceeded: "KK-4004",
  apiNotFound: "KK-4005",
  generalException: "KK-4006",
  replyDropped: "KK-4007",
  restoreFailed: "KK-4008",
  differsFromEngine: "KK-4009",
  inputsChanged: "KK-4010",
  hostNotReady: "KK-4011",
  calculationPending: "KK-4012",
  browserTooOld: "KK-4013",
  libraryBlocked: "KK-4014",
  noHost: "KK-4015",
  perhapsInactiveWorkbook: "KK-4016",
} as const satisfies IssueNumbers<HostIssue>;
