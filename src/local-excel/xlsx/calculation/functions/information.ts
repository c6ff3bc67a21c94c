import { CellError, ERRORS, type Scalar } from "../../values";
import { toNumber } from "../coercion";
import { Matrix, Reference } from "../operands";
import { type FormulaFunction, operands } from "./declaration";

/** Tests a value; an error is a value like any other. */
const test = (holds: (value: Scalar) => Scalar): FormulaFunction => ({
  kind: "values",
  min: 1,
  max: 1,
  apply: ([value]) => holds(value ?? null),
});

const ERROR_NUMBERS = [ERRORS.null, ERRORS.div0, ERRORS.value, ERRORS.ref, ERRORS.name, ERRORS.num, ERRORS.na];

const parity = (odd: boolean) =>
  test((value) => {
    const number = toNumber(value);
    return number instanceof CellError ? number : (Math.trunc(Math.abs(number)) % 2 === 1) === odd;
  });

export const INFORMATION: Readonly<Record<string, FormulaFunction>> = {
  ISNUMBER: test((value) => typeof value === "number"),
  ISTEXT: test((value) => typeof value === "string"),
  ISNONTEXT: test((value) => typeof value !== "string"),
  ISLOGICAL: test((value) => typeof value === "boolean"),
  ISBLANK: test((value) => value === null),
  ISERROR: test((value) => value instanceof CellError),
  ISERR: test((value) => value instanceof CellError && value !== ERRORS.na),
  ISNA: test((value) => value === ERRORS.na),
  ISODD: parity(true),
  ISEVEN: parity(false),
  ISFORMULA: operands(1, 1, ["range"], ([operand]) => {
    if (!(operand instanceof Reference)) return operand instanceof CellError ? operand : ERRORS.value;
    const { sheet, area } = operand;
    const isFormula = (row: number, column: number): boolean => sheet.cells.get(row, column)?.formula != null;
    if (operand.isCell) return isFormula(area.top, area.left);
    const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
    const cells = Array.from({ length: rows * columns }, (_, index) =>
      isFormula(area.top + Math.floor(index / columns), area.left + (index % columns)),
    );
    return new Matrix(rows, columns, cells);
  }),
  ISREF: operands(1, 1, ["range"], ([operand]) => operand instanceof Reference),
  N: test((value) => (typeof value === "number" || value instanceof CellError ? value : value === true ? 1 : 0)),
  NA: { kind: "values", min: 0, max: 0, apply: () => ERRORS.na },
  "ERROR.TYPE": test((value) => {
    const position = value instanceof CellError ? ERROR_NUMBERS.indexOf(value) : -1;
    return position < 0 ? ERRORS.na : position + 1;
  }),
};
