/** Office.js's own class of errors, where Office.js is not loaded. */
export class OfficeError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

Object.assign(globalThis, { OfficeExtension: { Error: OfficeError } });
