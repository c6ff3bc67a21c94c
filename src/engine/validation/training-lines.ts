import type { ParameterSet } from "../parameters/set";
import { scenarios } from "../scenarios";
import { simulatedScenario } from "../simulation/model";
import { itemsOfEvents, sumsOfItems } from "./event-losses";
import type { Line } from "./line";
import { neutralFirm } from "./neutral";
import { countedOf, trainingCases, type CaseId, type TrainingCase } from "./training";

const million = 1e6;

/** How much is drawn for a case. */
export interface EventDraws {
  readonly seed: number;
  readonly events: number;
}

/**
 * Published figures beside what an event of the model costs, from events simulated: information, never fitted one by
 * one. The percentile is the share of events that cost no more.
 */
export const trainingLines = (parameters: ParameterSet, draws: EventDraws): readonly Line<"cases">[] =>
  trainingCases.map((each) => trainingLine(each.id, each, parameters, draws));

function trainingLine(
  id: CaseId,
  { scenario: code, profile, counted, published: [from, to] }: TrainingCase,
  parameters: ParameterSet,
  draws: EventDraws,
): Line<"cases"> {
  const declared = scenarios.find((one) => one.code === code);
  if (!declared) throw new Error(`No scenario ${code}`);
  const scenario = countedOf(declared, counted);
  const { model, assess } = neutralFirm(profile, parameters);
  const result = assess(scenario);
  const losses = sumsOfItems(
    itemsOfEvents(simulatedScenario(scenario, model, result), parameters.values["model.pertGamma"].likely, {
      ...draws,
      customer: id,
    }),
  ).sort();
  const { low, likely, high, mean } = result.loss ?? { low: 0, likely: 0, high: 0, mean: 0 };
  const percentile = (amount: number): number => (100 * upTo(losses, amount * million)) / losses.length;
  return {
    section: "cases",
    subjects: [
      { kind: "case", id },
      { kind: "counted", id: counted },
    ],
    verdict: "information",
    figures: {
      published: from,
      publishedTo: to ?? null,
      low: low / million,
      likely: likely / million,
      high: high / million,
      mean: mean / million,
      p5: at(losses, 0.05) / million,
      p95: at(losses, 0.95) / million,
      percentile: percentile(from),
      percentileTo: to === undefined ? null : percentile(to),
    },
    named: [{ kind: "inputs", id }],
  };
}

const at = (rising: Float64Array, level: number): number => rising[Math.ceil(level * rising.length) - 1] ?? 0;

/** How many of them are no more than an amount. */
function upTo(rising: Float64Array, amount: number): number {
  const above = rising.findIndex((loss) => loss > amount);
  return above < 0 ? rising.length : above;
}
