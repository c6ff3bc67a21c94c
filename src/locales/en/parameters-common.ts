import { keyed, namesOf, type ParameterTexts } from "../shape-parameters";
import { industries } from "./industries";
import { atStaff } from "./scenarios/common";

export const commonParameters = {
  "forensic.initial": {
    label: "Initial response",
    note: "A specialist's first look and preservation of evidence, where the size factor (staff; of the web in a web defacement) is 1.",
  },
  "forensic.pcUnit": { label: "Examination of one PC" },
  "forensic.serverUnit": { label: "Examination of one server" },
  "forensic.pcShare": { label: "Share of PCs examined", note: "PCs examined in detail, of all PCs." },
  "forensic.pcCap": { label: "Most PCs examined" },
  "forensic.pcMinimum": { label: "Fewest PCs examined" },
  "staff.hourly": { label: "Cost of labour", note: "Pay and social insurance: what an hour costs the company." },
  "hours.perMonth": { label: "Hours of a person-month" },
  "hours.businessFactor": { label: "Business-hours factor", note: "Share of the 24 hours in which business is open." },
  "offline.share": {
    label: "Share of extra staff",
    note: "People needed to carry on without systems, as a share of staff.",
  },
  "dependence.work": {
    label: "Share of work that stops and earns no sales",
    note: "Of all working hours; does not overlap with lost sales.",
  },
  "sales.recoverable": {
    label: "Share of sales recovered later",
    note: "By telephone, or because customers order again.",
  },
  "sales.recoverableOnline": { label: "Share of online sales recovered later" },
  ...keyed(
    "margin.gross",
    namesOf(industries),
    (name) => `Gross margin: ${name}`,
    "Used where the gross margin is left out.",
  ),
  "own.spread": {
    label: "Spread of the customer's own estimate",
    note: "What the customer's days or hours are multiplied by for low, likely and high.",
  },
  legal: { label: "Legal advice", note: atStaff },
  consulting: { label: "Consulting", note: atStaff },
} satisfies ParameterTexts<
  "forensic" | "staff" | "hours" | "offline" | "dependence" | "sales" | "margin" | "own" | "legal" | "consulting"
>;
