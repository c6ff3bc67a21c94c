/** Values of cells. Dates are serial numbers, as in Excel. */
export class CellError {
  private constructor(readonly code: string) {}

  private static readonly known = new Map<string, CellError>();

  static of(code: string): CellError {
    let error = CellError.known.get(code);
    if (!error) {
      error = new CellError(code);
      CellError.known.set(code, error);
    }
    return error;
  }

  toString(): string {
    return this.code;
  }
}

export const ERRORS = {
  null: CellError.of("#NULL!"),
  div0: CellError.of("#DIV/0!"),
  value: CellError.of("#VALUE!"),
  ref: CellError.of("#REF!"),
  name: CellError.of("#NAME?"),
  num: CellError.of("#NUM!"),
  na: CellError.of("#N/A"),
  spill: CellError.of("#SPILL!"),
  /** Not calculated here: Excel has another value, which nobody knows. */
  unknown: CellError.of("#UNKNOWN!"),
} as const;

const ERROR_CODES = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

export const isErrorCode = (text: string): boolean => ERROR_CODES.has(text.toUpperCase());

export type Scalar = null | number | string | boolean | CellError;
