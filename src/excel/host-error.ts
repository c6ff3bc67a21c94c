import type { HostIssue } from "./issue";

/** What Office.js throws, as far as it is looked at. */
interface RichApiError {
  readonly code?: string;
  readonly message?: string;
}

/** Office.js codes that have a message of their own. Source: the documentation of Excel.ErrorCodes. */
const known: Readonly<Record<string, HostIssue>> = {
  AccessDenied: { code: "accessDenied" },
  InvalidOperationInCellEditMode: { code: "invalidOperationInCellEditMode" },
  InactiveWorkbook: { code: "inactiveWorkbook" },
};

/** The issue a failure of Office.js stands for. Anything that is no answer of the host is our own fault and is thrown on. */
export function hostIssue(error: unknown): HostIssue {
  const { code, message } = error as RichApiError;
  if (code === undefined) throw error;
  const issue = known[code];
  if (issue) return issue;
  if (code === "RequestPayloadSizeLimitExceeded" || code === "ResponsePayloadSizeLimitExceeded") {
    return { code: "requestPayloadSizeLimitExceeded", limit: requestLimit, received: requestLimit };
  }
  if (code === "ApiNotFound") return { code: "apiNotFound", required: "ExcelApi 1.9" };
  return { code: "generalException", received: `${code}: ${message ?? ""}` };
}

/** Bytes of a request or a response in Excel on the web. */
export const requestLimit = 5_000_000;
