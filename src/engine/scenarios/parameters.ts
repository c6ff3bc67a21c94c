import { table, value, type BasisId, type Parameter } from "../parameters/parameter";
import { industryCodes, type IndustryCode } from "../profile/industries";

export type FirmSize = "small" | "medium" | "large";

/** Every row of the parameter table that names a scenario's code, by the group it stands in; `own` is the scenario's. */
export interface ScenarioParameters<Code extends string> {
  readonly simulation: readonly Parameter<`shock.sigma.${Code}`>[];
  readonly frequency: readonly Parameter<`freq.${Code}.${FirmSize}`>[];
  readonly industry: readonly Parameter<`industry.${Code}.${IndustryCode}`>[];
  /** Servers examined. */
  readonly forensic: readonly Parameter<`forensic.servers.${Code}`>[];
  /** Person-months of own staff. */
  readonly labour: readonly Parameter<`staff.personMonths.${Code}`>[];
  /** Share of sales that stops. */
  readonly interruption: readonly Parameter<`dependence.sales.${Code}`>[];
  readonly advice: readonly Parameter<`consulting.${Code}`>[];
  readonly own: readonly Parameter<`${Code}.${string}`>[];
}

/** Standard deviation of the logarithm of an event's residual shock. */
export const residualShock = <const Code extends string>(code: Code, sigma: number): Parameter<`shock.sigma.${Code}`> =>
  value(`shock.sigma.${code}`, "simulation", "none", sigma, ["assumption"], { range: [0, 2] });

/** Events a year at a firm of each size with average controls. */
export const frequencyBySize = <const Code extends string>(
  code: Code,
  rates: Readonly<Record<FirmSize, number>>,
  basis: readonly BasisId[],
): Parameter<`freq.${Code}.${FirmSize}`>[] =>
  table(`freq.${code}`, "frequency", "perYear", rates, basis, { range: [1e-6, 10] });

/** What frequencies are multiplied by in an industry; 1 in those not named. */
export function industryFactors<const Code extends string>(
  code: Code,
  named: Readonly<Partial<Record<IndustryCode, number>>>,
): Parameter<`industry.${Code}.${IndustryCode}`>[] {
  const factors = Object.fromEntries(industryCodes.map((industry) => [industry, named[industry] ?? 1]));
  return table(`industry.${code}`, "industry", "factor", factors as Record<IndustryCode, number>, [
    "assumption",
    "tdb",
    "kaspersky",
  ]);
}
