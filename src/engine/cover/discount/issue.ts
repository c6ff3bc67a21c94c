import type { QuestionId } from "../../catalogue";

/** What is wrong with a table of discounts: each prevents its use. `row`: from 1. */
export type DiscountIssue =
  /** No number of a filed rule. */
  | { readonly code: "discountRuleMissing" }
  /** The most, or the confirmation it takes, is none. */
  | { readonly code: "discountTerm"; readonly term: "most" | "earnsFrom"; readonly received: unknown }
  /** It asks for nothing that is known, or for something a discount cannot hang on. */
  | { readonly code: "discountCondition"; readonly row: number }
  /** No share from 0 to 1. */
  | { readonly code: "discountShare"; readonly row: number; readonly received: unknown }
  /** Another row asks for the same answer. `question`: null where past incidents are meant. */
  | {
      readonly code: "discountCountedTwice";
      readonly row: number;
      readonly other: number;
      readonly question: QuestionId | null;
    };
