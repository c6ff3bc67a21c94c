import type { IndustryCode } from "../profile/industries";
import { table, value, type Parameter } from "./parameter";

type Relativities = Readonly<Record<IndustryCode, number>>;

/** Every industry not named is 1. */
function relativities(named: Partial<Relativities>): Relativities {
  return {
    A: 1,
    B: 1,
    C: 1,
    D: 1,
    E: 1,
    F: 1,
    G: 1,
    H: 1,
    I1: 1,
    I2: 1,
    J: 1,
    K: 1,
    L: 1,
    M: 1,
    N: 1,
    O: 1,
    P: 1,
    Q: 1,
    R: 1,
    S: 1,
    T: 1,
    ...named,
  };
}

const industryBasis = ["assumption", "tdb", "kaspersky"] as const;

function industry<const Id extends string>(id: Id, named: Partial<Relativities>): Parameter<`${Id}.${IndustryCode}`>[] {
  return table(id, "industry", "factor", relativities(named), industryBasis);
}

/** Yearly frequencies by size, per scenario, and how they vary by industry. */
export const frequencyParameters = [
  value("freq.anchor.small", "frequency", "persons", 50, ["assumption"], { range: [1, 1e6] }),
  value("freq.anchor.medium", "frequency", "persons", 300, ["assumption"], { range: [1, 1e6] }),
  value("freq.anchor.large", "frequency", "persons", 2000, ["assumption"], { range: [1, 1e6] }),
  ...table(
    "freq.s1",
    "frequency",
    "perYear",
    { small: 0.003, medium: 0.008, large: 0.025 },
    ["assumption", "ipa2025"],
    {
      range: [1e-6, 10],
    },
  ),
  ...table(
    "freq.s2",
    "frequency",
    "perYear",
    { small: 0.0006, medium: 0.003, large: 0.012 },
    ["assumption", "ppc2024"],
    {
      range: [1e-6, 10],
    },
  ),
  ...table(
    "freq.s3",
    "frequency",
    "perYear",
    { small: 0.001, medium: 0.002, large: 0.005 },
    ["assumption", "ipa2025"],
    {
      range: [1e-6, 10],
    },
  ),
  ...table(
    "freq.s4",
    "frequency",
    "perYear",
    { small: 0.001, medium: 0.003, large: 0.01 },
    ["assumption", "ipa2025", "kaspersky"],
    { range: [1e-6, 10] },
  ),
  ...industry("industry.s1", { E: 1.2, G: 1.2, J: 1.1, P: 1.1, O: 1.2, M: 0.9 }),
  ...industry("industry.s2", {
    E: 0.8,
    G: 1.3,
    I1: 1.3,
    I2: 1.3,
    J: 1.3,
    P: 1.5,
    O: 1.3,
    D: 0.7,
    H: 0.9,
    M: 1.2,
    S: 1.2,
  }),
  ...industry("industry.s3", {
    E: 0.7,
    G: 1.2,
    I1: 1.4,
    I2: 1.4,
    J: 0.8,
    P: 0.8,
    O: 1.2,
    D: 0.8,
    H: 0.9,
    M: 1.2,
    S: 1.2,
  }),
  ...industry("industry.s4", { E: 0.7, G: 1.6, I1: 1.2, I2: 1.2, J: 1.8, P: 0.7, O: 0.9, D: 0.7, M: 0.8, S: 1.8 }),
];
