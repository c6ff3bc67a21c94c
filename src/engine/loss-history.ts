import type { UnderstoodSheet } from "./assess";
import { evaluate, passes } from "./model/evaluate";
import { not, type Test } from "./model/expression";
import { incidentNumbers, type IncidentNumber } from "./profile/incidents";
import { incidentWeight, isFixed, isOwn, isRecent, isSerious } from "./scenarios/history-values";
import { SheetValues } from "./sheet-values";

/** Why an incident does not count in full: too long ago, too small, of a kind from outside, or fixed since. */
const reasons = [
  { reason: "past", holds: (row: IncidentNumber) => not(isRecent(row)) },
  { reason: "minor", holds: (row: IncidentNumber) => not(isSerious(row)) },
  { reason: "outside", holds: (row: IncidentNumber) => not(isOwn(row)) },
  { reason: "fixed", holds: isFixed },
] as const satisfies readonly { readonly reason: string; readonly holds: (row: IncidentNumber) => Test }[];
export type IncidentReason = (typeof reasons)[number]["reason"];

export interface IncidentEffect {
  readonly number: IncidentNumber;
  /** 0 … 1: what it counts for. */
  readonly weight: number;
  /** Null where it counts in full. */
  readonly reason: IncidentReason | null;
}

/** What past incidents do to the frequencies of a firm's own scenarios. */
export interface LossHistory {
  /** Whether the sheet states incidents, or that there were none. */
  readonly stated: boolean;
  /** One a row of the table, filled in or not. */
  readonly incidents: readonly IncidentEffect[];
  /** Incidents that count, and those to be expected of a firm of its size and industry in as many years. */
  readonly counted: number;
  readonly expected: number;
  readonly years: number;
  /** What frequencies are multiplied by: 1 where nothing is stated. */
  readonly factor: number;
}

const rows = incidentNumbers.map((number) => ({
  number,
  weight: incidentWeight(number),
  reasons: reasons.map(({ reason, holds }) => ({ reason, test: holds(number) })),
}));

export function lossHistory({ model, replies }: UnderstoodSheet): LossHistory {
  const values = new SheetValues(model, replies);
  return {
    stated: values.get("history.stated") === 1,
    incidents: rows.map((row) => ({
      number: row.number,
      weight: evaluate(row.weight, "likely", model),
      reason: row.reasons.find(({ test }) => passes(test, "likely", model))?.reason ?? null,
    })),
    counted: values.get("history.incidents"),
    expected: values.get("history.expected"),
    years: model.parameter("history.years").likely,
    factor: values.get("history.factor"),
  };
}
