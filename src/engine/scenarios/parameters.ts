import {
  add,
  atLeast,
  constant,
  divide,
  min,
  multiply,
  parameter,
  power,
  used,
  type Expression,
  type Test,
} from "../model/expression";
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
  value(`shock.sigma.${code}`, "simulation", "none", sigma, ["assumption", "jnsa2024"], { range: [0, 2] });

/** Whether an extended scenario is reckoned with: 1 or 0. */
export const switchOf = <const Code extends string>(code: Code): Parameter<`scenario.${Code}.on`> =>
  value(`scenario.${code}.on`, "frequency", "flag", 1, ["assumption"]);

/** Events a year at a firm of 100 persons with average controls, and the power of its staff they rise with. */
export const frequencyBySize = <const Code extends string>(
  code: Code,
  base: number,
  staff: number,
  basis: readonly BasisId[],
): Parameter<`freq.${Code}.${"base" | "staff"}`>[] => [
  value(`freq.${code}.base`, "frequency", "perYear", base, basis, { range: [1e-6, 10] }),
  value(`freq.${code}.staff`, "frequency", "none", staff, basis, { range: [0, 1] }),
];

/** base · (staff ÷ 100)^power, staff up to a bound. */
export const bySize = <const Code extends "s1" | "s2" | "s3" | "s4" | "s5">(code: Code): Expression => {
  const staff = min(used("staff"), parameter("freq.staffMax"));
  return multiply(parameter(`freq.${code}.base`), power(divide(staff, constant(100)), parameter(`freq.${code}.staff`)));
};

/** 1 + weight × the share of sales that IT services for others make. */
export const moreWithIt = (code: "s1" | "s2" | "s5"): Expression =>
  add(constant(1), multiply(parameter(`freq.it.${code}`), used("itShare")));

/** That a scenario beyond the source documents' is reckoned with. */
export const switchedOn = (code: "s5" | "s6"): Test => atLeast(parameter(`scenario.${code}.on`), constant(1));

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
