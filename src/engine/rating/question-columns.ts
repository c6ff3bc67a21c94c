import type { QuestionId } from "../catalogue";
import {
  add,
  all,
  atLeast,
  atMost,
  constant,
  divide,
  equal,
  max,
  multiply,
  parameter,
  subtract,
  when,
  type Expression,
  type Test,
} from "../model/expression";
import type { ListedFor } from "../model/named-value";
import { cell, type CapColumn, type DerivedColumn, type QuestionLeaf } from "../model/question-leaf";
import { caps, type Cap } from "./caps";

const [no, yes] = [constant(0), constant(1)];
const [weight, key, step] = [cell("weight"), cell("key"), cell("step")];
const [asked, applicable, answered] = [cell("asked"), cell("applicable"), cell("answered")];
const neutral = parameter("control.neutral");
/** Nobody is held to what he was not asked. */
const acting = when(equal(asked, yes), step, neutral);
/** How far a key control falls short of neutral, 0–1. */
const shortfall = (where: Expression<QuestionLeaf>): Expression<QuestionLeaf> =>
  when(equal(key, yes), multiply(where, max(no, subtract(yes, divide(acting, neutral)))), no);
const isOpen = all<QuestionLeaf>(equal(asked, yes), equal(applicable, yes), equal(answered, no));
const isStrong = atLeast(step, parameter("rating.strengthFrom"));

/** Columns worked out alike for every question. */
export const derivedColumns: Readonly<Record<Exclude<DerivedColumn, CapColumn>, Expression<QuestionLeaf>>> = {
  acting,
  open: when(isOpen, yes, no),
  shortfall: shortfall(applicable),
  shortfallOpen: shortfall(cell("applicableOpen")),
  /** Below a strength, by weight, then by what is missing (less than half a weight): 1–5.5, or 0. An open question has nothing in place. */
  weak: multiply(asked, applicable, when(isStrong, no, add(weight, divide(subtract(yes, step), constant(2))))),
  /** Weight in place of a strength, up to 5, or 0. */
  strong: multiply(answered, when(isStrong, multiply(weight, step), no)),
};

const never: Expression<QuestionLeaf> = no;

/** Of a question that can limit a grade: whether its reply does to each grade, and whether it is open and could. */
function capColumnsOf({
  atMost: limit,
  where,
  grade,
  worse,
}: Cap): Readonly<Record<CapColumn, Expression<QuestionLeaf>>> {
  const matters: readonly Test<QuestionLeaf>[] = where ? [where] : [];
  const limits = all<QuestionLeaf>(equal(answered, yes), atMost(step, constant(limit)), ...matters);
  const limited = when(limits, yes, no);
  const toWorse = grade === "D" ? limited : worse ? when(all(limits, worse.where), yes, no) : never;
  return { capC: limited, capD: toWorse, capOpen: when(all(isOpen, ...matters), yes, no) };
}

const noCap: Readonly<Record<CapColumn, Expression<QuestionLeaf>>> = { capC: never, capD: never, capOpen: never };
const capColumns = new Map(caps.map((cap) => [cap.question, capColumnsOf(cap)]));

export const isCapColumn = (id: string): id is CapColumn => Object.hasOwn(noCap, id);

/** Its reply can limit a grade. */
export const isCapping = (question: QuestionId): boolean => capColumns.has(question);

/** A column of one question. */
export const derivedColumn = (id: DerivedColumn, question: QuestionId): Expression<QuestionLeaf> =>
  isCapColumn(id) ? (capColumns.get(question) ?? noCap)[id] : derivedColumns[id];

/** What a question is listed for beside a grade, by its column. */
export const listedColumn: Readonly<Record<ListedFor, CapColumn>> = { cap: "capC", open: "capOpen" };
