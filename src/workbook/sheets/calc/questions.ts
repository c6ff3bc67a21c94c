import { heaviestWeight, questions, type scenarios, type QuestionId } from "../../../engine";
import type { Words } from "../../../locales";
import { names } from "../../model/names";
import { BlockBuilder } from "../../model/block-builder";
import { area, type Addresses } from "../../model/area";
import { formula, type Cell } from "../../model/cell";
import type { Block } from "../../model/block";
import { lengthOf } from "../shared/cell-length";
import { entryPart, entryRow } from "../lists/entry-formula";
import { style } from "../../model/cell-styles";

/** One row a question; formulas elsewhere sum whole columns. */
export const questionColumns = [
  "id",
  "short",
  "viewpoint",
  "weight",
  "key",
  "eL1",
  "eL2",
  "eL3",
  "eL4",
  "eS1",
  "eS2",
  "eS3",
  "eS4",
  "logAxis",
  "text",
  "reply",
  "used",
  "entry",
  "state",
  "applicable",
  "answered",
  "step",
  "level",
  "shortfall",
  "cap",
  "capText",
  "openText",
  "weak",
  "strong",
] as const;
type Column = (typeof questionColumns)[number];
const indexOf = (column: Column): number => questionColumns.indexOf(column);

/** Text in an answer cell that is not an entry word for word, and the entry the engine took it for. */
export type UnderstoodReplies = ReadonlyMap<QuestionId, { readonly text: string; readonly entry: string }>;

export function calcQuestions(words: Words, row: number, understood: UnderstoodReplies): Block {
  const text = words.sheets.calc;
  const width = questionColumns.length;
  const block = new BlockBuilder("calc_questions", { row, column: 0 }, width);
  block.row([text.questions], { style: style.heading, height: 24 });
  block.row(text.questionHead, { style: style.columnHead, height: 32 });
  const start = block.next;
  for (const question of questions) questionRow(block, question, words, understood, start);
  for (const [index, column] of questionColumns.entries())
    block.name(names.column(column), area(start, index, questions.length));
  block.style(area(start, 0, questions.length, width), { ...style.body, wrap: false });
  block.style(area(start, indexOf("text"), questions.length, 2), style.text);
  block.style(area(start, indexOf("step"), questions.length), { numberFormat: "0.00" });
  block.style(area(start, indexOf("shortfall"), questions.length), { numberFormat: "0.00" });
  block.style(area(start, indexOf("weak"), questions.length, 2), { numberFormat: "0.00" });
  return block.build();
}

function questionRow(
  block: BlockBuilder,
  question: (typeof questions)[number],
  words: Words,
  understood: UnderstoodReplies,
  start: number,
): void {
  const { id, viewpoint, weight, likelihood, severity, logAxis } = question;
  const row = block.next;
  const first = row === start;
  const input = names.input(id);
  const read = understood.get(id);
  const cell = (at: Addresses, column: Column, from = row): string => at(from, indexOf(column));
  const joined = (at: Addresses, column: "capText" | "openText", flag: string): string => {
    const before = first
      ? `""`
      : `IF(${cell(at, "viewpoint")}=${cell(at, "viewpoint", row - 1)},${cell(at, column, row - 1)},"")`;
    return `${before}&IF(${flag},IF(${before}="","","${words.sheets.calc.separator}")&"${id}","")`;
  };
  const cells: Readonly<Record<Column, Cell | ((at: Addresses) => Cell)>> = {
    id,
    short: words.questions[id].short,
    viewpoint,
    weight,
    key: question.key ? 1 : 0,
    eL1: likelihood[0],
    eL2: likelihood[1],
    eL3: likelihood[2],
    eL4: likelihood[3],
    eS1: severity[0],
    eS2: severity[1],
    eS3: severity[2],
    eS4: severity[3],
    logAxis: logAxis ?? "",
    text: read?.text ?? null,
    reply: read?.entry ?? null,
    used: (at) =>
      formula(
        `IFERROR(IF(AND(${cell(at, "text")}<>"",EXACT(${input}&"",${cell(at, "text")})),${cell(at, "reply")},${input}&""),"")`,
      ),
    entry: (at) => formula(entryRow(names.list(id), cell(at, "used"))),
    state: (at) => formula(`IF(${cell(at, "entry")}=0,"open",${entryPart("state", cell(at, "entry"))})`),
    applicable: (at) =>
      formula(
        `IF(OR(${cell(at, "state")}="na",AND(${cell(at, "state")}="stated",${lengthOf(names.remark(id))}>0)),0,1)`,
      ),
    answered: (at) => formula(`IF(${cell(at, "state")}="step",1,0)`),
    step: (at) => formula(`IF(${cell(at, "answered")}=1,${entryPart("step", cell(at, "entry"))},0)`),
    level: (at) => formula(logAxis ? `IF(${cell(at, "answered")}=1,${entryPart("level", cell(at, "entry"))},0)` : `0`),
    shortfall: (at) =>
      formula(
        `${cell(at, "key")}*${cell(at, "applicable")}*MAX(0,1-${cell(at, "step")}/${names.parameterUsed("control.neutral")})`,
      ),
    cap: (at) =>
      formula(`IF(AND(${cell(at, "weight")}=${heaviestWeight},${cell(at, "answered")}=1,${cell(at, "step")}=0),1,0)`),
    capText: (at) => formula(joined(at, "capText", `${cell(at, "cap")}=1`)),
    openText: (at) =>
      formula(
        joined(
          at,
          "openText",
          `AND(${cell(at, "weight")}=${heaviestWeight},${cell(at, "applicable")}=1,${cell(at, "answered")}=0)`,
        ),
      ),
    weak: (at) =>
      formula(`${cell(at, "applicable")}*${cell(at, "weight")}*(1-${cell(at, "step")})*(1-${row - start}/100000)`),
    strong: (at) =>
      formula(`${cell(at, "answered")}*${cell(at, "weight")}*${cell(at, "step")}*(1-${row - start}/100000)`),
  };
  block.row(questionColumns.map((column) => cells[column]));
}

/** The effect column of a scenario: eL1 … eS4. */
export const effectColumn = (kind: "eL" | "eS", code: (typeof scenarios)[number]["code"]): string =>
  names.column(`${kind}${code.slice(1)}`);
