import type { SheetWords } from "../../shape-sheets";

/** 照会状: the letter that asks the customer, as a table. */
export const query: SheetWords["query"] = {
  head: ["", "Kind", "Item", "Request", "Why"],
  kinds: { missing: "Missing", unclear: "Unclear", contradiction: "Conflict" },
};
