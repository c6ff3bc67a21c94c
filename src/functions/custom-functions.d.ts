/** What office.js offers custom functions, as far as they are used here; its typings leave it out. */
declare namespace CustomFunctions {
  function associate(id: string, work: (...args: unknown[]) => unknown): void;

  enum ErrorCode {
    invalidValue = "#VALUE!",
    notAvailable = "#N/A",
  }

  class Error extends globalThis.Error {
    constructor(code: ErrorCode, message?: string);
    readonly code: ErrorCode;
  }
}
