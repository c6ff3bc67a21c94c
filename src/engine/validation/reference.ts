import type { ParameterSet } from "../parameters/set";
import { scenarios } from "../scenarios";
import { eventIntervals } from "../simulation/event-interval";
import { simulationModel } from "../simulation/model";
import { passedIf, type Line } from "./line";
import { neutralFirm } from "./neutral";
import { referenceExamples, referenceIds, referenceProviders, type ReferenceId } from "./reference-values";

const million = 1e6;

/** Half a unit of the ninth digit, at worst. */
const ninthDigit = 6e-9;

/** Frequencies are stated to so many decimals of a percent. */
const decimals = 4;

/** Figures of an event and of its frequency beside those reckoned elsewhere: the same to nine digits. */
export const referenceLines = (parameters: ParameterSet): readonly Line<"reference">[] =>
  referenceIds.flatMap((id) => linesOf(id, withProviders(parameters)));

const withProviders = (set: ParameterSet): ParameterSet => {
  const providers = { low: referenceProviders, likely: referenceProviders, high: referenceProviders };
  return { ...set, values: { ...set.values, "assume.providers": providers } };
};

function linesOf(id: ReferenceId, parameters: ParameterSet): readonly Line<"reference">[] {
  const { profile, values } = referenceExamples[id];
  const firm = neutralFirm(profile, parameters);
  const results = scenarios.map(firm.assess);
  const intervals = eventIntervals(simulationModel(firm.model, results));
  return scenarios.flatMap(({ id: scenario, code }, index): Line<"reference">[] => {
    const expected = values[code];
    const [result, interval] = [results[index], intervals[index]];
    if (!expected || !result?.loss || !interval) return [];
    const { low, likely, high, mean } = result.loss;
    const found = [low, likely, high, mean, interval.sd].map((yen) => yen / million);
    const frequency = result.frequency * 100;
    const away = found.reduce((most, value, at) => Math.max(most, Math.abs(value / (expected[at] ?? NaN) - 1)), 0);
    const [, , , , , stated] = expected;
    const holds = away <= ninthDigit && frequency.toFixed(decimals) === stated.toFixed(decimals);
    return [
      {
        section: "reference",
        subjects: [
          { kind: "example", id },
          { kind: "scenario", id: scenario },
        ],
        verdict: passedIf(holds),
        figures: {
          low: found[0] ?? null,
          likely: found[1] ?? null,
          high: found[2] ?? null,
          mean: found[3] ?? null,
          sd: found[4] ?? null,
          frequency,
          away,
        },
        named: [],
      },
    ];
  });
}
