import {
  derivedColumn,
  listedColumn,
  logAxes,
  questions,
  scenarios,
  type DerivedColumn,
  type ListedFor,
  type QuestionId,
} from "../../../engine";
import { fill, questionName, type Words } from "../../../locales";
import { questionFormula } from "../../formula/expression";
import { effectId, levelColumn } from "../../formula/question-factors";
import { names } from "../../model/names";
import { BlockBuilder } from "../../model/block-builder";
import { area, type Addresses } from "../../model/area";
import { formula, type Cell } from "../../model/cell";
import type { Block } from "../../model/block";
import { lengthOf } from "../shared/cell-length";
import { entryPart, entryRow } from "../lists/entry-formula";
import { style } from "../../model/cell-styles";

/** Columns left of the effects, and right of them. */
const leftColumns = ["id", "short", "viewpoint", "weight", "key"] as const;
const rightColumns = [
  "logAxis",
  "text",
  "reply",
  "reason",
  "used",
  "entry",
  "state",
  "applicable",
  "answered",
  "step",
  "level",
  "shortfall",
  "capC",
  "capD",
  "capOpen",
  "capText",
  "openText",
  "weak",
  "strong",
] as const;
type Column = (typeof leftColumns | typeof rightColumns)[number];

/** Columns of effects: on likelihood scenario by scenario, then on severity. */
const effectColumns = (["likelihood", "severity"] as const).flatMap((kind) =>
  scenarios.map(({ code, effects }) => ({ kind, code, id: effectId(kind, code), effects: effects[kind] })),
);

/** Where the questions of a list stand, from the first of their viewpoint on. */
export const textColumns = { cap: "capText", open: "openText" } as const satisfies Readonly<Record<ListedFor, Column>>;

/** One row a question; formulas elsewhere go through whole columns. */
const columns: readonly string[] = [
  ...leftColumns,
  ...effectColumns.map(({ id }) => id),
  ...rightColumns,
  ...logAxes.map(levelColumn),
];
export const questionColumns = columns.length;

const indexOf = (column: Column): number => columns.indexOf(column);

/** Text in an answer cell that is not an entry word for word, the entry it was taken for, and the reason it gives. */
export type UnderstoodReplies = ReadonlyMap<
  QuestionId,
  { readonly text: string; readonly entry: string; readonly reason: string }
>;

export function calcQuestions(words: Words, row: number, understood: UnderstoodReplies): Block {
  const text = words.sheets.calc;
  const block = new BlockBuilder("calc_questions", { row, column: 0 }, questionColumns);
  block.row([text.questions], { style: style.heading, height: 24 });
  block.row(headOf(words), { style: style.columnHead, height: 32 });
  const start = block.next;
  for (const question of questions) questionRow(block, question, words, understood, start);
  for (const [index, column] of columns.entries())
    block.name(names.column(column), area(start, index, questions.length));
  block.style(area(start, 0, questions.length, questionColumns), { ...style.body, wrap: false });
  block.style(area(start, indexOf("text"), questions.length, 3), style.text);
  block.style(area(start, indexOf("step"), questions.length), { numberFormat: "0.00" });
  block.style(area(start, indexOf("shortfall"), questions.length), { numberFormat: "0.00" });
  block.style(area(start, indexOf("weak"), questions.length, 2), { numberFormat: "0.00" });
  return block.build();
}

function headOf({ sheets, logAxes: axes }: Words): readonly string[] {
  const head = sheets.calc.questionHead;
  return [
    ...leftColumns.map((column) => head[column]),
    ...effectColumns.map(({ kind, code }) => fill(head[kind], { scenario: code.toUpperCase() })),
    ...rightColumns.map((column) => head[column]),
    ...logAxes.map((axis) => fill(head.levelOfAxis, { axis: axes[axis].name })),
  ];
}

function questionRow(
  block: BlockBuilder,
  question: (typeof questions)[number],
  words: Words,
  understood: UnderstoodReplies,
  start: number,
): void {
  const { id, viewpoint, weight, logAxis } = question;
  const row = block.next;
  const first = row === start;
  const input = names.input(id);
  const read = understood.get(id);
  const cell = (at: Addresses, column: Column, from = row): string => at(from, indexOf(column));
  const derived = (at: Addresses, column: DerivedColumn): string =>
    questionFormula(derivedColumn(column, id), (id) => cell(at, id));
  /** The cell still holds what was understood. */
  const isText = (at: Addresses): string =>
    `IFERROR(AND(${cell(at, "text")}<>"",EXACT(${input}&"",${cell(at, "text")})),FALSE)`;
  /** Of questions of the same weight the first one is the largest. */
  const tieBreak = `(1-${row - start}/100000)`;
  const joined = (at: Addresses, column: "capText" | "openText", flag: string): string => {
    const before = first
      ? `""`
      : `IF(${cell(at, "viewpoint")}=${cell(at, "viewpoint", row - 1)},${cell(at, column, row - 1)},"")`;
    return `${before}&IF(${flag},IF(${before}="","","${words.sheets.calc.separator}")&"${questionName(id, words)}","")`;
  };
  const cells: Readonly<Record<Column, Cell | ((at: Addresses) => Cell)>> = {
    id,
    short: words.questions[id].short,
    viewpoint,
    weight,
    key: question.key ? 1 : 0,
    logAxis: logAxis ?? "",
    text: read?.text ?? null,
    reply: read?.entry ?? null,
    reason: read?.reason || null,
    used: (at) => formula(`IFERROR(IF(${isText(at)},${cell(at, "reply")},${input}&""),"")`),
    entry: (at) => formula(entryRow(names.list(id), cell(at, "used"))),
    state: (at) => formula(`IF(${cell(at, "entry")}=0,"open",${entryPart("state", cell(at, "entry"))})`),
    applicable: (at) =>
      formula(
        `IF(OR(${cell(at, "state")}="na",AND(${cell(at, "state")}="stated",${lengthOf(names.remark(id))}+IF(${isText(at)},LEN(${cell(at, "reason")}),0)>0)),0,1)`,
      ),
    answered: (at) => formula(`IF(${cell(at, "state")}="step",1,0)`),
    step: (at) => formula(`IF(${cell(at, "answered")}=1,${entryPart("step", cell(at, "entry"))},0)`),
    level: (at) => formula(logAxis ? `IF(${cell(at, "answered")}=1,${entryPart("level", cell(at, "entry"))},0)` : `0`),
    shortfall: (at) => formula(derived(at, "shortfall")),
    capC: (at) => formula(derived(at, "capC")),
    capD: (at) => formula(derived(at, "capD")),
    capOpen: (at) => formula(derived(at, "capOpen")),
    capText: (at) => formula(joined(at, textColumns.cap, `${cell(at, listedColumn.cap)}=1`)),
    openText: (at) => formula(joined(at, textColumns.open, `${cell(at, listedColumn.open)}=1`)),
    weak: (at) => formula(`${derived(at, "weak")}*${tieBreak}`),
    strong: (at) => formula(`${derived(at, "strong")}*${tieBreak}`),
  };
  block.row([
    ...leftColumns.map((column) => cells[column]),
    ...effectColumns.map(({ effects }) => effects[question.index] as number),
    ...rightColumns.map((column) => cells[column]),
    // a plain MIN passes over the rest, in every spreadsheet
    ...logAxes.map((axis) =>
      axis === logAxis ? (at: Addresses) => formula(`IF(${cell(at, "applicable")}=1,${cell(at, "level")},"")`) : null,
    ),
  ]);
}
