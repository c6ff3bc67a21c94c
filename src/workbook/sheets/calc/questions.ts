import { questions } from "../../../engine";
import { fill, type Words } from "../../../locales";
import { names } from "../../model/names";
import { BlockBuilder } from "../../model/block-builder";
import { area, type Addresses } from "../../model/area";
import { formula } from "../../model/cell";
import type { Block } from "../../model/block";
import { style } from "../../model/cell-styles";
import { questionCells, type QuestionRow, type UnderstoodQuestions } from "./question-cells";
import {
  columns,
  effectColumns,
  indexOf,
  leftColumns,
  levelColumns,
  questionColumns,
  rightColumns,
} from "./question-columns";

export type { UnderstoodQuestions } from "./question-cells";

export function calcQuestions(words: Words, row: number, understood: UnderstoodQuestions): Block {
  const text = words.sheets.calc;
  const block = new BlockBuilder("calc_questions", { row, column: 0 }, questionColumns);
  block.row([text.questions], { style: style.heading, height: 24 });
  block.row(headOf(words), { style: style.columnHead, height: 32 });
  const start = block.next;
  for (const question of questions) {
    questionRow(block, { question, words, understood, row: block.next, start });
  }
  for (const [index, column] of columns.entries())
    block.name(names.column(column), area(start, index, questions.length));
  block.style(area(start, 0, questions.length, questionColumns), { ...style.body, wrap: false });
  block.style(area(start, indexOf("text"), questions.length, 3), style.text);
  for (const column of ["step", "acting", "shortfall", "shortfallOpen", "weak", "strong"] as const)
    block.style(area(start, indexOf(column), questions.length), { numberFormat: "0.00" });
  return block.build();
}

function headOf({ sheets, logAxes: axes }: Words): readonly string[] {
  const head = sheets.calc.questionHead;
  return [
    ...leftColumns.map((column) => head[column]),
    ...effectColumns.map(({ kind, code }) => fill(head[kind], { scenario: code.toUpperCase() })),
    ...rightColumns.map((column) => head[column]),
    ...levelColumns.map(({ axis, where }) =>
      fill(where === "applicable" ? head.levelOfAxis : head.levelOfAxisOpen, { axis: axes[axis].name }),
    ),
  ];
}

function questionRow(block: BlockBuilder, of: QuestionRow): void {
  const cells = questionCells(of);
  const { question, row } = of;
  const cell = (at: Addresses, column: Parameters<typeof indexOf>[0]): string => at(row, indexOf(column));
  block.row([
    ...leftColumns.map((column) => cells[column]),
    ...effectColumns.map(({ effects }) => effects[question.index] as number),
    ...rightColumns.map((column) => cells[column]),
    // a plain MIN passes over the rest, in every spreadsheet
    ...levelColumns.map(({ axis, where }) =>
      axis === question.logAxis
        ? (at: Addresses) => formula(`IF(AND(${cell(at, "asked")}=1,${cell(at, where)}=1),${cell(at, "level")},"")`)
        : null,
    ),
  ]);
}
