import { appetiteOf, loadsOf, technicalPrice, type ParameterSet } from "../../engine";
import {
  keepEvents,
  modelOfSheet,
  mostYearsKept,
  movables,
  newScan,
  planTrials,
  type LimitsForAppetite,
  type Movable,
  type PlansAsked,
  type TermPoint,
} from "../../engine/simulation";
import { runSync } from "../../scheduling/chunked";
import type { Diagnosed } from "../diagnosis/diagnosed";

/** What a plan is expected to pay, and its gross premium equivalent, against a limit or a deductible. */
interface Curve {
  readonly term: Movable;
  readonly points: readonly (TermPoint & { readonly gross: number })[];
}

/** A plan with its terms moved, all over the same years. */
export interface PlanTrials {
  /** Null where the plan has no limit to move. */
  readonly limits: LimitsForAppetite | null;
  readonly curves: readonly Curve[];
}

export interface Trials {
  /** Years whose events were kept. */
  readonly years: number;
  /** Yen: what the customer should retain at most, as TVaR 99. */
  readonly appetite: number;
  readonly plans: readonly PlanTrials[];
}

/** Moves limits and deductibles of plans. `revenue`: yen a year. */
export function trialsOf(
  { sheet, parameters }: Pick<Diagnosed, "sheet" | "parameters">,
  revenue: number,
  { claims, plans }: PlansAsked,
  run: { readonly years: number; readonly seed: number },
): Trials {
  const options = { years: Math.min(run.years, mostYearsKept), seed: run.seed };
  const scan = newScan();
  const kept = runSync(keepEvents(modelOfSheet(sheet, parameters), claims, options, scan));
  const appetite = appetiteOf(revenue, parameters);
  return {
    years: options.years,
    appetite,
    plans: plans.map((plan) => {
      const { curves, limits } = runSync(planTrials(kept, plan, movables, appetite, scan));
      return { limits, curves: movables.flatMap((term) => curveOf(term, curves[term], parameters)) };
    }),
  };
}

function curveOf(term: Movable, tried: readonly TermPoint[], parameters: ParameterSet): readonly Curve[] {
  if (tried.length === 0) return [];
  const loads = loadsOf(parameters);
  const points = tried.map((point) => ({
    ...point,
    gross: technicalPrice({ mean: point.paid, tvar: point.paidTvar }, loads).gross,
  }));
  return [{ term, points }];
}
