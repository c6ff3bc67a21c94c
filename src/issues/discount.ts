import type { DiscountIssue } from "../engine";
import type { IssueNumbers } from "./number";

export const discountNumbers = {
  discountRuleMissing: "KK-7012",
  discountTerm: "KK-7013",
  discountCondition: "KK-7014",
  discountShare: "KK-7015",
  discountCountedTwice: "KK-7016",
} as const satisfies IssueNumbers<DiscountIssue>;
