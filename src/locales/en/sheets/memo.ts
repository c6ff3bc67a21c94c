import type { SheetWords } from "../../shape-sheets";

export const memo = {
  title: "Underwriting notes",
  subtitle:
    "What the underwriter confirmed and thinks. The customer's answers and remarks are shown as they stand in the hearing sheet and never changed. Internal.",
  head: ["No.", "Question", "Customer's answer", "Customer's remark"],
  columns: {
    confirmation: {
      label: "Confirmed",
      hint: "Self-reported: the customer's word alone. Document seen: rules, screens or the like. Interviewed: asked in person or by phone.",
    },
    comment: { label: "Comment", hint: "Documents seen, what was said, what you think. The customer does not see it." },
  },
  confirmations: { selfReported: "Self-reported", documented: "Document seen", interviewed: "Interviewed" },
  counted: "Questions by how they are confirmed",
  count: "{count} questions",
  blank: "Blank",
} satisfies SheetWords["memo"];
