import type { SheetWords } from "../../shape-sheets";

export const names = {
  guide: "Guide",
  hearing: "Hearing sheet",
  annex: "Hearing annex",
  lists: "Lists",
  calc: "Calc",
  parameters: "Parameters",
  rating: "Rating",
  losses: "Losses",
  distribution: "Distribution",
  improvements: "Improvements",
  memo: "Underwriting notes",
  mapping: "Mapping",
  report: "Report",
  services: "Support services",
  notices: "Notices",
  plans: "Plans",
  cover: "Cover",
  coverCalc: "Cover calculation",
  record: "Record",
  setComparison: "Parameter comparison",
} satisfies SheetWords["names"];
