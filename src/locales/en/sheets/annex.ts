import type { SheetWords } from "../../shape-sheets";

export const annex = {
  title: "Cyber risk diagnosis: annex to the hearing sheet",
  subtitle: "Fill in the yellow cells as far as they apply. This is not an insurance declaration.",
  number: "No.",
  state: "Status",
  colon: ": ",
  policyHead: { term: "Term of the policy", planned: "Cover wanted", hint: "How to fill in" },
} satisfies SheetWords["annex"];
