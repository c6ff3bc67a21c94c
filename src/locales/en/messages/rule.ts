import type { RuleIssue } from "../../../engine";
import type { MessagesOf } from "../../shape-messages";

export const ruleMessages: MessagesOf<RuleIssue> = (say) => ({
  ruleUnusable: ({ rule, received }) =>
    `The acceptance rule ${say.rule(rule)} cannot be “${say.anything(received)}”. The shipped value is used. Pick one from the list, or type a value within the range.`,
  rulesMissing: ({ rules }) =>
    `${say.number(rules.length)} acceptance rules are missing. The shipped values are used for them (${say.list(rules)}).`,
  ruleUnknown: ({ received }) =>
    `“${say.text(received)}” is none of the acceptance rules. Check the spelling, then correct or delete it.`,
});
