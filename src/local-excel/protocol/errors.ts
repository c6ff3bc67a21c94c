/** Excel's error codes and messages, as Office.js documents them. */
const KNOWN = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [
    404,
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ],
  GeneralException: [500, "There was an internal error while processing the request."],
  InactiveWorkbook: [
    409,
    "The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.",
  ],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [
    400,
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "The item being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  RangeExceedsLimit: [400, "The cell count in the range has exceeded the maximum supported number."],
  RequestAborted: [500, "The request was aborted during run time."],
  RequestPayloadSizeLimitExceeded: [413, "The request payload size has exceeded the limit."],
  ResponsePayloadSizeLimitExceeded: [413, "The response payload size has exceeded the limit."],
} as const satisfies Record<string, readonly [number, string]>;

export type ErrorCode = keyof typeof KNOWN;

export class ExcelError extends Error {
  readonly status: number;
  /** `Class.member`; added by the caller of the member. */
  location = "";

  constructor(
    readonly code: ErrorCode,
    message?: string,
  ) {
    super(message ?? KNOWN[code][1]);
    this.name = "ExcelError";
    this.status = KNOWN[code][0];
  }
}

export const invalidArgument = (message?: string): ExcelError => new ExcelError("InvalidArgument", message);

export const notImplemented = (className: string, member: string): ExcelError => {
  const error = new ExcelError("NotImplemented", `Local Excel does not implement ${className}.${member}.`);
  error.location = `${className}.${member}`;
  return error;
};

export const notCalculated = (what: string): ExcelError =>
  new ExcelError("NotImplemented", `Local Excel does not calculate ${what}.`);
