import type { LogAxis, QuestionId } from "../catalogue";
import type { CustomerLeaf, Expression, Test } from "./expression";
import type { ApplicableColumn, QuestionColumn, QuestionFactor } from "./question-leaf";
import type { NumericRuleId, RuleByIndustry } from "../underwriting/rules/rules";
import type { NumberName, ValueName } from "./value-names";

/** What is made of several named values; those that are none are passed over, as Excel passes over empty cells. */
export type Statistic = "sum" | "min" | "mean";

/** A named value; `orZero`: 0 where it is none. */
export interface ValueLeaf {
  readonly kind: "value";
  readonly name: NumberName;
  readonly orZero: boolean;
}

/** What an expression may read of a whole hearing sheet. */
export type SheetLeaf =
  | CustomerLeaf
  | ValueLeaf
  | { readonly kind: "statistic"; readonly statistic: Statistic; readonly names: readonly NumberName[] }
  /** Over all questions: the sum of the product of the factors. */
  | { readonly kind: "sumOverQuestions"; readonly factors: readonly QuestionFactor[] }
  /** The lowest operation-log level of the questions of an axis asked that apply; meaningless where there is none. */
  | { readonly kind: "lowestLevel"; readonly axis: LogAxis; readonly where: ApplicableColumn }
  /** A rule of acceptance; yes is 1, no is 0. */
  | { readonly kind: "rule"; readonly id: NumericRuleId }
  /** That of a table of rules for the customer's industry. */
  | { readonly kind: "ruleByIndustry"; readonly table: RuleByIndustry }
  /** Of one question. */
  | { readonly kind: "reply"; readonly question: QuestionId; readonly column: QuestionColumn };
export type SheetExpression = Expression<SheetLeaf>;
export type SheetTest = Test<SheetLeaf>;

export const value = (name: NumberName): SheetExpression => ({ kind: "value", name, orZero: false });
export const orZero = (name: NumberName): SheetExpression => ({ kind: "value", name, orZero: true });
export const isNone = (name: ValueName): SheetTest => ({ kind: "none", name });

const statistic =
  (statistic: Statistic) =>
  (names: readonly NumberName[]): SheetExpression => ({ kind: "statistic", statistic, names });
export const sumOf = statistic("sum");
export const lowestOf = statistic("min");
export const meanOf = statistic("mean");

export const sumOverQuestions = (...factors: readonly QuestionFactor[]): SheetExpression => ({
  kind: "sumOverQuestions",
  factors,
});
export const lowestLevel = (axis: LogAxis, where: ApplicableColumn): SheetExpression => ({
  kind: "lowestLevel",
  axis,
  where,
});

export const rule = (id: NumericRuleId): SheetExpression => ({ kind: "rule", id });
export const ruleByIndustry = (table: RuleByIndustry): SheetExpression => ({ kind: "ruleByIndustry", table });

/** How far the control a question asks for is in place, 0–1; 0 while it is open. */
export const step = (question: QuestionId): SheetExpression => ({ kind: "reply", question, column: "step" });
/** 1 where that holds of a question, else 0. */
export const flagOf = (question: QuestionId, column: "asked" | ApplicableColumn): SheetExpression => ({
  kind: "reply",
  question,
  column,
});
/** 1 where the question applies, else 0. */
export const applicable = (question: QuestionId): SheetExpression => flagOf(question, "applicable");
/** 1 where the question is answered, else 0. */
export const answered = (question: QuestionId): SheetExpression => ({ kind: "reply", question, column: "answered" });
/** The operation-log level shown, 0–4. */
export const logLevel = value("log.level");
