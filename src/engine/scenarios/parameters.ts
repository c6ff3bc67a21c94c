import { table, value, type BasisId, type Parameter } from "../parameters/parameter";
import { industryCodes, type IndustryCode } from "../profile/industries";

/** Every row of the parameter table that names a scenario's code, by the group it stands in; `own` is the scenario's. */
export interface ScenarioParameters<Code extends string> {
  /** Whether a scenario beyond the source documents' is reckoned with. */
  readonly switch: readonly Parameter<`scenario.${Code}.on`>[];
  readonly simulation: readonly Parameter<`shock.sigma.${Code}`>[];
  readonly frequency: readonly Parameter<`freq.${Code}.${string}`>[];
  readonly industry: readonly Parameter<`industry.${Code}.${IndustryCode}`>[];
  /** Servers examined. */
  readonly forensic: readonly Parameter<`forensic.servers.${Code}`>[];
  /** Person-months of own staff. */
  readonly labour: readonly Parameter<`staff.personMonths.${Code}`>[];
  /** Share of sales that stops. */
  readonly interruption: readonly Parameter<`dependence.${"sales" | "online"}.${Code}` | `sales.recoverable.${Code}`>[];
  readonly advice: readonly Parameter<`consulting.${Code}`>[];
  readonly own: readonly Parameter<`${Code}.${string}`>[];
}

/** Standard deviation of the logarithm of what costs turn out beyond what is known. */
export const residualShock = <const Code extends string>(code: Code, sigma: number): Parameter<`shock.sigma.${Code}`> =>
  value(`shock.sigma.${code}`, "simulation", "none", sigma, ["assumption", "jnsa2024", "netDiligence2025", "npa"], {
    range: [0, 2],
  });

/** Whether an extended scenario is reckoned with: 1 or 0. */
export const switchOf = <const Code extends string>(code: Code): Parameter<`scenario.${Code}.on`> =>
  value(`scenario.${code}.on`, "frequency", "flag", 1, ["assumption"]);

/** Events a year at a firm of 100 persons with average controls, and the power of its staff they rise with. */
export const frequencyBySize = <const Code extends string>(
  code: Code,
  base: number,
  staff: number,
  basis: readonly BasisId[],
  ofStaff = basis,
): Parameter<`freq.${Code}.${"base" | "staff"}`>[] => [
  value(`freq.${code}.base`, "frequency", "perYear", base, basis, { range: [1e-6, 10] }),
  value(`freq.${code}.staff`, "frequency", "none", staff, ofStaff, { range: [0, 1] }),
];

/** What frequencies are multiplied by in an industry; 1 in those not named. */
export function industryFactors<const Code extends string>(
  code: Code,
  named: Readonly<Partial<Record<IndustryCode, number>>>,
): Parameter<`industry.${Code}.${IndustryCode}`>[] {
  const factors = Object.fromEntries(industryCodes.map((industry) => [industry, named[industry] ?? 1]));
  return table(`industry.${code}`, "industry", "factor", factors as Record<IndustryCode, number>, [
    "assumption",
    "tdb",
    "npa",
    "premiums",
  ]);
}
