import type { PlanIssue } from "../engine";
import type { IssueNumbers } from "./number";

export const planNumbers = {
  planTermMissing: "KK-7001",
  planTermUnusable: "KK-7002",
  planTermOutOfRange: "KK-7003",
  planTermPercent: "KK-7004",
  planTermUnknown: "KK-7005",
  planSublimitAbove: "KK-7006",
  planNameTwice: "KK-7007",
  planNameMissing: "KK-7008",
  planLayer: "KK-7009",
  planScenarioSublimit: "KK-7010",
  plansTooMany: "KK-7011",
} as const satisfies IssueNumbers<PlanIssue>;
