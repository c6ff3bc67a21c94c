import type { QuestionId } from "../../catalogue";
import type { BasisId, UnitId } from "../../parameters/parameter";

/** Longest text of a rule, in characters. */
export const longestRuleText = 1_000;

interface Common<Id extends string> {
  readonly id: Id;
}

/** A number with its unit and allowed range. `blank`: what a blank stands for, such as no upper size; none may be left out where null. */
export interface NumberRule<Id extends string = string> extends Common<Id> {
  readonly kind: "number";
  readonly unit: UnitId;
  readonly range: readonly [number, number];
  readonly whole: boolean;
  readonly standard: number | null;
  readonly blank: number | null;
  readonly basis: readonly BasisId[];
}

/** Yes or no; formulas read 1 or 0. */
export interface FlagRule<Id extends string = string> extends Common<Id> {
  readonly kind: "flag";
  readonly standard: boolean;
  readonly basis: readonly BasisId[];
}

/** What follows where a precondition fails: a condition to meet (formulas read 1), or a referral (0). */
export const consequences = ["condition", "refer"] as const;
export type Consequence = (typeof consequences)[number];
export interface ConsequenceRule<Id extends string = string> extends Common<Id> {
  readonly kind: "consequence";
  readonly standard: Consequence;
  readonly basis: readonly BasisId[];
}

/** The weakest option of a question that still passes; formulas read its step, 0–1. */
export interface ReplyRule<Id extends string = string> extends Common<Id> {
  readonly kind: "reply";
  readonly question: QuestionId;
  readonly standard: string;
  readonly basis: readonly BasisId[];
}

/** Drop-downs of rules that are picked from a list. */
export type ChoiceListId = "authorityLevel" | "authorityDecides" | "authorityFinding" | "industry" | "grade";

/** One of a list; formulas read its place from 1, and 0 where it is blank. */
export interface ChoiceRule<Id extends string = string> extends Common<Id> {
  readonly kind: "choice";
  readonly list: ChoiceListId;
  readonly choices: readonly string[];
  readonly standard: string | null;
  readonly blank: boolean;
  readonly basis: readonly BasisId[];
}

/** The insurer's own text; blank until it is given. */
export interface TextRule<Id extends string = string> extends Common<Id> {
  readonly kind: "text";
  readonly longest: number;
}

/** A rule of acceptance that formulas read as a number. */
export type NumericRule<Id extends string = string> =
  NumberRule<Id> | FlagRule<Id> | ConsequenceRule<Id> | ReplyRule<Id> | ChoiceRule<Id>;
export type Rule<Id extends string = string> = NumericRule<Id> | TextRule<Id>;

/** A value as a set of rules holds it: an option's or a consequence's id, a number, yes or no, a text; null is blank. */
export type RuleValue = string | number | boolean | null;

const judged: readonly BasisId[] = ["assumption"];

export const numberRule = <const Id extends string>(
  id: Id,
  unit: UnitId,
  standard: number | null,
  range: readonly [number, number],
  blank: number | null = null,
): NumberRule<Id> => ({
  id,
  kind: "number",
  unit,
  range,
  whole: unit !== "share" && unit !== "yen" && unit !== "yenPerYear",
  standard,
  blank,
  basis: judged,
});

export const flagRule = <const Id extends string>(id: Id, standard: boolean): FlagRule<Id> => ({
  id,
  kind: "flag",
  standard,
  basis: judged,
});

export const consequenceRule = <const Id extends string>(id: Id, standard: Consequence): ConsequenceRule<Id> => ({
  id,
  kind: "consequence",
  standard,
  basis: judged,
});

/** Which controls carriers ask for is published; how far is 前提. */
export const replyRule = <const Id extends string>(id: Id, question: QuestionId, standard: string): ReplyRule<Id> => ({
  id,
  kind: "reply",
  question,
  standard,
  basis: judged,
});

/** May be left blank where nothing is shipped, or where `blank` says so. */
export const choiceRule = <const Id extends string>(
  id: Id,
  list: ChoiceListId,
  choices: readonly string[],
  standard: string | null,
  blank = true,
): ChoiceRule<Id> => ({ id, kind: "choice", list, choices, standard, blank, basis: judged });

export const textRule = <const Id extends string>(id: Id, longest: number): TextRule<Id> => ({
  id,
  kind: "text",
  longest,
});
