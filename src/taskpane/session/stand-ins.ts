import { variableById, type HearingSheet, type UnitId, type VariableId } from "../../engine";
import type { Diagnosis } from "../../workbook/plan/diagnose";
import { inputCells, type InputCell } from "../../workbook/plan/answers";

/** A value the engine uses in place of what its cell holds: assumed, or read out of a text. */
export interface StandIn {
  readonly variable: VariableId;
  readonly value: number | string;
  readonly unit: UnitId | null;
  /** The text it was read from; null if it was assumed. */
  readonly received: string | null;
  readonly cell: InputCell;
}

/** What the engine understood, then what it assumed, each with the cell that would hold it. */
export function standIns({ assessment, reading: { language } }: Diagnosis): readonly StandIn[] {
  const standIn = (variable: VariableId, value: number | string, unit: UnitId | null, received: string | null) => {
    const flag = variableById.get(variable)?.kind === "flag";
    const profile = { [variable]: flag ? value === 1 : value } as HearingSheet["profile"];
    const [cell] = inputCells({ profile, answers: {} }, language);
    return cell ? [{ variable, value, unit, received, cell }] : [];
  };
  return assessment.issues.flatMap((issue): readonly StandIn[] => {
    if (issue.code === "understood") return standIn(issue.variable, issue.value, issue.unit, issue.received);
    return issue.code === "assumed" ? standIn(issue.variable, issue.value, issue.unit, null) : [];
  });
}
