import { scenarios } from ".";
import type { Estimate } from "../parameters/estimates";
import type { ScenarioResult } from "./assess-scenario";
import type { Scenario } from "./scenario";

/** What an event costs a firm in all, insurable or not: 総コスト. Source: the loss model's second edition, A7. */
export interface TotalCost {
  /** Yen of one event: the loss and what stands beside it, but for a most that could be due; null where it cannot happen. */
  readonly event: Estimate | null;
  /** Yen a year: frequency × mean. */
  readonly annual: number;
}

/** A scenario whose items are all that its total cost is made of. */
export const withBeside = (scenario: Scenario): Scenario => ({
  ...scenario,
  items: [...scenario.items, ...scenario.beside.filter(({ ceiling }) => !ceiling)],
  beside: scenario.beside.filter(({ ceiling }) => ceiling),
});

/** Of each scenario, from their results in their order. */
export const totalCosts = (results: readonly ScenarioResult[]): readonly TotalCost[] =>
  scenarios.map((scenario, index) => {
    const result = results[index];
    return result ? totalCostOf(scenario, result) : { event: null, annual: 0 };
  });

function totalCostOf({ beside }: Scenario, { loss, beside: amounts, frequency }: ScenarioResult): TotalCost {
  if (!loss) return { event: null, annual: 0 };
  const summed = amounts.filter((_, index) => !beside[index]?.ceiling);
  const sum = (figure: keyof Estimate): number => summed.reduce((all, each) => all + each[figure], loss[figure]);
  const event = { low: sum("low"), likely: sum("likely"), high: sum("high"), mean: sum("mean") };
  return { event, annual: frequency * event.mean };
}
