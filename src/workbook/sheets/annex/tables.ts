import { countedRows, type FlagVariable, type VariableId } from "../../../engine";
import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { colors, style } from "../../model/cell-styles";
import { heightFor } from "../shared/text-height";
import { columns, declared, inputCell, rowLook, stateColumn, wide, widthOf, type Span } from "./cells";
import { noneMark, rowMark } from "./marks";

/** A column of a table: the field of its variables, where it stands, and its head. */
export interface Column extends Span {
  readonly field: string;
  readonly head: string;
}

const label: Span = { column: 1, columns: 3 };
const answer: Span = { column: 4, columns: 1 };
const hint: Span = { column: 5, columns: 5 };

/** The question whether there is anything to put into a table. */
export function noneRow(
  block: BlockBuilder,
  flag: FlagVariable<VariableId>,
  rows: readonly VariableId[],
  words: Words,
): void {
  const text = words.profile.variables[flag.id];
  const row = block.row(
    cellsOf({ 1: text.label, 4: null, 5: text.hint, [stateColumn]: formula(noneMark(flag, rows, words)) }),
    {
      height: heightFor(
        [
          [text.label, widthOf(label)],
          [text.hint, widthOf(hint), 9],
        ],
        10,
        24,
      ),
    },
  );
  rowLook(block, row);
  wide(block, row, label);
  wide(block, row, hint);
  inputCell(block, row, answer, flag.id, words.sheets.hearing.pickTitle, words);
  block.style(area(row, hint.column, 1, hint.columns), { size: 9, color: colors.quiet, horizontal: "Left", indent: 1 });
}

/** The head of a table, and a row for each of its numbers. */
export function tableRows(
  block: BlockBuilder,
  table: keyof typeof countedRows,
  fields: readonly Column[],
  words: Words,
): void {
  const { number: numberHead, state } = words.sheets.annex;
  const heads = Object.fromEntries(fields.map(({ column, head }) => [column, head]));
  const head = block.row(cellsOf({ 0: numberHead, ...heads, [stateColumn]: state }), {
    style: style.columnHead,
    height: heightFor(
      // bold
      fields.map((field) => [field.head, widthOf(field), 11]),
      11,
      22,
    ),
  });
  for (const field of fields) wide(block, head, field);
  countedRows[table].forEach(({ counting }, index) => {
    const number = index + 1;
    const ids = fields.map(({ field }) => declared(`${table}.${number}.${field}` as VariableId).id);
    const mark = formula(rowMark(ids, words, counting));
    const row = block.row(cellsOf({ 0: number, [stateColumn]: mark }), { height: 30 });
    rowLook(block, row);
    for (const [at, field] of fields.entries()) inputCell(block, row, field, ids[at] as VariableId, field.head, words);
  });
}

/** One text over the width of a table. */
export function textRow(block: BlockBuilder, id: VariableId, words: Words): void {
  const text = words.profile.variables[id];
  const row = block.row(cellsOf({ 1: text.label, [stateColumn]: formula(rowMark([id], words)) }), { height: 36 });
  rowLook(block, row);
  wide(block, row, label);
  inputCell(block, row, { column: answer.column, columns: stateColumn - answer.column }, id, text.label, words);
}

/** A row with some of its cells. */
export const cellsOf = <Each>(cells: Readonly<Record<number, Each>>): (Each | null)[] =>
  Array.from({ length: columns }, (_, column) => cells[column] ?? null);
