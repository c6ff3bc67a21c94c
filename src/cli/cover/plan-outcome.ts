import {
  coverOfScenario,
  exclusionsInPlay,
  gapsOfScenario,
  heaviestGapsFirst,
  loadsOf,
  priceOf,
  scenarios,
  technicalPrice,
  understand,
  type ExclusionInPlay,
  type Gap,
  type Price,
  type ScenarioCover,
  type ScenarioId,
  type TermId,
} from "../../engine";
import type { PlanYears } from "../../engine/simulation";
import type { Diagnosed } from "../diagnosis/diagnosed";
import type { PlansToSettle } from "../files/plans-to-settle";

/** What a plan does: over the years, to one event of each scenario, and what it should cost. */
export interface PlanOutcome {
  readonly years: PlanYears;
  readonly price: Price;
  /** Terms that nobody states, of the cover in force. */
  readonly notStated: readonly TermId[];
  /** Null where a scenario cannot happen. */
  readonly scenarios: readonly { readonly id: ScenarioId; readonly cover: ScenarioCover | null }[];
  /** Heaviest first. */
  readonly gaps: readonly Gap[];
  readonly exclusions: readonly ExclusionInPlay[];
}

/** `years`: of the same plans, in their order. */
export function outcomesOf(
  { sheet, parameters, assessment }: Pick<Diagnosed, "sheet" | "parameters" | "assessment">,
  { plans, stated }: Pick<PlansToSettle, "plans" | "stated">,
  years: readonly PlanYears[],
): readonly PlanOutcome[] {
  const understood = understand(sheet, parameters);
  const { model } = understood;
  const happening = scenarios.flatMap((scenario) => {
    const result = assessment.scenarios.find(({ id }) => id === scenario.id);
    return result ? [{ scenario, result }] : [];
  });
  return plans.map((plan, place): PlanOutcome => {
    const own = years[place];
    if (own?.name !== plan.name) throw new Error(`No years of plan ${plan.name}`);
    const { mean, tvar } = own.paid;
    return {
      years: own,
      notStated: plan === stated?.plan ? stated.notStated : [],
      // no table of the insurer's discounts is loaded here
      price: priceOf(plan.terms, technicalPrice({ mean, tvar: tvar["0.99"].value }, loadsOf(parameters)), null),
      scenarios: happening.map(({ scenario, result }) => ({
        id: scenario.id,
        cover: coverOfScenario(plan, scenario, result, model),
      })),
      gaps: heaviestGapsFirst(
        happening.flatMap(({ scenario, result }) => {
          const exhausted = own.scenarios.find(({ id }) => id === scenario.id)?.exhausted;
          return gapsOfScenario(plan, scenario, result, model, (line) => exhausted?.[line] ?? null);
        }),
      ),
      exclusions: exclusionsInPlay(plan.terms, understood),
    };
  });
}
