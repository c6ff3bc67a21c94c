import type { ScenarioCode } from "../scenarios";

/** Units a parameter or a profile value is stored in: money in yen, shares as fractions, times in the unit named. */
export const unitIds = [
  "none",
  "yen",
  "yenPerPerson",
  "yenPerCard",
  "yenPerPc",
  "yenPerServer",
  "yenPerHour",
  "yenPerMonth",
  "yenPerLetter",
  "yenPerCompany",
  "yenPerPartnerDay",
  "yenPerYear",
  "share",
  "perYear",
  "factor",
  "points",
  "persons",
  "personsPerMonth",
  "personsPer100",
  "pcs",
  "servers",
  "cards",
  "companies",
  "days",
  "hours",
  "hoursPerDay",
  "hoursPerMonth",
  "personMonths",
  "months",
  "years",
  "calendarYear",
  "times",
  "level",
  "flag",
  "date",
  "letters",
] as const;
export type UnitId = (typeof unitIds)[number];

/** Where a number comes from. `assumption` is 前提: judgement, never presented as a fact. */
export const basisIds = [
  "assumption",
  "standard",
  "convention",
  "scenario",
  "column",
  "practice",
  "jnsa2021",
  "jnsa2024",
  "jnsaJo",
  "ipa2025",
  "ipa2006",
  "ppc2024",
  "kaspersky",
  "tdb",
  "kakaku2005",
  "courts",
  "benesse",
  "appi",
  "sophos2024",
  "npa",
  "smeAgency2021",
  "trendMicro2024",
  "netDiligence2025",
  "bandwidth2021",
  "premiums",
  "aioi",
  "ecSurvey2022",
  "gdo2008",
  "disclosures",
  "tokioMarine",
  "mitsuiSumitomo",
] as const;
export type BasisId = (typeof basisIds)[number];

/** The points an uncertain value is given at: まずこれを下回らない, もっともありそうな, まずこれを上回らない. */
export const points = ["low", "likely", "high"] as const;
export type Point = (typeof points)[number];

/** The points, and the mean of the distribution through them. */
export const figures = [...points, "mean"] as const;
export type Figure = (typeof figures)[number];

/** What a falling factor takes where the others are at a figure. */
export const opposite = {
  low: "high",
  likely: "likely",
  high: "low",
  mean: "mean",
} as const satisfies Readonly<Record<Figure, Figure>>;

/** Minimum, most likely and maximum of a modified PERT; a single value has all three alike. */
export type Triple = { readonly [At in Point]: number };

/** Groups that belong to no scenario. */
export type SharedGroupId =
  | "model"
  | "grade"
  | "log"
  | "backup"
  | "simulation"
  | "warn"
  | "frequency"
  | "industry"
  | "forensic"
  | "labour"
  | "interruption"
  | "margin"
  | "advice"
  | "law"
  | "jo"
  | "assume"
  | "cover"
  | "price";
/** Groups of the parameter table: the shared ones, and one a scenario. */
export type ParameterGroupId = SharedGroupId | ScenarioCode;

/** One row of the parameter table. Its label and note are in the locales under the same id. */
export interface Parameter<Id extends string = string> extends Triple {
  readonly id: Id;
  readonly group: ParameterGroupId;
  readonly unit: UnitId;
  /** True where low, likely and high may differ; a single value otherwise. */
  readonly uncertain: boolean;
  /** Allowed range of every point, both ends included. */
  readonly min: number;
  readonly max: number;
  /** The larger the value, the smaller the loss: the low loss takes the high end. */
  readonly falling?: true;
  readonly basis: readonly BasisId[];
}

const rangeOfUnit: Partial<Record<UnitId, readonly [number, number]>> = {
  share: [0, 1],
  perYear: [0, 10],
  factor: [0, 10],
  points: [0, 100],
  days: [0, 366],
  hours: [0, 8760],
  hoursPerDay: [0, 24],
  hoursPerMonth: [0, 744],
  flag: [0, 1],
  level: [0, 4],
};
const widest: readonly [number, number] = [0, 1e12];

interface Traits {
  readonly range?: readonly [number, number];
  readonly falling?: true;
}

/** Declares a single value. */
export function value<const Id extends string>(
  id: Id,
  group: ParameterGroupId,
  unit: UnitId,
  amount: number,
  basis: readonly BasisId[],
  traits: Traits = {},
): Parameter<Id> {
  return declare(id, group, unit, { low: amount, likely: amount, high: amount }, false, basis, traits);
}

/** Declares low / likely / high of a modified PERT. */
export function triple<const Id extends string>(
  id: Id,
  group: ParameterGroupId,
  unit: UnitId,
  [low, likely, high]: readonly [number, number, number],
  basis: readonly BasisId[],
  traits: Traits = {},
): Parameter<Id> {
  return declare(id, group, unit, { low, likely, high }, true, basis, traits);
}

/** Declares one single value per key: `table.key`. */
export function table<const Table extends string, const Key extends string>(
  id: Table,
  group: ParameterGroupId,
  unit: UnitId,
  amounts: Readonly<Record<Key, number>>,
  basis: readonly BasisId[],
  traits: Traits = {},
): Parameter<`${Table}.${Key}`>[] {
  return Object.entries<number>(amounts).map(([key, amount]) =>
    value(`${id}.${key as Key}`, group, unit, amount, basis, traits),
  );
}

function declare<Id extends string>(
  id: Id,
  group: ParameterGroupId,
  unit: UnitId,
  points: Triple,
  uncertain: boolean,
  basis: readonly BasisId[],
  traits: Traits,
): Parameter<Id> {
  const [min, max] = traits.range ?? rangeOfUnit[unit] ?? widest;
  return { id, group, unit, ...points, uncertain, min, max, basis, ...(traits.falling ? { falling: true } : {}) };
}
