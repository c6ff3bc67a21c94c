import type { SheetWords } from "../../shape-sheets";

export const standing = {
  basis: "Parameters: {set} {version} · Customer overrides: {overrides} · Diagnosed: {date} · Engine: {engine}",
  comparedBasis: "Before: {before} · After: {after} · Compared: {date} · Engine: {engine}",
  kept: "A copy of results of version {version}: its formulas are values now and follow no input.",
  incomplete: "This result is incomplete. Please run the diagnosis again.",
  typedOver:
    "Formulas of the result were typed over (cells: {count}; {cells}). Run the diagnosis again to bring them back.",
  typedOverValues: "Values were typed over in: {cells}. Please calculate again.",
  wrong:
    "Parameters hold values that cannot be used ({cells}). Do not use the figures of this sheet; they return when the values are corrected.",
  differs:
    "This result is incomplete: some formulas do not agree with the diagnosis: {differences}. Please check whether formulas, names or options were changed, and run the diagnosis again.",
  stale:
    "Out of date: inputs or parameters changed after the diagnosis. Formulas follow the values as they are now, the remarks are those of the diagnosis. Please run the diagnosis again.",
  current: "This is the current result of the diagnosis.",
  more: " and more",
  checks: "Check of the written values",
  checksHead: ["Table", "Numbers", "Sum of values above 1", "Sum of values up to 1", "Typed over"],
} satisfies SheetWords["standing"];
