import type { ScenarioCode } from "../scenarios";
import type { HearingSheet } from "../sheet/hearing-sheet";

/** Low, likely, high, mean and standard deviation of an event, million yen; events a year, %. */
type ReferenceValues = readonly [
  low: number,
  likely: number,
  high: number,
  mean: number,
  sd: number,
  frequency: number,
];

/** A customer whose figures were reckoned beside the engine, in plain Python: average controls, operation log level 2. */
export interface ReferenceExample {
  readonly profile: HearingSheet["profile"];
  readonly values: Readonly<Partial<Record<ScenarioCode, ReferenceValues>>>;
}

export const referenceIds = ["manufacturer", "cardShop"] as const;
export type ReferenceId = (typeof referenceIds)[number];

/** Providers the figures are reckoned with. */
export const referenceProviders = 1;

/** Source: the loss model's second edition, F6, to nine digits. */
export const referenceExamples: Readonly<Record<ReferenceId, ReferenceExample>> = {
  /** Nothing else stated. */
  manufacturer: {
    profile: { industry: "E", revenue: 6e9, staff: 300 },
    values: {
      s1: [4.87533604, 13.0955502, 41.0525988, 14.9827107, 12.2357317, 0.2476],
      s2: [7.60627278, 21.7590966, 91.4946641, 27.4690965, 25.6737214, 0.0787],
      s3: [2.61805193, 6.15213195, 18.7806339, 7.5388997, 6.38653328, 0.0911],
      s4: [1.10818885, 6.64862686, 34.2755986, 9.31864228, 9.5560674, 0.1343],
      s5: [6.78337537, 43.7121289, 1020.78954, 87.8236753, 205.886837, 0.3826],
      s6: [0.0626828616, 0.588323517, 25.971487, 1.87840776, 2.06450708, 2.5],
    },
  },
  cardShop: {
    profile: {
      industry: "I2",
      revenue: 3e9,
      staff: 100,
      webSales: 1e9,
      monthlyUsers: 200_000,
      personsHeld: 50_000,
      largestDatabase: 50_000,
      cards: 50_000,
    },
    values: {
      s1: [3.48032877, 8.67191781, 22.2894521, 9.39993379, 7.60654589, 0.21],
      s2: [11.6571466, 157.763709, 719.02928, 129.055674, 89.5786988, 0.5081],
      s3: [9.18477456, 25.6683701, 86.9753346, 30.902681, 25.646676, 0.336],
      s4: [1.18115068, 5.95342466, 30.2624658, 8.2922167, 8.3861731, 0.4473],
      s5: [4.80038356, 29.510137, 636.494695, 50.8934642, 106.740975, 0.21],
    },
  },
};
