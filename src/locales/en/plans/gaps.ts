import type { PlanWords } from "../../shape-plans";

export const gaps: PlanWords["gaps"] = {
  notCovered: "{scenario}: of the likely event {excess} of {line} is not covered.",
  limit: "{scenario}: the likely event exceeds the limit of {line} by {excess}.",
  limitOften:
    "{scenario}: the likely event exceeds the limit of {line} by {excess}; {share} of such events use the limit up.",
  sublimit: "{scenario}: the likely event exceeds the sublimits of {line} by {excess}.",
  aggregate: "{scenario}: the likely event exceeds the aggregate limit by {excess} of {line}.",
  attachment: "{scenario}: of the likely event {excess} of {line} lies below the layers.",
  waiting: "{scenario}: of the likely event {excess} of {line} falls in the waiting time.",
  period: "{scenario}: of the likely event {excess} of {line} arises after the period that is covered.",
};
