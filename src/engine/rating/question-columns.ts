import { heaviestWeight } from "../catalogue";
import {
  add,
  all,
  atLeast,
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
import { cell, type DerivedColumn, type QuestionLeaf } from "../model/question-leaf";

const [no, yes] = [constant(0), constant(1)];
const [weight, key, step] = [cell("weight"), cell("key"), cell("step")];
const [applicable, answered] = [cell("applicable"), cell("answered")];
const isStrong = atLeast(step, parameter("rating.strengthFrom"));
const isHeaviest = equal(weight, constant(heaviestWeight));

/** What a question is listed for beside a grade. */
export const listedWhere: Readonly<Record<ListedFor, Test<QuestionLeaf>>> = {
  /** A heaviest question answered with nothing in place: it caps the grade. */
  cap: all(isHeaviest, equal(answered, yes), equal(step, no)),
  /** A heaviest question left open: it would cap if the answer were "nothing". */
  open: all(isHeaviest, equal(applicable, yes), equal(answered, no)),
};

/** Columns worked out question by question. */
export const derivedColumns: Readonly<Record<DerivedColumn, Expression<QuestionLeaf>>> = {
  /** How far a key control falls short of neutral, 0–1. */
  shortfall: multiply(key, applicable, max(no, subtract(yes, divide(step, parameter("control.neutral"))))),
  cap: when(listedWhere.cap, yes, no),
  /** Below a strength, by weight, then by what is missing (less than half a weight): 1–5.5, or 0. An open question has nothing in place. */
  weak: multiply(applicable, when(isStrong, no, add(weight, divide(subtract(yes, step), constant(2))))),
  /** Weight in place of a strength, up to 5, or 0. */
  strong: multiply(answered, when(isStrong, multiply(weight, step), no)),
};
