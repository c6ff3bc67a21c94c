/** Functions that are not implemented here are calculated by the xlsx library, on a workbook made for one formula. */
import { type WorkbookLike, calculateFormulas } from "@cj-tech-master/excelts/formula";
import { columnLetters } from "../address";
import { CellError, ERRORS, type Scalar } from "../values";
import { MISSING, Matrix, type Operand, Reference, Union } from "./operands";
import { matrixOf } from "./references";
import type { Scope } from "./scope";

const CELL_TYPE = { null: 0, number: 2, formula: 6 } as const;
const SPACING = 1;

interface MiniCell {
  readonly row: number;
  readonly col: number;
  readonly type: number;
  readonly formula?: string;
  readonly model: { readonly formula?: string };
  value: unknown;
  result: unknown;
}

const nativeOf = (value: Scalar): unknown => (value instanceof CellError ? { error: value.code } : value);

/** Holds the arguments side by side, and the formula in a row above them, which refers to them. */
class ScratchSheet {
  private readonly cells = new Map<number, Map<number, MiniCell>>();
  private nextColumn = 1;
  private bottom = 1;

  place(matrix: Matrix): string {
    const left = this.nextColumn;
    for (let row = 0; row < matrix.rows; row++) {
      for (let column = 0; column < matrix.columns; column++) {
        const value = matrix.at(row, column);
        if (value !== null) this.put(row + 2, left + column, { type: CELL_TYPE.number, value: nativeOf(value) });
      }
    }
    this.nextColumn = left + matrix.columns + SPACING;
    this.bottom = Math.max(this.bottom, matrix.rows + 1);
    return `${columnLetters(left)}2:${columnLetters(left + matrix.columns - 1)}${matrix.rows + 1}`;
  }

  put(row: number, col: number, content: { type: number; value?: unknown; formula?: string }): MiniCell {
    const { formula } = content;
    const model = formula === undefined ? {} : { formula };
    const cell: MiniCell = { row, col, model, value: undefined, result: undefined, ...content };
    const cells = this.cells.get(row) ?? new Map<number, MiniCell>();
    cells.set(col, cell);
    this.cells.set(row, cells);
    return cell;
  }

  workbook(): WorkbookLike {
    const { cells } = this;
    const rowOf = (row: number) => ({
      eachCell: (...args: unknown[]) => {
        const visit = args.at(-1) as (cell: MiniCell, column: number) => void;
        for (const [column, cell] of cells.get(row) ?? []) visit(cell, column);
      },
    });
    const sheet = {
      id: 1,
      name: "S",
      dimensions: { top: 1, left: 1, bottom: this.bottom, right: this.nextColumn },
      eachRow: (...args: unknown[]) => {
        const visit = args.at(-1) as (row: ReturnType<typeof rowOf>, number: number) => void;
        for (const row of [...cells.keys()].sort((a, b) => a - b)) visit(rowOf(row), row);
      },
      findCell: (row: number, column: number) => cells.get(row)?.get(column),
      getCell: (row: number, column: number) =>
        cells.get(row)?.get(column) ?? this.put(row, column, { type: CELL_TYPE.null }),
    };
    return { worksheets: [sheet], getWorksheet: () => sheet } as unknown as WorkbookLike;
  }
}

const literal = (value: Scalar): string => {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value ?? "");
};

function argumentText(operand: Operand, scratch: ScratchSheet, scope: Scope): string {
  if (operand === MISSING) return "";
  if (operand instanceof Reference || operand instanceof Matrix || operand instanceof Union) {
    return scratch.place(matrixOf(operand, scope));
  }
  return literal(operand);
}

export function callLibrary(name: string, operands: readonly Operand[], scope: Scope): Operand {
  const scratch = new ScratchSheet();
  const texts = operands.map((operand) => argumentText(operand, scratch, scope));
  const cell = scratch.put(1, 1, { type: CELL_TYPE.formula, formula: `${name}(${texts.join(",")})` });
  calculateFormulas(scratch.workbook());
  const { result } = cell;
  if (typeof result === "number" || typeof result === "string" || typeof result === "boolean") return result;
  if (typeof result === "object" && result !== null && "error" in result) return CellError.of(String(result.error));
  return ERRORS.name;
}
