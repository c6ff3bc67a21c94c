import { industryCodes, type IndustryCode } from "../../../../src/engine/profile/industries";

/** What differs from the value every other industry has, typed anew from the specification. */
export interface ByIndustry {
  readonly other: number;
  readonly named: Readonly<Partial<Record<IndustryCode, number>>>;
}

/** Its table of industry factors: a row an industry, S1 to S5. */
const factors: Readonly<Partial<Record<IndustryCode, readonly [number, number, number, number, number]>>> = {
  E: [1, 0.8, 0.7, 0.7, 1.2],
  G: [1.3, 1.3, 1.2, 1.6, 1.2],
  I1: [0.9, 0.8, 1, 1, 0.9],
  I2: [1, 1.3, 1.4, 1.2, 1],
  J: [1.1, 1.3, 0.8, 1.8, 0.7],
  P: [1.1, 1.5, 0.8, 0.7, 1.2],
  O: [1.2, 1.3, 1.2, 0.9, 0.9],
  D: [0.9, 0.7, 0.8, 0.7, 0.9],
  H: [1.2, 1.2, 0.9, 1, 1.6],
  M: [1, 1.4, 1.2, 0.8, 1],
  S: [1, 1.2, 1.2, 1.8, 0.8],
};

/** Of one scenario, every industry; 1 where the table names none. */
export const industryFactors = (scenario: 1 | 2 | 3 | 4 | 5): readonly (readonly [IndustryCode, number])[] =>
  industryCodes.map((code) => [code, factors[code]?.[scenario - 1] ?? 1]);

export const byIndustry: Readonly<Record<string, ByIndustry>> = {
  "margin.gross": { other: 0.3, named: { E: 0.25, I1: 0.15, M: 0.6, G: 0.5, P: 0.45 } },
  "jo.social": { other: 1, named: { J: 2, P: 2, S: 2 } },
  "s5.partnerClaimed": {
    other: 0.1,
    named: { H: 0.35, G: 0.25, E: 0.15, I1: 0.15, J: 0.15, D: 0.1, P: 0.05, M: 0.05, I2: 0.05 },
  },
  "assume.revenuePerStaff": {
    other: 20_000_000,
    named: {
      I1: 50_000_000,
      D: 25_000_000,
      I2: 22_000_000,
      G: 18_000_000,
      H: 14_000_000,
      P: 12_000_000,
      M: 6_000_000,
    },
  },
  "assume.pcsPerStaff": { other: 1, named: { M: 0.25, H: 0.35, I2: 0.5, D: 0.6, P: 0.6, E: 0.7 } },
  "assume.personsPerStaff": {
    other: 50,
    named: {
      ...{ E: 5, D: 10, I1: 15, H: 40, M: 150, P: 150, I2: 200, N: 200, J: 300, G: 100, K: 100 },
      ...{ L: 60, O: 60, R: 60 },
    },
  },
};
