import { parseInput } from "../parse-input";
import { CellError, ERRORS, type Scalar } from "../values";

// Faster than looking up the global each time: see operators.ts.
const { isInteger } = Number;
const { abs, max } = Math;

export type Coerced<T> = T | CellError;

export function toNumber(value: Scalar): Coerced<number> {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof CellError) return value;
  const parsed = parseInput(value).value;
  return typeof parsed === "number" ? parsed : ERRORS.value;
}

export function toText(value: Scalar): Coerced<string> {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

export function toBoolean(value: Scalar): Coerced<boolean> {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (value instanceof CellError) return value;
  const upper = value.toUpperCase();
  return upper === "TRUE" ? true : upper === "FALSE" ? false : ERRORS.value;
}

/** A number as `&` writes it: fifteen digits, with an exponent if Excel uses one. */
function numberText(value: number): string {
  if (isInteger(value) && abs(value) < 1e15) return value === 0 ? "0" : String(value);
  const rounded = Number(value.toPrecision(15));
  const size = abs(rounded);
  if (size >= 1e21 || size < 1e-9) {
    const [mantissa = "", exponent = ""] = rounded.toExponential().split("e");
    return `${mantissa}E${exponent[0] ?? "+"}${exponent.slice(1).padStart(2, "0")}`;
  }
  return size < 1e-6 ? rounded.toFixed(20).replace(/0+$/, "") : String(rounded);
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Excel compares fifteen digits and ignores case; numbers sort before text, text before booleans. */
export function compare(a: Scalar, b: Scalar): Coerced<number> {
  if (a === b && !(a instanceof CellError)) return 0;
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  if (typeof left === "number" && typeof right === "number") return compareNumbers(left, right);
  if (typeof left === "string" && typeof right === "string") {
    const l = left.toLowerCase();
    const r = right.toLowerCase();
    return l === r ? 0 : l < r ? -1 : 1;
  }
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  return RANK[typeof left as keyof typeof RANK] - RANK[typeof right as keyof typeof RANK];
}

const emptyLike = (other: Scalar): number | string | boolean =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;

function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const difference = a - b;
  if (abs(difference) > 1e-13 * max(abs(a), abs(b))) return difference;
  return a.toPrecision(15) === b.toPrecision(15) ? 0 : difference;
}
