import { information, type InformationVariable } from "./variable";

/** Terms of a policy, in the order of the sheet: the present one, and the one that is planned. */
export const policyTerms = [
  { field: "insurer", form: "text", planned: false },
  { field: "from", form: "date", planned: true },
  { field: "to", form: "date", planned: true },
  { field: "liability", form: "number", unit: "yen", planned: true },
  { field: "response", form: "number", unit: "yen", planned: true },
  { field: "interruption", form: "number", unit: "yen", planned: true },
  { field: "sublimits", form: "text", planned: true },
  { field: "deductible", form: "number", unit: "yen", planned: true },
  { field: "payRatio", form: "number", unit: "share", planned: true },
  { field: "waitingHours", form: "number", unit: "hours", planned: true },
  { field: "optionItServices", form: "flag", planned: true },
  { field: "optionDependency", form: "flag", planned: true },
  { field: "optionInterruption", form: "flag", planned: true },
  { field: "premium", form: "number", unit: "yenPerYear", planned: false },
  { field: "refused", form: "flag", planned: false },
  { field: "note", form: "text", planned: false },
] as const;
type PolicyTerm = (typeof policyTerms)[number];
export type PolicyField = PolicyTerm["field"];
type PlannedTerm = Extract<PolicyTerm, { readonly planned: true }>;
type PolicyId = `policy.${PolicyTerm["field"]}` | `plan.${PlannedTerm["field"]}`;

const termOf = <Of extends "policy" | "plan", Field extends PolicyTerm["field"]>(
  of: Of,
  term: PolicyTerm & { readonly field: Field },
): InformationVariable<`${Of}.${Field}`> =>
  information(`${of}.${term.field}`, "insurance", term.form, "unit" in term ? term.unit : undefined);

/** The cyber policy in force and the one that is planned. */
export const policyVariables: readonly InformationVariable<PolicyId>[] = [
  ...policyTerms.map((term) => termOf("policy", term)),
  ...policyTerms.flatMap((term) => (term.planned ? [termOf("plan", term)] : [])),
];
