import { questions } from "../../catalogue";
import { appetiteRules, segmentRules } from "./appetite-rules";
import { authorityRules } from "./authority-rules";
import { gateRules, requirementRules } from "./gate-rules";
import type { NumericRule, Rule, RuleValue } from "./rule";

/** Every rule of acceptance, in the order of the sheet. */
const table = [...appetiteRules, ...segmentRules, ...gateRules, ...requirementRules, ...authorityRules] as const;

export type RuleId = (typeof table)[number]["id"];
export type TextRuleId = Extract<(typeof table)[number], { kind: "text" }>["id"];
export type NumericRuleId = Exclude<RuleId, TextRuleId>;
export type AppetiteSizeRuleId = Extract<RuleId, `appetite.${"revenue" | "staff"}${string}`>;
/** Numbers that a precondition speaks of. */
export type RequirementNumberId = Extract<(typeof requirementRules)[number], { kind: "number" }>["id"];
/** Tables of flags looked up by the customer's industry. */
export type RuleByIndustry = "appetite.industry";

export const rules: readonly Rule<RuleId>[] = table;
export const numericRules = rules.filter((rule): rule is NumericRule<NumericRuleId> => rule.kind !== "text");
export const ruleById: ReadonlyMap<string, Rule<RuleId>> = new Map(rules.map((rule) => [rule.id, rule]));

/** The insurer's rules of acceptance: who they are of, and a value a rule. */
export interface RuleSet {
  readonly name: string;
  readonly version: string;
  readonly values: Readonly<Record<RuleId, RuleValue>>;
}

export const standardOf = (rule: Rule): RuleValue => (rule.kind === "text" ? null : rule.standard);

/** As the product ships them: 前提, to be written over by the insurer's own. */
export const defaultRules: RuleSet = {
  name: "default",
  version: "1",
  values: Object.fromEntries(rules.map((rule) => [rule.id, standardOf(rule)])) as RuleSet["values"],
};

/** What formulas read of a value that was checked. */
export function numberOfRule(rule: NumericRule, value: RuleValue): number {
  switch (rule.kind) {
    case "number":
      return typeof value === "number" ? value : (rule.blank ?? 0);
    case "flag":
      return value === true ? 1 : 0;
    case "consequence":
      return value === "condition" ? 1 : 0;
    case "reply":
      return stepOf(rule.question, value);
    case "choice":
      return rule.choices.indexOf(String(value)) + 1;
  }
}

const stepOf = (question: string, option: RuleValue): number =>
  questions.find(({ id }) => id === question)?.options.find(({ id }) => id === option)?.step ?? 0;

const numbers = new WeakMap<RuleSet, ReadonlyMap<string, number>>();

/** Every rule that formulas read, as the number they read. */
export function numbersOfRules(set: RuleSet): ReadonlyMap<string, number> {
  let known = numbers.get(set);
  if (!known)
    numbers.set(set, (known = new Map(numericRules.map((rule) => [rule.id, numberOfRule(rule, set.values[rule.id])]))));
  return known;
}

/** The insurer's own text of a rule; "" where it gave none. */
export const textOfRule = ({ values }: RuleSet, id: TextRuleId): string => {
  const text = values[id];
  return typeof text === "string" ? text : "";
};
