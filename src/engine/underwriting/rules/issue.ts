import type { RuleId } from "./rules";

/** What is wrong with rules of acceptance. */
export type RuleIssue =
  /** A value that its rule cannot have; the shipped one stands in. */
  | { readonly code: "ruleUnusable"; readonly rule: RuleId; readonly received: unknown }
  /** Remarkable, not wrong: of these the shipped values are used. */
  | { readonly code: "rulesMissing"; readonly rules: readonly RuleId[] }
  /** None of the rules there are. */
  | { readonly code: "ruleUnknown"; readonly received: string };

export const isRuleError = ({ code }: RuleIssue): boolean => code !== "rulesMissing";
