import type { SheetValues } from "../sheet-values";
import { gateIds, type GateId, type GateState } from "./gate";
import { gates } from "./gates";

/** What one precondition for cover says of a customer. */
export interface GateResult {
  readonly id: GateId;
  readonly code: string;
  readonly state: GateState;
  /** Days to mend it; only of a condition. */
  readonly days: number | null;
}

export const gateResults = (values: SheetValues): readonly GateResult[] =>
  gateIds.map((id) => {
    const name: `gate.${GateId}` = `gate.${id}`;
    const state = values.get(name) ?? "open";
    const { code, condition } = gates[id];
    return { id, code, state, days: state === "condition" ? (condition?.days ?? null) : null };
  });
