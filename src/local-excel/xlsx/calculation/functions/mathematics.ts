import { CellError, ERRORS, type Scalar } from "../../values";
import { toNumber } from "../coercion";
import { matrixOf } from "../references";
import { type FormulaFunction, operands, values } from "./declaration";
import { roundDown, roundHalf, roundUp } from "./rounding";

const { isFinite } = Number;

type Plain = Exclude<Scalar, CellError>;

/** A function of numbers; a missing last argument counts as its default. */
function numbers(
  defaults: readonly (number | undefined)[],
  apply: (...values: number[]) => number | CellError,
): FormulaFunction {
  const min = defaults.filter((value) => value === undefined).length;
  return values(min, defaults.length, (given: Plain[]) => {
    const all: number[] = [];
    for (let i = 0; i < defaults.length; i++) {
      const number = i < given.length ? toNumber(given[i] ?? null) : (defaults[i] ?? 0);
      if (number instanceof CellError) return number;
      all.push(number);
    }
    const result = apply(...all);
    return typeof result === "number" && !isFinite(result) ? ERRORS.num : result;
  });
}

const REQUIRED = undefined;

function remainder(a: number, b: number): number | CellError {
  if (b === 0) return ERRORS.div0;
  return a - b * Math.floor(a / b);
}

function multiple(round: (value: number) => number) {
  return (value: number, step: number): number | CellError => {
    if (step === 0) return 0;
    if (value > 0 && step < 0) return ERRORS.num;
    return round(roundHalf(value / step, 12)) * step;
  };
}

/** Anything that is not a number counts as zero; arrays must have one shape. */
const SUMPRODUCT = operands(1, 255, ["array"], (all, scope) => {
  const matrices = all.map((operand) => matrixOf(operand, scope));
  const first = matrices[0];
  if (!first || matrices.some((matrix) => matrix.rows !== first.rows || matrix.columns !== first.columns))
    return ERRORS.value;
  let sum = 0;
  for (let i = 0; i < first.values.length; i++) {
    let product = 1;
    for (const matrix of matrices) {
      const value = matrix.values[i];
      if (value instanceof CellError) return value;
      product *= typeof value === "number" ? value : 0;
    }
    sum += product;
  }
  return sum;
});

export const MATHEMATICS: Readonly<Record<string, FormulaFunction>> = {
  SUMPRODUCT,
  ROUND: numbers([REQUIRED, REQUIRED], roundHalf),
  ROUNDDOWN: numbers([REQUIRED, REQUIRED], roundDown),
  ROUNDUP: numbers([REQUIRED, REQUIRED], roundUp),
  TRUNC: numbers([REQUIRED, 0], roundDown),
  INT: numbers([REQUIRED], Math.floor),
  ABS: numbers([REQUIRED], Math.abs),
  SIGN: numbers([REQUIRED], Math.sign),
  MOD: numbers([REQUIRED, REQUIRED], remainder),
  CEILING: numbers([REQUIRED, REQUIRED], multiple(Math.ceil)),
  FLOOR: numbers([REQUIRED, REQUIRED], multiple(Math.floor)),
  EXP: numbers([REQUIRED], Math.exp),
  LN: numbers([REQUIRED], (value) => (value > 0 ? Math.log(value) : ERRORS.num)),
  LOG10: numbers([REQUIRED], (value) => (value > 0 ? Math.log10(value) : ERRORS.num)),
  LOG: numbers([REQUIRED, 10], (value, base) =>
    value > 0 && base > 0 && base !== 1
      ? base === 10
        ? Math.log10(value)
        : Math.log(value) / Math.log(base)
      : ERRORS.num,
  ),
  SQRT: numbers([REQUIRED], (value) => (value >= 0 ? Math.sqrt(value) : ERRORS.num)),
  POWER: numbers([REQUIRED, REQUIRED], (a, b) =>
    a === 0 && b === 0 ? ERRORS.num : a === 0 && b < 0 ? ERRORS.div0 : a ** b,
  ),
  PI: { kind: "values", min: 0, max: 0, apply: () => Math.PI },
};
