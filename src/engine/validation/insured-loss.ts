import { lineUnder } from "../cover/answered-by";
import type { PublishedPlan } from "../cover/price/tariff-points";
import { coverLines, type CoverLine, type Plan } from "../cover/plan";
import type { LossEvent } from "../cover/settle-event";
import { settleYear } from "../cover/settle-year";
import { typicalPlan } from "../cover/typical-plans";
import type { ParameterSet } from "../parameters/set";
import { scenarios, type Scenario, type ScenarioCode } from "../scenarios";
import { item, type CostItem } from "../scenarios/scenario";
import type { HearingSheet } from "../sheet/hearing-sheet";
import { simulatedScenario } from "../simulation/model";
import { itemsOfEvents, type EventSample } from "./event-losses";
import { neutralFirm } from "./neutral";

/** Yen a year that plans would pay: in all, and of ransomware alone. */
export interface InsuredLoss {
  readonly total: number;
  readonly byScenario: Readonly<Partial<Record<ScenarioCode, number>>>;
}

/**
 * A published plan in the terms of the product. What its page does not say is left as wide as can be, so that no term of ours
 * makes a loss ratio: no sublimits, whole wages, every option. ③ is left out; of a suspicion 90 % are paid up to ¥10M.
 */
function planOfTariff({ liability, response, deductible }: PublishedPlan): Plan {
  const usual = typicalPlan("small", "");
  return {
    ...usual,
    terms: {
      ...usual.terms,
      "liability.limit": liability,
      "liability.deductible": deductible,
      "response.limit": response,
      "response.payRatio": 1,
      "response.period": null,
      "aggregate.limit": liability,
      "sublimit.restoration": null,
      "sublimit.litigation": null,
      "sublimit.giftPerPerson": null,
      "share.internal": 1,
      "option.brandRecovery": true,
      "option.cardLiability": true,
      "option.itServices": true,
    },
  };
}

/**
 * What plans pay of a firm of average controls, by events simulated, each settled as a year of its own. As the specification's
 * table has it, no attack is found behind a suspicion.
 */
export function insuredLosses(
  profile: HearingSheet["profile"],
  published: readonly PublishedPlan[],
  parameters: ParameterSet,
  sample: EventSample,
): readonly InsuredLoss[] {
  const { model, assess } = neutralFirm(profile, parameters);
  const gamma = parameters.values["model.pertGamma"].likely;
  const plans = published.map(planOfTariff);
  const byScenario = scenarios.map((scenario) => {
    const result = assess(scenario);
    if (!result.applies) return plans.map(() => 0);
    const drawn = itemsOfEvents(simulatedScenario(scenario, model, result), gamma, sample);
    return plans.map((plan) => result.frequency * meanPaid(plan, scenario, drawn));
  });
  return plans.map((_, plan): InsuredLoss => {
    const of = byScenario.map((paid) => paid[plan] ?? 0);
    return {
      total: of.reduce((sum, yen) => sum + yen, 0),
      byScenario: Object.fromEntries(scenarios.map(({ code }, index) => [code, of[index]])),
    };
  });
}

/** All that is claimed under a line: no term of these plans tells its items apart. */
const claimed: Readonly<Record<CoverLine, CostItem>> = {
  liability: item("liability", "liability", [], { category: "liability" }),
  response: item("response", "response", []),
  profit: item("profit", "interruption", [], { category: "profit" }),
  extraExpense: item("extraExpense", "interruption", []),
};

/** Yen of each event, by line, where a plan answers anything. */
function byLine({ terms }: Plan, { items }: Scenario, drawn: readonly Float64Array[]) {
  return coverLines.flatMap((line) => {
    const columns = drawn.filter((_, index) => {
      const each = items[index];
      return each && lineUnder(terms, each) === line;
    });
    if (columns.length === 0) return [];
    const sums = columns.reduce((sum, column) => sum.map((yen, event) => yen + (column[event] as number)));
    return [{ item: claimed[line], sums }];
  });
}

function meanPaid(plan: Plan, scenario: Scenario, drawn: readonly Float64Array[]): number {
  const lines = byLine(plan, scenario, drawn);
  const events = lines[0]?.sums.length ?? 0;
  const unconfirmed = scenario.confirmed !== undefined;
  let sum = 0;
  for (let event = 0; event < events; event++) {
    const losses = lines.map(({ item: each, sums }) => ({ item: each, yen: sums[event] as number, timed: false }));
    sum += paidOf(plan, { ...about(scenario), losses, unconfirmed });
  }
  return events === 0 ? 0 : sum / events;
}

const about = ({ id }: Scenario) => ({ scenario: id, outage: null, gift: null, months: null });

const paidOf = (plan: Plan, event: LossEvent): number =>
  settleYear(plan, [event])
    .flat()
    .reduce((sum, { paid }) => sum + paid, 0);
