import type { SheetWords } from "../../shape-sheets";

export const lists = {
  head: ["Item", "ID", "Entry", "Kind", "Step", "Log level", "Factor"],
} satisfies SheetWords["lists"];
