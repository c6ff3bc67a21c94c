import type { HostIssue } from "../issues";
import { yielded, type YieldToMain } from "../scheduling/yield-to-main";

/** What Office.js throws, as far as it is looked at. */
interface RichApiError {
  readonly code?: string;
  readonly message?: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Office.js codes that have a message of their own. Source: the documentation of Excel.ErrorCodes. */
const known: Readonly<Record<string, HostIssue>> = {
  AccessDenied: { code: "accessDenied" },
  InvalidOperationInCellEditMode: { code: "invalidOperationInCellEditMode" },
  InactiveWorkbook: { code: "inactiveWorkbook" },
};

/**
 * Members that fail without a reason while another workbook is in front. Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting.
 */
const needsFront: ReadonlySet<string | undefined> = new Set([
  "Range.select",
  "Worksheet.activate",
  "Worksheet.delete",
  "Worksheet.gridlines",
  "Worksheet.showGridlines",
  "WorksheetCollection.add",
  "WorksheetFreezePanes.freezeRows",
]);

/** Codes of a connection that broke: whether the request was carried out is not known. */
const unheard = new Set(["ConnectionFailure", "Timeout", "InvalidOrTimedOutSession"]);

/** A request that failed: the host said no, or was not heard. */
export class RequestFailed extends Error {
  constructor(
    readonly issue: HostIssue,
    cause: unknown,
  ) {
    super(issue.code, { cause });
    this.name = "RequestFailed";
  }
}

/** Sends what is queued. What goes wrong on the way or at the host comes out as one kind of error; our own faults do not. */
export async function send(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    throw new RequestFailed(hostIssue(error), error);
  }
}

/** Sends in tasks of its own: the library makes a request, and reads its reply, in one task each. */
export async function sendApart(context: Excel.RequestContext, yieldToMain: YieldToMain): Promise<void> {
  await yielded(yieldToMain, true);
  await send(context);
  await yielded(yieldToMain, true);
}

/** The issue of an error that came out of a request, or of Office.js itself; null for a fault of our own. */
export function issueOf(error: unknown): HostIssue | null {
  if (error instanceof RequestFailed) return error.issue;
  return error instanceof OfficeExtension.Error ? hostIssue(error) : null;
}

/** Whether Excel refused a request before it carried out anything of it. */
export const isRefusedWhole = (error: unknown): boolean =>
  error instanceof RequestFailed && refusedWhole.has((error.cause as RichApiError).code);

/** Codes of Office.js. A reply that is too large is none of them: its request was carried out. */
const refusedWhole: ReadonlySet<string | undefined> = new Set([
  "InvalidOperationInCellEditMode",
  "InactiveWorkbook",
  "RequestPayloadSizeLimitExceeded",
]);

/** The issue a failed request stands for. */
function hostIssue(error: unknown): HostIssue {
  const { code, message, debugInfo } = error as RichApiError;
  if (code === undefined || unheard.has(code)) return { code: "replyDropped" };
  const issue = known[code];
  if (issue) return issue;
  if (code === "RequestPayloadSizeLimitExceeded" || code === "ResponsePayloadSizeLimitExceeded") {
    return { code: "requestPayloadSizeLimitExceeded", limit: requestLimit, received: requestLimit };
  }
  if (code === "InvalidSelection" || (code === "GeneralException" && needsFront.has(debugInfo?.errorLocation))) {
    return { code: "perhapsInactiveWorkbook", received: code };
  }
  if (code === "ApiNotFound") return { code: "apiNotFound", required: "ExcelApi 1.9" };
  return { code: "generalException", received: `${code}: ${message ?? ""}` };
}

/** Bytes of a request or a response in Excel on the web. */
export const requestLimit = 5_000_000;
