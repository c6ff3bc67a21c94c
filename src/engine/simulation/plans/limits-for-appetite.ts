import type { Chunked } from "../../../scheduling/chunked";
import { isActing } from "../../cover/acting";
import type { Reason } from "../../cover/claim";
import type { Plan } from "../../cover/plan";
import type { Scan } from "../scan";
import { movable, withMoved } from "./change-terms";
import type { KeptEvents } from "./kept-events";
import type { ExhaustibleLimit } from "./plan-sums";
import { smallestLimit } from "./smallest-limit";
import { triedValues } from "./tried-values";

/** The smallest factor on all limits of a plan that leaves the customer no more than an appetite, or that none does. */
export interface LimitsForAppetite {
  /** False where not even the largest factor tried does. */
  readonly found: boolean;
  readonly factor: number;
  /** The plan's limits × the factor, yen. */
  readonly limits: readonly { readonly limit: ExhaustibleLimit; readonly yen: number }[];
  /** Of what is retained with them, yen: TVaR 99. */
  readonly tvar: number;
  /** Where none is found: what keeps most of the worst years with the customer, and how much of them, 0–1. */
  readonly reason: Reason | null;
  readonly share: number | null;
}

/** `appetite`: yen, of TVaR 99 of what is retained. Null where the plan has no limit to move. */
export function* limitsForAppetite(
  kept: KeptEvents,
  plan: Plan,
  appetite: number,
  scan: Scan,
): Chunked<LimitsForAppetite | null> {
  const factors = triedValues(plan, "whole");
  const largest = factors.at(-1);
  if (largest === undefined) return null;
  const smallest = yield* smallestLimit(kept, plan, "whole", factors, appetite, scan);
  const factor = smallest.value ?? largest;
  const moved = withMoved(plan, "whole", factor).terms;
  return {
    found: smallest.value !== null,
    factor,
    limits: movable.whole.terms.flatMap((limit) => {
      const yen = isActing(limit, moved) ? moved[limit] : null;
      return yen === null ? [] : [{ limit, yen }];
    }),
    tvar: smallest.tvar,
    ...(smallest.value === null ? { reason: smallest.reason, share: smallest.share } : { reason: null, share: null }),
  };
}
