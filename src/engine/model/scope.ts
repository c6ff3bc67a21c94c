import type { LogAxis, QuestionId } from "../catalogue";
import type { Estimate } from "../parameters/estimates";
import type { IndustryCode } from "../profile/industries";
import type { NumericVariableId, UsedVariableId } from "../profile/variables";
import type { NumericRuleId, RuleByIndustry } from "../underwriting/rules/rules";
import type { IndustryTable } from "./expression";
import type { QuantityId } from "./quantities";
import type { ApplicableColumn, QuestionColumn, QuestionFactor } from "./question-leaf";
import type { ValueName } from "./value-names";

/** What is known of a customer: what an expression is evaluated over. */
export interface Scope {
  readonly industry: IndustryCode;
  readonly industryGiven: boolean;
  used(id: UsedVariableId): number;
  /** Null where the customer gave no usable value. */
  typed(id: NumericVariableId): number | null;
  given(id: UsedVariableId): boolean;
  /** The sheet was filled in; 0 where it does not say. */
  readonly year: number;
  parameter(id: string): Estimate;
  byIndustry(table: IndustryTable): number;
  quantity(id: QuantityId): Estimate;
  /** A rule of acceptance as formulas read it. */
  rule(id: NumericRuleId): number;
  ruleByIndustry(table: RuleByIndustry): number;
}

/** A whole hearing sheet, beside its customer. */
export interface SheetScope {
  /** Null where it is none; of a list: how many questions it names. */
  numberOf(name: ValueName): number | null;
  sumOverQuestions(factors: readonly QuestionFactor[]): number;
  /** Infinity where no question of the axis asked applies. */
  lowestLevel(axis: LogAxis, where: ApplicableColumn): number;
  cell(column: QuestionColumn, question: QuestionId): number;
}
