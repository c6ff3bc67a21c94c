import { CellError, ERRORS, type Scalar } from "../../values";
import { toNumber } from "../coercion";
import { Matrix, type Operand, Reference, Union } from "../operands";
import { broadcast } from "../operators";
import { matrixOf, readableArea, scalarOf } from "../references";
import type { Scope } from "../scope";
import { criterion } from "./criteria";
import { type FormulaFunction, operands } from "./declaration";

const fromCells = (operand: Operand): boolean =>
  operand instanceof Reference || operand instanceof Matrix || operand instanceof Union;

/** Numbers only: text and booleans count as typed arguments, but not in cells. */
function numbersIn(all: readonly Operand[], scope: Scope): number[] | CellError {
  const found: number[] = [];
  for (const operand of all) {
    const cells = fromCells(operand);
    for (const value of matrixOf(operand, scope).values) {
      if (typeof value === "number") found.push(value);
      else if (value instanceof CellError) return value;
      else if (!cells) {
        const number = toNumber(value);
        if (number instanceof CellError) return number;
        found.push(number);
      }
    }
  }
  return found;
}

function aggregate(reduce: (numbers: readonly number[]) => number | CellError): FormulaFunction {
  return operands(1, 255, ["range"], (all, scope) => {
    const numbers = numbersIn(all, scope);
    return numbers instanceof CellError ? numbers : reduce(numbers);
  });
}

function count(counts: (value: Scalar, inCells: boolean) => boolean): FormulaFunction {
  return operands(1, 255, ["range"], (all, scope) => {
    let total = 0;
    for (const operand of all) {
      for (const value of matrixOf(operand, scope).values) if (counts(value, fromCells(operand))) total++;
    }
    return total;
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const mean = (numbers: readonly number[]): number | CellError =>
  numbers.length === 0 ? ERRORS.div0 : sum(numbers) / numbers.length;

/** The k-th number in an order. */
function ranked(order: (a: number, b: number) => number): FormulaFunction {
  return operands(2, 2, ["range", "value"], ([all = null, k = null], scope) => {
    const numbers = numbersIn([all], scope);
    if (numbers instanceof CellError) return numbers;
    const sorted = [...numbers].sort(order);
    return broadcast([k], scope, ([value = null]) => {
      const rank = toNumber(value);
      return rank instanceof CellError ? rank : (sorted[Math.floor(rank) - 1] ?? ERRORS.num);
    });
  });
}

/** The values' range takes the size of the criteria range; only its first cell counts. */
function sized(operand: Operand, like: Matrix, scope: Scope): Matrix {
  if (!(operand instanceof Reference)) return matrixOf(operand, scope);
  const { top, left } = readableArea(operand);
  const area = { top, left, bottom: top + like.rows - 1, right: left + like.columns - 1 };
  return scope.matrix(new Reference(operand.sheet, area));
}

/** The values at the positions where every criteria range meets its criterion. */
function selected(values: Operand | undefined, pairs: readonly Operand[], scope: Scope): Scalar[] | CellError {
  const ranges: Matrix[] = [];
  const tests: ((value: Scalar) => boolean)[] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    ranges.push(matrixOf(pairs[i] ?? null, scope));
    tests.push(criterion(scalarOf(pairs[i + 1] ?? null, scope)));
  }
  const first = ranges[0];
  if (!first || ranges.some((range) => range.values.length !== first.values.length)) return ERRORS.value;
  const source = values === undefined ? first : sized(values, first, scope);
  return source.values.filter((_, i) => tests.every((test, k) => test(ranges[k]?.values[i] ?? null)));
}

interface Picked {
  readonly values: Operand | undefined;
  readonly pairs: Operand[];
}

function conditional(
  reduce: (numbers: readonly number[], all: readonly Scalar[]) => number | CellError,
  pick: (all: Operand[]) => Picked,
  [min, max]: readonly [number, number],
): FormulaFunction {
  return operands(min, max, ["range"], (all, scope) => {
    const { values, pairs } = pick(all);
    const found = selected(values, pairs, scope);
    if (found instanceof CellError) return found;
    const error = values === undefined ? undefined : found.find((value) => value instanceof CellError);
    if (error instanceof CellError) return error;
    return reduce(
      found.filter((value) => typeof value === "number"),
      found,
    );
  });
}

const single = (all: Operand[]): Picked => ({ values: all[2] === undefined ? all[0] : all[2], pairs: all.slice(0, 2) });
const many = (all: Operand[]): Picked => ({ values: all[0], pairs: all.slice(1) });
const onlyPairs = (all: Operand[]): Picked => ({ values: undefined, pairs: all });

export const STATISTICS: Readonly<Record<string, FormulaFunction>> = {
  SUM: aggregate(sum),
  PRODUCT: aggregate((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, each) => product * each, 1))),
  AVERAGE: aggregate(mean),
  MIN: aggregate((numbers) => numbers.reduce((least, each) => (each < least ? each : least), numbers[0] ?? 0)),
  MAX: aggregate((numbers) => numbers.reduce((most, each) => (each > most ? each : most), numbers[0] ?? 0)),
  LARGE: ranked((a, b) => b - a),
  SMALL: ranked((a, b) => a - b),
  COUNT: count((value, inCells) => typeof value === "number" || (!inCells && !(toNumber(value) instanceof CellError))),
  COUNTA: count((value) => value !== null),
  COUNTBLANK: count((value) => value === null || value === ""),
  COUNTIF: conditional((_, all) => all.length, onlyPairs, [2, 2]),
  COUNTIFS: conditional((_, all) => all.length, onlyPairs, [2, 254]),
  SUMIF: conditional(sum, single, [2, 3]),
  SUMIFS: conditional(sum, many, [3, 255]),
  AVERAGEIF: conditional(mean, single, [2, 3]),
  AVERAGEIFS: conditional(mean, many, [3, 255]),
};
