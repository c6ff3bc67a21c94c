import type { RuleIssue } from "../engine";
import type { IssueNumbers } from "./number";

export const ruleNumbers = {
  ruleUnusable: "KK-8001",
  rulesMissing: "KK-8002",
  ruleUnknown: "KK-8003",
} as const satisfies IssueNumbers<RuleIssue>;
