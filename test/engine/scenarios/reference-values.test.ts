import { defaultParameters, scenarios, type HearingSheet, type ScenarioCode } from "../../../src/engine";
import { resolve } from "../../../src/engine/model/resolve";
import type { ParameterSet } from "../../../src/engine/parameters/set";
import { assessScenario } from "../../../src/engine/scenarios/assess-scenario";
import { readProfile } from "../../../src/engine/sheet/profile";
import { SheetValues } from "../../../src/engine/sheet-values";
import { simulationModel } from "../../../src/engine/simulation/model";
import { eventMoments } from "../../../src/engine/simulation/moments";
import { manufacturer, retailer } from "../../support/customers";

/** Low, likely, high, mean and standard deviation of an event, million yen; events a year, %. */
type Reference = readonly [low: number, likely: number, high: number, mean: number, sd: number, frequency: number];

/** One provider: the reference values are reckoned with it; no replies: average controls, operation log level 2. */
const oneProvider: ParameterSet = {
  ...defaultParameters,
  values: { ...defaultParameters.values, "assume.providers": { low: 1, likely: 1, high: 1 } },
};

/** Values of two customers, from the specification's section F6 to nine digits; reckoned there in plain Python. */
const customers: Readonly<Record<string, [HearingSheet["profile"], Partial<Record<ScenarioCode, Reference>>]>> = {
  "a manufacturer of 300 persons, nothing else stated": [
    manufacturer.profile,
    {
      s1: [4.87533604, 13.0955502, 41.0525988, 14.9827107, 12.2357317, 0.2476],
      s2: [7.60627278, 21.7590966, 91.4946641, 27.4690965, 25.6737214, 0.0787],
      s3: [2.61805193, 6.15213195, 18.7806339, 7.5388997, 6.38653328, 0.0911],
      s4: [1.10818885, 6.64862686, 34.2755986, 9.31864228, 9.5560674, 0.1343],
      s5: [6.78337537, 43.7121289, 1020.78954, 87.8236753, 205.886837, 0.3826],
      s6: [0.0626828616, 0.588323517, 25.971487, 1.87840776, 2.06450708, 2.5],
    },
  ],
  "a retailer of 100 persons with 50,000 cards": [
    retailer.profile,
    {
      s1: [3.48032877, 8.67191781, 22.2894521, 9.39993379, 7.60654589, 0.21],
      s2: [11.6571466, 157.763709, 719.02928, 129.055674, 89.5786988, 0.5081],
      s3: [9.18477456, 25.6683701, 86.9753346, 30.902681, 25.646676, 0.336],
      s4: [1.18115068, 5.95342466, 30.2624658, 8.2922167, 8.3861731, 0.4473],
      s5: [4.80038356, 29.510137, 636.494695, 50.8934642, 106.740975, 0.21],
    },
  ],
};

/** To nine digits. */
const close = (value: number, expected: number): void => {
  expect(Math.abs(value / expected - 1)).toBeLessThan(6e-9);
};

for (const [name, [profile, references]] of Object.entries(customers)) {
  describe(name, () => {
    const model = resolve(readProfile(profile).given, oneProvider);
    const values = new SheetValues(model, []);
    const results = scenarios.map((scenario) => assessScenario(scenario, model, values));
    const simulated = simulationModel(model, results);
    scenarios.forEach(({ code }, index) => {
      const reference = references[code];
      if (!reference) return;
      const [low, likely, high, mean, sd, frequency] = reference;
      const result = results[index];
      test(`${code}: what an event costs`, () => {
        close((result?.loss?.low ?? 0) / 1e6, low);
        close((result?.loss?.likely ?? 0) / 1e6, likely);
        close((result?.loss?.high ?? 0) / 1e6, high);
        close((result?.loss?.mean ?? 0) / 1e6, mean);
      });
      test(`${code}: how far events lie apart, and how often they come`, () => {
        const scenario = simulated.scenarios[index];
        if (!scenario) throw new Error("not simulated");
        const { means, products } = eventMoments(scenario, simulated.gamma);
        const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
        const variance = sum(products.map(sum)) - sum(means) ** 2;
        close(Math.sqrt(variance) / 1e6, sd);
        expect((result?.frequency ?? 0) * 100).toBeCloseTo(frequency, 4);
      });
    });
  });
}
