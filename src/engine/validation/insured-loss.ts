import type { ParameterSet } from "../parameters/set";
import { scenarios, type CoveragePart, type Scenario, type ScenarioCode } from "../scenarios";
import type { HearingSheet } from "../sheet/hearing-sheet";
import { simulatedScenario } from "../simulation/model";
import { itemsOfEvents, type EventSample } from "./event-losses";
import { neutralFirm } from "./neutral";
import type { Plan } from "./tariff-points";
import { partOf } from "./training";

/** Yen a year that plans would pay: in all, and of ransomware alone. */
export interface InsuredLoss {
  readonly total: number;
  readonly byScenario: Readonly<Partial<Record<ScenarioCode, number>>>;
}

/** Where no more than a suspicion is found, response is paid in part and up to a limit (緊急対応費用). Source: 5.1 of the domain's file. */
const suspicion = { scenario: "s1", payRatio: 0.9, limit: 10e6 } as const;

/**
 * What plans pay of a firm of average controls, by events simulated: ① over the deductible and ② within their limits,
 * both within the limit of ①. ③ is left out. A plain reckoning, none of waiting hours, sublimits or aggregates.
 */
export function insuredLosses(
  profile: HearingSheet["profile"],
  plans: readonly Plan[],
  parameters: ParameterSet,
  sample: EventSample,
): readonly InsuredLoss[] {
  const { model, assess } = neutralFirm(profile, parameters);
  const gamma = parameters.values["model.pertGamma"].likely;
  const byScenario = scenarios.map((scenario) => {
    const result = assess(scenario);
    if (!result.applies) return plans.map(() => 0);
    const drawn = itemsOfEvents(simulatedScenario(scenario, model, result), gamma, sample);
    const parts = { liability: sumOf(scenario, drawn, "liability"), response: sumOf(scenario, drawn, "response") };
    return plans.map((plan) => result.frequency * meanPaid(scenario, plan, parts));
  });
  return plans.map((_, plan): InsuredLoss => {
    const of = byScenario.map((paid) => paid[plan] ?? 0);
    return {
      total: of.reduce((sum, yen) => sum + yen, 0),
      byScenario: Object.fromEntries(scenarios.map(({ code }, index) => [code, of[index]])),
    };
  });
}

/** Yen of each event of the items a part pays. */
function sumOf({ items }: Scenario, drawn: readonly Float64Array[], part: CoveragePart): Float64Array {
  const sum = new Float64Array(drawn[0]?.length ?? 0);
  items.forEach((item, index) => {
    if (partOf(item) !== part) return;
    const column = drawn[index] as Float64Array;
    for (let event = 0; event < sum.length; event++) sum[event] = (sum[event] as number) + (column[event] as number);
  });
  return sum;
}

function meanPaid(
  { code }: Scenario,
  plan: Plan,
  { liability, response }: Readonly<Record<"liability" | "response", Float64Array>>,
): number {
  const isSuspicion = code === suspicion.scenario;
  const share = isSuspicion ? suspicion.payRatio : 1;
  const limit = isSuspicion ? Math.min(suspicion.limit, plan.response) : plan.response;
  let sum = 0;
  for (let event = 0; event < liability.length; event++) {
    const claims = Math.max(0, (liability[event] as number) - plan.deductible);
    const costs = Math.min(limit, (response[event] as number) * share);
    sum += Math.min(plan.liability, claims + costs);
  }
  return sum / liability.length;
}
