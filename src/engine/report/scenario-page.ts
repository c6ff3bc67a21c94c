import { coverOfScenario } from "../cover/scenario-cover";
import type { Plan } from "../cover/plan";
import type { Model } from "../model/resolve";
import type { EventInterval } from "../simulation/event-interval";
import type { ScenarioResult } from "../scenarios/assess-scenario";
import type { Scenario } from "../scenarios/scenario";
import { frequencyBand, type FrequencyBand } from "./frequency-band";
import { factsOf, type StoryFact } from "./story";

/** Yen, low to high. */
export interface YenRange {
  readonly low: number;
  readonly high: number;
}

/** An item of the breakdown. */
export interface ReportItem extends YenRange {
  readonly id: ScenarioResult["items"][number]["id"];
  readonly coverage: ScenarioResult["items"][number]["coverage"];
  readonly likely: number;
}

/** What one page says of a scenario that can happen. */
export interface ScenarioPage {
  readonly id: Scenario["id"];
  readonly extended: boolean;
  /** 通常の範囲 of one event. */
  readonly usual: YenRange;
  readonly band: FrequencyBand;
  readonly facts: Readonly<Record<string, StoryFact>>;
  /** Largest first, by what is likely, then by what may be. */
  readonly items: readonly ReportItem[];
  /** What no part of a policy answers, shown beside the loss. */
  readonly beside: readonly ReportItem["id"][];
  /** What each plan may pay of one event. */
  readonly plans: readonly { readonly name: string; readonly payable: YenRange }[];
}

export function scenarioPage(
  scenario: Scenario,
  result: ScenarioResult,
  interval: EventInterval,
  model: Model,
  plans: readonly Plan[],
): ScenarioPage {
  const items = result.items.map(({ id, coverage, low, likely, high }): ReportItem => ({
    id,
    coverage,
    low,
    likely,
    high,
  }));
  return {
    id: result.id,
    extended: result.extended,
    usual: { low: interval.p5, high: interval.p95 },
    band: frequencyBand(result.frequency),
    facts: factsOf(result, model),
    items: items.filter(({ high }) => high > 0).sort((a, b) => b.likely - a.likely || b.high - a.high),
    beside: result.beside.map(({ id }) => id),
    plans: plans.flatMap((plan) => {
      const cover = coverOfScenario(plan, scenario, result, model);
      return cover ? [{ name: plan.name, payable: { low: cover.low.paid, high: cover.high.paid } }] : [];
    }),
  };
}
