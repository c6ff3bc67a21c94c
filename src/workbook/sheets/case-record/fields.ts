/** A cell of the case record: chosen from a list, or a text, a date or an amount of yen. */
interface CaseField {
  readonly id: string;
  readonly kind: "choice" | "text" | "date" | "yen";
}

/** What is recorded of a case, in the order of the rows; words, and the entries of lists, stand under the same ids. */
export const caseFields = [
  { id: "state", kind: "choice" },
  { id: "declineReason", kind: "text" },
  { id: "limit", kind: "yen" },
  { id: "overseas", kind: "choice" },
  { id: "decision", kind: "choice" },
  { id: "decidedBy", kind: "text" },
  { id: "decidedOn", kind: "date" },
  { id: "decisionReason", kind: "text" },
  { id: "expiry", kind: "date" },
  { id: "quotation", kind: "text" },
  { id: "sanctionsOn", kind: "date" },
  { id: "sanctionsBy", kind: "text" },
  { id: "sanctionsResult", kind: "choice" },
  { id: "contradictionNote", kind: "text" },
] as const satisfies readonly CaseField[];
export type CaseFieldId = (typeof caseFields)[number]["id"];
export type CaseChoiceId = Extract<(typeof caseFields)[number], { kind: "choice" }>["id"] | "kind";

/** What an approval leaves behind, in the order of the rows. */
export const approvalParts = [
  "approvedAt",
  "approvedInputs",
  "approvedParameters",
  "approvedRules",
  "approvedPlans",
] as const;
export type ApprovalPart = (typeof approvalParts)[number];

/** Rows of the table of accumulation. */
export const accumulationRows = 6;
