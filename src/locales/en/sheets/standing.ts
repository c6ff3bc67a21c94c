import type { SheetWords } from "../../shape-sheets";

export const standing = {
  incomplete: "This result is incomplete. Please run the diagnosis again.",
  differs:
    "This result is incomplete: some formulas do not agree with the diagnosis: {differences}. Please check whether formulas, names or options were changed, and run the diagnosis again.",
  stale: "This result is out of date: inputs changed while it was being written. Please run the diagnosis again.",
} satisfies SheetWords["standing"];
