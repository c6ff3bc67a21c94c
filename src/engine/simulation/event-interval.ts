import { exp, ln } from "../model/mathematics";
import type { Model } from "../model/resolve";
import { scenarios } from "../scenarios";
import type { ScenarioResult } from "../scenarios/assess-scenario";
import { withBeside } from "../scenarios/total-cost";
import { eventMoments, total } from "./moments";
import { simulatedScenario, type SimulatedScenario, type SimulationModel } from "./model";

/** Yen of one event: 通常の範囲, by a lognormal of the same mean and standard deviation. */
export interface EventInterval {
  readonly sd: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}

/** The 95 % quantile of the standard normal distribution, to the digits the formulas of the sheets have. */
export const normalQuantile95 = 1.645;

/** Of each scenario; null where it cannot happen. Source: the loss model's second edition, A7. */
export const eventIntervals = ({ scenarios: all, gamma }: SimulationModel): readonly (EventInterval | null)[] =>
  all.map((scenario) => intervalIn(scenario, gamma));

/** The same of what an event costs in all. `results`: of the scenarios in their order. */
export function totalCostIntervals(
  model: Model,
  results: readonly ScenarioResult[],
): readonly (EventInterval | null)[] {
  const gamma = model.parameter("model.pertGamma").likely;
  return scenarios.map((scenario, index) => {
    const result = results[index];
    return result ? intervalIn(simulatedScenario(withBeside(scenario), model, result), gamma) : null;
  });
}

const intervalIn = (scenario: SimulatedScenario, gamma: number): EventInterval | null =>
  scenario.items.length === 0 ? null : intervalOf(scenario, gamma);

function intervalOf(scenario: SimulatedScenario, gamma: number): EventInterval {
  const { means, products } = eventMoments(scenario, gamma);
  const mean = total(means);
  // rounding may leave a little below nothing
  const variance = Math.max(0, total(products.map(total)) - mean * mean);
  if (mean === 0) return { sd: 0, p5: 0, p50: 0, p95: 0 };
  const spread = Math.sqrt(ln(1 + variance / (mean * mean)));
  const median = mean * exp((-spread * spread) / 2);
  return {
    sd: Math.sqrt(variance),
    p5: median * exp(-normalQuantile95 * spread),
    p50: median,
    p95: median * exp(normalQuantile95 * spread),
  };
}
