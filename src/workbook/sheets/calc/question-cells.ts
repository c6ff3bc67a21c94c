import {
  derivedColumn,
  listedColumn,
  notApplicableReply,
  verifyingFacts,
  type DerivedColumn,
  type QuestionId,
  type questions,
} from "../../../engine";
import { questionName, type Words } from "../../../locales";
import { questionFormula } from "../../formula/expression";
import { names } from "../../model/names";
import type { Addresses } from "../../model/area";
import { formula, type Cell } from "../../model/cell";
import { lengthOf } from "../shared/cell-length";
import { entryPart, entryRow } from "../lists/entry-formula";
import { indexOf, textColumns, type Column } from "./question-columns";

type Question = (typeof questions)[number];

/** Text in an answer cell that is not an entry word for word, the entry it was taken for, and the reason it gives. */
export type UnderstoodReplies = ReadonlyMap<
  QuestionId,
  { readonly text: string; readonly entry: string; readonly reason: string }
>;

/** A row of the table of questions. */
export interface QuestionRow {
  readonly question: Question;
  readonly words: Words;
  readonly read: { readonly text: string; readonly entry: string; readonly reason: string } | undefined;
  /** Where it stands, and the first of them. */
  readonly row: number;
  readonly start: number;
  /** Whether the template says which of its forms it is. */
  readonly hasForm: boolean;
}

export type Cells = Readonly<Record<Column, Cell | ((at: Addresses) => Cell)>>;

/** That the customer typed what verifies a reason why the question does not apply, the entry of `row` being such a reason. */
function verified({ notApplicable }: Question, row: string): string {
  const tests = notApplicable.flatMap((reason) => {
    const facts = reason === "stated" ? [] : verifyingFacts[reason];
    if (facts.length === 0) return [];
    const typed = facts.map(names.typed).flatMap((cell) => [`ISNUMBER(${cell})`, `${cell}=0`]);
    return [`AND(${[`${entryPart("id", row)}="${notApplicableReply(reason)}"`, ...typed].join(",")})`];
  });
  return tests.length === 0 ? "FALSE" : `OR(${tests.join(",")})`;
}

export function questionCells({ question, words, read, row, start, hasForm }: QuestionRow): Cells {
  const { id, viewpoint, weight, logAxis, core } = question;
  const input = names.input(id);
  const cell = (at: Addresses, column: Column, from = row): string => at(from, indexOf(column));
  const derived = (at: Addresses, column: DerivedColumn): string =>
    questionFormula(derivedColumn(column, id), (id) => cell(at, id));
  /** The cell still holds what was understood. */
  const isText = (at: Addresses): string =>
    `IFERROR(AND(${cell(at, "text")}<>"",EXACT(${input}&"",${cell(at, "text")})),FALSE)`;
  /** Of questions of the same weight the first one is the largest. */
  const tieBreak = `(1-${row - start}/100000)`;
  const joined = (at: Addresses, column: "capText" | "openText", flag: string): string => {
    const before =
      row === start
        ? `""`
        : `IF(${cell(at, "viewpoint")}=${cell(at, "viewpoint", row - 1)},${cell(at, column, row - 1)},"")`;
    return `${before}&IF(${flag},IF(${before}="","","${words.sheets.calc.separator}")&"${questionName(id, words)}","")`;
  };
  const reasonLength = (at: Addresses): string =>
    `${lengthOf(names.remark(id))}+IF(${isText(at)},LEN(${cell(at, "reason")}),0)`;
  return {
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
    asked: hasForm && !core ? formula(`IF(AND(${names.form}="short",${lengthOf(input)}=0),0,1)`) : 1,
    applicable: (at) =>
      formula(
        `IF(OR(AND(${cell(at, "state")}="na",OR(${cell(at, "applicableOpen")}=0,${lengthOf(names.remark(id))}>0)),AND(${cell(at, "state")}="stated",${reasonLength(at)}>0)),0,1)`,
      ),
    applicableOpen: (at) => formula(`IF(${cell(at, "state")}="na",IF(${verified(question, cell(at, "entry"))},0,1),1)`),
    answered: (at) => formula(`IF(${cell(at, "state")}="step",1,0)`),
    step: (at) => formula(`IF(${cell(at, "answered")}=1,${entryPart("step", cell(at, "entry"))},0)`),
    acting: (at) => formula(derived(at, "acting")),
    level: (at) => formula(logAxis ? `IF(${cell(at, "answered")}=1,${entryPart("level", cell(at, "entry"))},0)` : `0`),
    shortfall: (at) => formula(derived(at, "shortfall")),
    shortfallOpen: (at) => formula(derived(at, "shortfallOpen")),
    capC: (at) => formula(derived(at, "capC")),
    capD: (at) => formula(derived(at, "capD")),
    capOpen: (at) => formula(derived(at, "capOpen")),
    capText: (at) => formula(joined(at, textColumns.cap, `${cell(at, listedColumn.cap)}=1`)),
    openText: (at) => formula(joined(at, textColumns.open, `${cell(at, listedColumn.open)}=1`)),
    weak: (at) => formula(`${derived(at, "weak")}*${tieBreak}`),
    strong: (at) => formula(`${derived(at, "strong")}*${tieBreak}`),
  };
}
