import {
  derivedColumn,
  listedColumn,
  notApplicableReason,
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
import type { CarriedReply } from "./carried-cells";
import { indexOf, textColumns, type Column } from "./question-columns";

type Question = (typeof questions)[number];

/** Text in an answer cell that is not an entry word for word, the entry it was taken for, and the reason it gives. */
type UnderstoodReplies = ReadonlyMap<
  QuestionId,
  { readonly text: string; readonly entry: string; readonly reason: string }
>;

/** A row of the table of questions. */
export interface QuestionRow {
  readonly question: Question;
  readonly words: Words;
  readonly understood: UnderstoodQuestions;
  /** Where it stands, and the first of them. */
  readonly row: number;
  readonly start: number;
}

/** What the add-in read of the answers, and what the template has. */
export interface UnderstoodQuestions {
  readonly replies: UnderstoodReplies;
  /** Of questions that took a retired one's place. */
  readonly carried: ReadonlyMap<QuestionId, CarriedReply>;
  /** Defined names of inputs that the hearing sheet has not: of another form, or of later templates. */
  readonly absent: ReadonlySet<string>;
}

export type Cells = Readonly<Record<Column, Cell | ((at: Addresses) => Cell)>>;

/** That the customer typed what verifies why the question does not apply, `picked` being the id of the entry. */
function verified({ notApplicable }: Question, picked: string): string {
  const tests = notApplicable.flatMap((reason) => {
    const facts = reason === "stated" ? [] : verifyingFacts[reason];
    if (facts.length === 0) return [];
    const typed = facts.map(names.typed).flatMap((cell) => [`ISNUMBER(${cell})`, `${cell}=0`]);
    return [`AND(${[`${picked}="${notApplicableReply(reason)}"`, ...typed].join(",")})`];
  });
  return tests.length === 0 ? "FALSE" : `OR(${tests.join(",")})`;
}

/** Where a row has its answer from, and how its entry is found. */
interface Source {
  /** The cell of the answer, or nothing. */
  readonly input: string;
  readonly remark: string;
  /** What the add-in read; `only`: nothing else can be read of the cell. */
  readonly read: {
    readonly text: string | null;
    readonly entry: string | null;
    readonly reason: string | null;
    readonly only: boolean;
  };
  readonly asked: number | string;
  /** The row of the entry on Lists; 0 where it has none. */
  readonly entry: (used: string) => string;
  readonly state: (entry: string, used: string) => string;
  /** The id of the entry; empty where it is none. */
  readonly picked: (entry: string, used: string) => string;
  readonly step: (entry: string) => string;
}

const nothing = `""`;

function sourceOf({ id, core }: Question, { replies, carried, absent }: UnderstoodQuestions): Source {
  const takenOver = carried.get(id);
  if (takenOver) return carriedSource(takenOver);
  const isAbsent = absent.has(names.input(id));
  const read = replies.get(id);
  const input = isAbsent ? nothing : names.input(id);
  const inForm = core || absent.has(names.form) ? 1 : `IF(AND(${names.form}="short",${lengthOf(input)}=0),0,1)`;
  return {
    input,
    remark: isAbsent ? nothing : names.remark(id),
    read: { text: read?.text ?? null, entry: read?.entry ?? null, reason: read?.reason || null, only: false },
    asked: isAbsent ? 0 : inForm,
    entry: (used) => (isAbsent ? "0" : entryRow(names.list(id), used)),
    state: (entry) => `IF(${entry}=0,"open",${entryPart("state", entry)})`,
    picked: (entry) => `IF(${entry}=0,"",${entryPart("id", entry)})`,
    step: (entry) => entryPart("step", entry),
  };
}

/** Its drop-down is not in the workbook: what was read stands beside it, while the old cell holds that text. */
function carriedSource({ from, text, entry, reply, step }: CarriedReply): Source {
  const said = step !== null ? "step" : notApplicableReason(reply) === null ? "open" : "na";
  return {
    input: names.input(from),
    remark: names.remark(from),
    read: { text: text || null, entry: entry || null, reason: null, only: true },
    asked: 1,
    entry: () => "0",
    state: (_entry, used) => `IF(${used}="","open","${said}")`,
    picked: (_entry, used) => `IF(${used}="","","${reply}")`,
    step: () => String(step ?? 0),
  };
}

export function questionCells({ question, words, understood, row, start }: QuestionRow): Cells {
  const { id, viewpoint, weight, logAxis } = question;
  const { input, remark, read, asked, entry, picked, state, step } = sourceOf(question, understood);
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
  const reasonLength = (at: Addresses): string => `${lengthOf(remark)}+IF(${isText(at)},LEN(${cell(at, "reason")}),0)`;
  return {
    id,
    short: words.questions[id].short,
    viewpoint,
    weight,
    key: question.key ? 1 : 0,
    logAxis: logAxis ?? "",
    text: read.text,
    reply: read.entry,
    reason: read.reason,
    used: (at) => formula(`IFERROR(IF(${isText(at)},${cell(at, "reply")},${read.only ? `""` : `${input}&""`}),"")`),
    entry: (at) => formula(entry(cell(at, "used"))),
    picked: (at) => formula(picked(cell(at, "entry"), cell(at, "used"))),
    state: (at) => formula(state(cell(at, "entry"), cell(at, "used"))),
    asked: typeof asked === "number" ? asked : formula(asked),
    applicable: (at) =>
      formula(
        `IF(OR(AND(${cell(at, "state")}="na",OR(${cell(at, "applicableOpen")}=0,${lengthOf(remark)}>0)),AND(${cell(at, "state")}="stated",${reasonLength(at)}>0)),0,1)`,
      ),
    applicableOpen: (at) =>
      formula(`IF(${cell(at, "state")}="na",IF(${verified(question, cell(at, "picked"))},0,1),1)`),
    answered: (at) => formula(`IF(${cell(at, "state")}="step",1,0)`),
    step: (at) => formula(`IF(${cell(at, "answered")}=1,${step(cell(at, "entry"))},0)`),
    acting: (at) => formula(derived(at, "acting")),
    open: (at) => formula(derived(at, "open")),
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
