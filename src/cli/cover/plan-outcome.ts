import {
  coverOfScenario,
  exclusionsInPlay,
  gapsOfScenario,
  heaviestGapsFirst,
  marketRemarks,
  planPrice,
  scenarios,
  tariffsBeside,
  type BesideTariff,
  type Discount,
  type ExclusionInPlay,
  type ExpectedLosses,
  type Gap,
  type LossRatios,
  type MarketRemark,
  type Plan,
  type Price,
  type PriceRange,
  type ScenarioCover,
  type ScenarioId,
  type TechnicalPrice,
  type TermId,
  type UnderstoodSheet,
} from "../../engine";
import type { PlanYears } from "../../engine/simulation";
import type { Diagnosed } from "../diagnosis/diagnosed";
import type { PlanTrials } from "./trials";

/** What a plan does: over the years, to one event of each scenario, and what it should cost. */
export interface PlanOutcome extends PlanTrials {
  readonly years: PlanYears;
  readonly price: Price;
  readonly parts: TechnicalPrice["parts"];
  /** How far the gross premium equivalent could move; null where nothing is expected to be lost. */
  readonly range: PriceRange | null;
  readonly lossRatios: LossRatios;
  readonly tariffs: readonly BesideTariff[];
  readonly remarks: readonly MarketRemark[];
  /** Terms that nobody states, of the cover in force. */
  readonly notStated: readonly TermId[];
  /** Null where a scenario cannot happen. */
  readonly scenarios: readonly { readonly id: ScenarioId; readonly cover: ScenarioCover | null }[];
  /** Heaviest first. */
  readonly gaps: readonly Gap[];
  readonly exclusions: readonly ExclusionInPlay[];
}

/** What every plan of a customer is reckoned from. */
export interface PlanInputs {
  readonly result: Pick<Diagnosed, "parameters" | "assessment">;
  readonly understood: UnderstoodSheet;
  readonly losses: ExpectedLosses;
  readonly discount: Discount | null;
}

export function outcomeOf(
  plan: Plan,
  years: PlanYears,
  trials: PlanTrials,
  notStated: readonly TermId[],
  { result: { parameters, assessment }, understood, losses, discount }: PlanInputs,
): PlanOutcome {
  if (years.name !== plan.name) throw new Error(`No years of plan ${plan.name}`);
  const { model } = understood;
  const priced = planPrice(plan, years.paid, parameters, losses, discount?.sum ?? null);
  const { technical, price, range, ratios } = priced;
  const assessed = scenarios.flatMap((scenario) => {
    const own = assessment.scenarios.find(({ id }) => id === scenario.id);
    return own ? [{ scenario, own }] : [];
  });
  return {
    ...trials,
    years,
    price,
    parts: technical.parts,
    range,
    lossRatios: ratios,
    tariffs: tariffsBeside(plan, priced, model),
    remarks: marketRemarks(plan, model.used("revenue"), parameters),
    notStated,
    scenarios: assessed.map(({ scenario, own }) => ({
      id: scenario.id,
      cover: coverOfScenario(plan, scenario, own, model),
    })),
    gaps: heaviestGapsFirst(
      assessed.flatMap(({ scenario, own }) => {
        const exhausted = years.scenarios.find(({ id }) => id === scenario.id)?.exhausted;
        return gapsOfScenario(plan, scenario, own, model, (line) => exhausted?.[line] ?? null);
      }),
    ),
    exclusions: exclusionsInPlay(plan.terms, understood),
  };
}
