import type { ConditionalFormattingRule } from "../../xlsx/native";
import type { Sheet } from "../../xlsx/sheet";

/** What a conditional format stands for: a rule, and the group whose cells it applies to. */
export interface RuleTarget {
  readonly sheet: Sheet;
  readonly group: Sheet["native"]["conditionalFormattings"][number];
  readonly rule: ConditionalFormattingRule;
}
