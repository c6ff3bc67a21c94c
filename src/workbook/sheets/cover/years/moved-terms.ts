import type { Movable } from "../../../../engine/simulation";

/** Terms that are moved to see what it does to what a plan is expected to pay; `axis`: how their values are shown. */
export const movedTerms = [
  { what: "whole", axis: '"×"0.##' },
  { what: "liabilityDeductible", axis: "#,##0" },
  { what: "responseDeductible", axis: "#,##0" },
] as const satisfies readonly { readonly what: Movable; readonly axis: string }[];
export type MovedTerm = (typeof movedTerms)[number]["what"];
