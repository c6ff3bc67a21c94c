/** What the evaluator passes to every function. Types only: evaluator, functions and calculation share them. */
import type { NameTable } from "../names";
import type { Sheet } from "../sheet";
import type { Scalar } from "../values";
import type { Ast } from "./ast";
import type { Matrix, Operand, Reference } from "./operands";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** What formulas need of the workbook they are in. */
export interface FormulaWorkbook {
  readonly sheets: readonly Sheet[];
  readonly names: NameTable;
  readonly calculationMode: CalculationMode;
  sheet(name: string): Sheet | undefined;
}

/** Functions calculated outside the workbook, as an add-in's are. */
export interface ExternalFunctions {
  has(name: string): boolean;
  /** The result, if it is known for these arguments; #BUSY! until then. */
  call(name: string, operands: readonly Operand[], scope: Scope): Operand;
}

/** What all formulas of a workbook share. */
export interface FormulaContext {
  readonly workbook: FormulaWorkbook;
  readonly external: ExternalFunctions | null;
  nameValue(name: string, scope: Scope): Operand;
}

/** The cell a formula is in, and how it reads other cells. */
export interface Scope {
  readonly context: FormulaContext;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Inside a function that works through arrays cell by cell; elsewhere a range means the cell beside the formula. */
  readonly array: boolean;
  /** Whether Excel would spill an array here; in formulas of files and rules it takes one cell of it. */
  readonly spills: boolean;
  read(sheet: Sheet, row: number, column: number): Scalar;
  matrix(reference: Reference): Matrix;
}

export type Evaluate = (node: Ast, scope: Scope) => Operand;
