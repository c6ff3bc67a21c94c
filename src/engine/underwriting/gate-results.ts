import type { SheetValues } from "../sheet-values";
import { gateIds, type GateId, type GateState } from "./gate";
import { gates } from "./gates";
import { numbersOfRules, type RuleSet } from "./rules/rules";

/** What one precondition for cover says of a customer. */
export interface GateResult {
  readonly id: GateId;
  readonly code: string;
  readonly state: GateState;
  /** Days to mend it; only of a condition. */
  readonly days: number | null;
}

export const gateResults = (values: SheetValues, rules: RuleSet): readonly GateResult[] =>
  gateIds.map((id) => {
    const state = values.get(`gate.${id}` as const) ?? "open";
    const days = numbersOfRules(rules).get(`${id}.days`) ?? null;
    return { id, code: gates[id].code, state, days: state === "condition" ? days : null };
  });
