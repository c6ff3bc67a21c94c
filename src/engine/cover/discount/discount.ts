import type { UnderstoodSheet } from "../../assess";
import type { QuestionId } from "../../catalogue";
import { answeredWith, type Reply } from "../../sheet/replies";
import { confirmations, type Confirmation } from "../../underwriting/confirmation";
import { reachedBy, unknownFrom } from "./reached";
import { subjectOf } from "./sources";
import type { DiscountTable } from "./table";

/** How each answer, and the list of past incidents, is known to be true; what is not named is not confirmed. */
export interface Confirmed {
  readonly answers: Readonly<Partial<Record<QuestionId, Confirmation>>>;
  readonly history: Confirmation | null;
}

/**
 * What becomes of a row: earned; less than another about the same; reached by answers that are not confirmed; not known,
 * because the sheet says too little of past incidents; not reached.
 */
export const discountStates = ["earned", "superseded", "unconfirmed", "unknown", "notReached"] as const;
export type DiscountState = (typeof discountStates)[number];

export interface Discount {
  readonly rule: string;
  /** Share of the tariff, 0–1: no more than the table's most. */
  readonly sum: number;
  /** In the order of the table. */
  readonly rows: readonly { readonly discount: number; readonly state: DiscountState }[];
  /** Of each answer that is not confirmed at its best: the change of the sum if it were, −1–1. */
  readonly questions: readonly { readonly question: QuestionId; readonly change: number }[];
}

type Answers = Pick<UnderstoodSheet, "model" | "replies">;

const isEnough = (confirmation: Confirmation | null | undefined, from: Confirmation): boolean =>
  confirmation != null && confirmations.indexOf(confirmation) >= confirmations.indexOf(from);

/** Answers that are not confirmed count as open, and earn nothing. */
function countingFor(
  { earnsFrom }: DiscountTable,
  replies: readonly Reply[],
  { answers }: Confirmed,
): readonly Reply[] {
  return replies.map((reply) => (isEnough(answers[reply.question.id], earnsFrom) ? reply : { ...reply, option: null }));
}

/** Which rows answers that count reach. */
function reachedIn(
  table: DiscountTable,
  model: Answers["model"],
  { history }: Confirmed,
): (counting: readonly Reply[]) => readonly boolean[] {
  const historyCounts = isEnough(history, table.earnsFrom);
  return (counting) =>
    reachedBy({ model, replies: counting }, table.rows).map(
      (reaches, row) => reaches && (historyCounts || !isHistory(table, row)),
    );
}

/** The sum of what the insurer's table gives for a sheet: share of the tariff, 0–1. */
export const discountSum = (table: DiscountTable, { model, replies }: Answers, confirmed: Confirmed): number =>
  sumOf(table, reachedIn(table, model, confirmed)(countingFor(table, replies, confirmed)));

/** What the insurer's table gives for a sheet, row by row and question by question. */
export function discountOf(table: DiscountTable, { model, replies }: Answers, confirmed: Confirmed): Discount {
  const { rows } = table;
  const reached = reachedIn(table, model, confirmed);
  const counting = countingFor(table, replies, confirmed);
  const now = reached(counting);
  const sum = sumOf(table, now);
  const possible = reachedBy({ model, replies }, rows);
  const best = bestRows(table, now);
  const unknown = unknownFrom({ model, replies }, rows);
  const stateOf = (row: number): DiscountState => {
    if (now[row]) return best.has(row) ? "earned" : "superseded";
    if (possible[row]) return "unconfirmed";
    return unknown[row] ? "unknown" : "notReached";
  };
  return {
    rule: table.rule,
    sum,
    rows: rows.map(({ discount }, row) => ({ discount, state: stateOf(row) })),
    questions: counting.flatMap((reply, index) => {
      const [option] = reply.question.options;
      if (!option || !reply.asked || !reply.applicable || reply.option === option) return [];
      const raised = counting.map((each, at) => (at === index ? answeredWith(each, option) : each));
      return [{ question: reply.question.id, change: sumOf(table, reached(raised)) - sum }];
    }),
  };
}

const isHistory = ({ rows }: DiscountTable, row: number): boolean => "yearsClean" in (rows[row]?.when ?? {});

/** Of the rows reached about one thing, the one that gives most; of equals the first. */
function bestRows({ rows }: DiscountTable, reached: readonly boolean[]): ReadonlySet<number> {
  const best = new Map<string, number>();
  rows.forEach(({ when, discount }, row) => {
    if (!reached[row]) return;
    const [subject, before] = [subjectOf(when), best.get(subjectOf(when))];
    if (before === undefined || discount > (rows[before]?.discount ?? 0)) best.set(subject, row);
  });
  return new Set(best.values());
}

const sumOf = (table: DiscountTable, reached: readonly boolean[]): number =>
  Math.min(
    table.most,
    [...bestRows(table, reached)].reduce((sum, row) => sum + (table.rows[row]?.discount ?? 0), 0),
  );
