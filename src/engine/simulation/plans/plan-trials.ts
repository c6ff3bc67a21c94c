import type { Chunked } from "../../../scheduling/chunked";
import type { Plan } from "../../cover/plan";
import type { Scan } from "../scan";
import type { Movable } from "./change-terms";
import { termCurve, type TermPoint } from "./curves";
import type { KeptEvents } from "./kept-events";
import { limitsForAppetite, type LimitsForAppetite } from "./limits-for-appetite";
import { triedValues } from "./tried-values";

/** A plan with its terms moved one at a time, over the same years. */
export interface PlanTrials<Moved extends Movable = Movable> {
  /** By term, at each value that is tried; none where moving it changes nothing. */
  readonly curves: Readonly<Record<Moved, readonly TermPoint[]>>;
  /** The smallest that leave the customer no more than the appetite; null where the plan has no limit to move. */
  readonly limits: LimitsForAppetite | null;
}

/** `appetite`: yen that the customer is to retain at most, as TVaR 99. About a second for all terms at 100,000 years. */
export function* planTrials<Moved extends Movable>(
  kept: KeptEvents,
  plan: Plan,
  terms: readonly Moved[],
  appetite: number,
  scan: Scan,
): Chunked<PlanTrials<Moved>> {
  const curves: Partial<Record<Moved, readonly TermPoint[]>> = {};
  for (const term of terms) curves[term] = yield* termCurve(kept, plan, term, triedValues(plan, term), scan);
  const limits = yield* limitsForAppetite(kept, plan, appetite, scan);
  return { curves: curves as PlanTrials<Moved>["curves"], limits };
}
