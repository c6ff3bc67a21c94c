import { leakCases } from "./leak-cases";
import { ransomwareCases } from "./ransomware-cases";
import { siteCases } from "./site-cases";
import type { TrainingCase } from "./case";

export type { TrainingCase } from "./case";
export { caseSources, type CaseSourceId } from "./case-sources";
export { countedOf, type CountedId } from "./counted";

/** The training cases. Source: the loss model's second edition, F1; numbers are the ones it gives them. */
export const trainingCases = [...leakCases, ...siteCases, ...ransomwareCases] as const;

export type CaseId = (typeof trainingCases)[number]["id"];

export const trainingCase = (id: CaseId): TrainingCase => {
  const found = trainingCases.find((each) => each.id === id);
  if (!found) throw new Error(`No case ${id}`);
  return found;
};
