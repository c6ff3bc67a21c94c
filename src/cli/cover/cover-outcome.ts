import {
  comparePlans,
  discountOf,
  priceBasis,
  understand,
  type Confirmed,
  type Discount,
  type DiscountTable,
  type PlanComparison,
  type PriceBasis,
} from "../../engine";
import type { PlansAsked, PlanYears } from "../../engine/simulation";
import { besideOf } from "../diagnosis/beside";
import type { Diagnosed } from "../diagnosis/diagnosed";
import type { PlansToSettle } from "../files/plans-to-settle";
import { outcomeOf, type PlanOutcome } from "./plan-outcome";
import { trialsOf, type Trials } from "./trials";

/** A plan held against the cover in force. */
interface Compared extends PlanComparison {
  readonly expiring: string;
  readonly proposed: string;
}

/** What plans do for a customer. */
export interface CoverOutcome extends Omit<Trials, "plans"> {
  readonly basis: PriceBasis;
  /** Null while no table of the insurer's is loaded. */
  readonly discount: Discount | null;
  readonly plans: readonly PlanOutcome[];
  /** The other plans against the cover in force; none where there is none. */
  readonly comparisons: readonly Compared[];
}

/** `years`: of the plans asked for, in their order. `confirmed`: how answers are known, which alone earn discounts. */
export function coverOutcome(
  result: Diagnosed,
  chosen: PlansToSettle,
  asked: PlansAsked,
  years: readonly PlanYears[],
  run: { readonly years: number; readonly seed: number },
  table: DiscountTable | null,
  confirmed: Confirmed,
): CoverOutcome {
  const { sheet, parameters, rules, assessment } = result;
  const understood = understand(sheet, parameters, rules);
  const { totals, band, openAsNeutral } = besideOf(result);
  const discount = table && discountOf(table, understood, confirmed);
  const losses = { loss: totals.all.loss, openAsNeutral: openAsNeutral?.loss ?? null, band };
  const inputs = { result, understood, losses, discount };
  const { plans: trials, ...tried } = trialsOf(result, understood.model.used("revenue"), asked, run);
  return {
    ...tried,
    basis: priceBasis(assessment),
    discount,
    plans: chosen.plans.map((plan, place) => {
      const [own, moved] = [years[place], trials[place]];
      if (!own || !moved) throw new Error(`No years of plan ${plan.name}`);
      return outcomeOf(plan, own, moved, plan === chosen.expiring ? chosen.notStated : [], inputs);
    }),
    comparisons: comparisonsOf(chosen),
  };
}

function comparisonsOf({ plans, expiring, notStated }: PlansToSettle): readonly Compared[] {
  if (!expiring) return [];
  return plans.flatMap((plan): Compared[] =>
    plan === expiring
      ? []
      : [{ expiring: expiring.name, proposed: plan.name, ...comparePlans(expiring, plan, new Set(notStated)) }],
  );
}
