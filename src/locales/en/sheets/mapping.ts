import type { SheetWords } from "../../shape-sheets";

export const mapping = {
  title: "Mapping",
  notes: [
    "Numbers of controls in published frameworks that each question asks about. Their texts are with their publishers. A mapping is a guide, no proof of conformity.",
    "The SCS scheme (★3, ★4) is left out as long as the numbers of its requirements are not final. The mapping is our own (assumption).",
  ],
  columns: {
    question: "No.",
    subject: "Question",
    viewpoint: "Viewpoint",
    answer: "Answer now",
    measure: "Kind of measure",
    guidance: "Further reading",
    cis: "CIS Controls v8.1",
    csf: "NIST CSF 2.0",
    iso: "ISO/IEC 27001:2022 Annex A",
    ipa: "IPA 25 items",
  },
} satisfies SheetWords["mapping"];
