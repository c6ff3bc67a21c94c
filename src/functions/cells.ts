import type { FunctionArgument } from "../issues";
import { FunctionProblem } from "./problem";

/** What an argument may arrive as: a value, or the rows of a range. */
export type Argument = unknown;
export type Cells = readonly (readonly unknown[])[];

const isRows = (argument: Argument): argument is Cells => Array.isArray(argument) && argument.every(Array.isArray);

export const isBlank = (value: unknown): boolean => value === null || value === undefined || value === "";

/** Where a text is meant: an empty cell comes as 0 on the desktop and as null on the web (office-js #4702, #1951). */
export const isBlankText = (value: unknown): boolean => isBlank(value) || value === 0;

export const textOf = (value: unknown): string => (isBlank(value) ? "" : String(value).trim());

/** The rows of a range; one value is a range of one cell. Null where the argument was left out. */
export function rangeOf(argument: Argument): Cells | null {
  if (isRows(argument)) return argument.every((row) => row.every(isBlank)) ? null : argument;
  return isBlank(argument) ? null : [[argument]];
}

/** The same of an argument that must be there. */
export function givenRange(id: FunctionArgument, argument: Argument): Cells {
  const range = rangeOf(argument);
  if (!range) throw new FunctionProblem({ code: "functionArgumentMissing", argument: id });
  return range;
}

/** The one value of an argument; blank where it was left out. */
export function singleOf(id: FunctionArgument, argument: Argument): unknown {
  const range = rangeOf(argument);
  if (!range) return "";
  const [rows, columns] = [range.length, range[0]?.length ?? 0];
  if (rows === 1 && columns === 1) return range[0]?.[0];
  throw new FunctionProblem({ code: "functionArgumentShape", argument: id, rows, columns, expected: "oneValue" });
}

/** A number of an argument, in a cell or typed. */
export function numberOf(id: FunctionArgument, value: unknown): number {
  if (isBlank(value)) throw new FunctionProblem({ code: "functionArgumentMissing", argument: id });
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new FunctionProblem({ code: "functionNotANumber", argument: id, received: textOf(value) });
}

interface Limits {
  readonly usual?: number;
  readonly min: number;
  readonly max: number;
}

/** A number within limits; what it usually is where it was left out. */
export function limited(id: FunctionArgument, argument: Argument, { usual, min, max }: Limits, whole = false): number {
  const value = singleOf(id, argument);
  if (isBlank(value) && usual !== undefined) return usual;
  const received = numberOf(id, value);
  if (received >= min && received <= max && (!whole || Number.isInteger(received))) return received;
  throw new FunctionProblem({ code: "functionOutOfRange", argument: id, received, min, max });
}

/** One of the ids allowed, without regard to case. */
export function oneOf<Id extends string>(id: FunctionArgument, value: unknown, known: readonly Id[]): Id {
  const received = textOf(value);
  const found = known.find((candidate) => candidate.toLowerCase() === received.toLowerCase());
  if (found === undefined) throw new FunctionProblem({ code: "functionUnknownId", argument: id, received, known });
  return found;
}

/** A result of the shape of a range, a value a cell. Blank cells stay blank. */
export const eachCell = <Value>(
  range: Cells,
  valueOf: (value: unknown) => Value,
  blank: (value: unknown) => boolean = isBlankText,
): (Value | "")[][] => range.map((row) => row.map((value) => (blank(value) ? "" : valueOf(value))));
