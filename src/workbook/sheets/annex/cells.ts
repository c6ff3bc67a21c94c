import { variableById, type Variable, type VariableId } from "../../../engine";
import type { Words } from "../../../locales";
import { area, type Area } from "../../model/area";
import type { BlockBuilder } from "../../model/block-builder";
import { colors, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import type { Validation } from "../../model/validation";
import { inputStyle, validationOf } from "../hearing/profile";

/** Of the columns, in points. */
export const widths = [30, 130, 60, 110, 70, 80, 70, 70, 200, 80, 50] as const;
export const columns = widths.length;
/** The last column: how far a row is filled in. */
export const stateColumn = columns - 1;

/** Where a field stands in its row: its first column, and how many it takes. */
export interface Span {
  readonly column: number;
  readonly columns: number;
}

/** Points of a span. */
export const widthOf = ({ column, columns: count }: Span): number =>
  widths.slice(column, column + count).reduce<number>((sum, width) => sum + width, 0);

export const spanIn = (row: number, { column, columns: count }: Span): Area => area(row, column, 1, count);

export function declared(id: VariableId): Variable<VariableId> {
  const variable = variableById.get(id);
  if (!variable) throw new Error(`No such variable: ${id}`);
  return variable;
}

/** Makes the cells of a span the input of a variable: its name, look and check, and how to fill it in as its prompt. */
export function inputCell(
  block: BlockBuilder,
  row: number,
  span: Span,
  id: VariableId,
  title: string,
  words: Words,
): void {
  const variable = declared(id);
  const cell = area(row, span.column);
  const cells = spanIn(row, span);
  block
    .style(cells, { ...inputStyle(variable), ...(span.columns > 1 ? { merge: true } : {}) })
    .name(names.input(id), cell)
    .validate(cell, prompted(validationOf(variable, words), title, words.profile.variables[id].hint));
}

const prompted = (validation: Validation | null, title: string, message: string): Validation =>
  validation ? { ...validation, title, message } : { kind: "prompt", title, message };

/** A text over a span, in its row's look. */
export function wide(block: BlockBuilder, row: number, span: Span): void {
  if (span.columns > 1) block.style(spanIn(row, span), { merge: true });
}

/** A row of a table as it looks before its cells are made inputs: a number, and a mark. */
export function rowLook(block: BlockBuilder, row: number): void {
  block
    .style(area(row, 0, 1, columns), style.body)
    .style(area(row, 0), { horizontal: "Center", color: colors.quiet })
    .style(area(row, stateColumn), { horizontal: "Center", size: 9 });
}
