import { parseInput } from "../../parse-input";
import { CellError, type Scalar, isErrorCode } from "../../values";
import { compare } from "../coercion";

export type Criterion = (value: Scalar) => boolean;

const OPERATORS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** `*` matches any text, `?` any one character; `~` escapes them. */
export function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~[*?~]|[.*+?^${}()|[\]\\]/g, (found) => {
    if (found.length === 2) return `\\${found[1] ?? ""}`;
    if (found === "*") return ".*";
    return found === "?" ? "." : `\\${found}`;
  });
  return new RegExp(`^${source}$`, "isu");
}

const hasWildcard = (text: string): boolean => /[*?~]/.test(text);

/** A criterion of COUNTIF and similar functions: a value, or a text that starts with an operator. */
export function criterion(given: Scalar): Criterion {
  if (given instanceof CellError) return (value) => value === given;
  if (typeof given !== "string") {
    const wanted = given ?? 0;
    return (value) => typeof value === typeof wanted && compare(value, wanted) === 0;
  }
  const [, operator = "", rest = ""] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(given) ?? [];
  const holds = OPERATORS[operator === "" ? "=" : operator] ?? (() => false);
  const inverted = operator === "<>";
  if (rest === "") return emptyCriterion(operator);
  if (isErrorCode(rest)) return (value) => (value === CellError.of(rest.toUpperCase())) !== inverted;
  const wanted = parseInput(rest).value;
  if (typeof wanted === "string" && (operator === "" || operator === "=" || inverted) && hasWildcard(wanted)) {
    const pattern = wildcard(wanted);
    return (value) => (typeof value === "string" && pattern.test(value)) !== inverted;
  }
  return (value) => {
    const comparable = sameKind(value, wanted);
    if (comparable === undefined) return inverted;
    const order = compare(comparable, wanted);
    return !(order instanceof CellError) && holds(order);
  };
}

function emptyCriterion(operator: string): Criterion {
  if (operator === "<>") return (value) => value !== null;
  if (operator === "=") return (value) => value === null;
  return (value) => operator === "" && (value === null || value === "");
}

/** The value in the criterion's type: a number written as text counts as a number. */
function sameKind(value: Scalar, wanted: Scalar): Scalar | undefined {
  if (typeof value === typeof wanted && value !== null && !(value instanceof CellError)) return value;
  if (typeof value === "string" && typeof wanted === "number") {
    const number = parseInput(value).value;
    return typeof number === "number" ? number : undefined;
  }
  return undefined;
}
