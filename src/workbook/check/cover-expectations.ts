import {
  coverOfItems,
  figures,
  reasons,
  scenarios,
  type Cover,
  type EventPoint,
  type Model,
  type Plan,
  type Scenario,
  type ScenarioResult,
} from "../../engine";
import { names } from "../model/names";
import type { Expectation } from "./expectations";

/** A customer as it was assessed. */
interface Assessed {
  readonly model: Model;
  readonly scenarios: readonly ScenarioResult[];
}

/** Columns of a plan in the lines of a settlement: a figure each, and a suspicion behind which nothing is found. */
const casesOfPlan = figures.length + 1;
const dash = "–";

/**
 * What the sheets of cover must show of plans, which formulas and engine work out each for itself. `plans`: by place from the
 * left; null is one that cannot be used, of which no figure is shown.
 */
export const coverExpectations = (
  plans: readonly (Plan | null)[],
  { model, scenarios: results }: Assessed,
): readonly Expectation[] =>
  plans.flatMap((plan, place) =>
    scenarios.flatMap((scenario, index) => {
      const result = results[index];
      return result ? ofScenario(plan, place, scenario, result, model) : [];
    }),
  );

function ofScenario(
  plan: Plan | null,
  place: number,
  scenario: Scenario,
  result: ScenarioResult,
  model: Model,
): readonly Expectation[] {
  const at = (point: EventPoint) => plan && coverOfItems(plan, scenario, result, model, point);
  const shown = figures.flatMap((point, row): readonly Expectation[] => {
    const cover = at(point);
    const [paid, loss] = [cover && sum(cover.items, "paid"), cover && sum(cover.items, "loss")];
    const retained = paid === null || loss === null ? null : loss - paid;
    return [paid, retained].map((yen, column) => ({
      name: names.coverEvent(scenario.code),
      row,
      column: 2 * place + column,
      ...(yen === null ? { expected: dash, unit: "none" } : { expected: yen, unit: "yen" }),
    }));
  });
  const likely = at("likely");
  if (!likely) return shown;
  const column = place * casesOfPlan + figures.indexOf("likely");
  const stays = reasons.map((reason): Expectation => {
    const expected = likely.items.reduce((yen, { retained }) => yen + retained[reason], 0);
    return { name: names.cover(scenario.code, reason), column, expected, unit: "yen" };
  });
  const items = likely.items.map(({ item, paid }): Expectation => {
    return { name: names.coverItem(item.id), column: place, expected: paid, unit: "yen" };
  });
  return [...shown, ...stays, ...items];
}

const sum = (items: readonly Cover[], of: "loss" | "paid"): number => items.reduce((yen, item) => yen + item[of], 0);
