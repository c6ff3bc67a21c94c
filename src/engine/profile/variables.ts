import type { UnitId } from "../parameters";
import { personalDataKinds, type PersonalDataKind } from "./kinds";

/** The groups of the profile, in the order of the hearing sheet. */
export const profileSections = [
  "customer",
  "scale",
  "systems",
  "web",
  "personalData",
  "dependence",
  "insurance",
] as const;
export type ProfileSection = (typeof profileSections)[number];

interface Base<Id extends string> {
  readonly id: Id;
  readonly section: ProfileSection;
}

/** A number the calculation uses. */
export interface NumericVariable<Id extends string = string> extends Base<Id> {
  readonly kind: "number";
  readonly unit: UnitId;
  /** Allowed range, both ends included, in the unit. */
  readonly min: number;
  readonly max: number;
  /** Fractions such as 0.5 are refused for counts. */
  readonly whole: boolean;
  /** The sheet says that a usual value stands in, so nobody need fill it in. */
  readonly optional?: true;
  /** An amount of yen that may be given in another unit, in a cell beside it. */
  readonly unitCell?: true;
}

/** A yes or no the calculation uses. */
export interface FlagVariable<Id extends string = string> extends Base<Id> {
  readonly kind: "flag";
}

/** The industry code, the one choice the calculation uses. */
export interface IndustryVariable<Id extends string = string> extends Base<Id> {
  readonly kind: "industry";
}

/** Information an underwriter reads; never used in a number, never assumed. */
export interface InformationVariable<Id extends string = string> extends Base<Id> {
  readonly kind: "information";
  readonly form: "text" | "number" | "date" | "flag" | "provider" | "corporateNumber";
  /** The sheet asks for it as for any answer: who and when. */
  readonly required?: true;
  readonly unit?: UnitId;
}

export type Variable<Id extends string = string> =
  NumericVariable<Id> | FlagVariable<Id> | IndustryVariable<Id> | InformationVariable<Id>;

type Range = readonly [number, number];

function count<const Id extends string>(
  id: Id,
  section: ProfileSection,
  unit: UnitId,
  [min, max]: Range,
): NumericVariable<Id> {
  return { id, section, kind: "number", unit, min, max, whole: true };
}

function measure<const Id extends string>(
  id: Id,
  section: ProfileSection,
  unit: UnitId,
  [min, max]: Range,
): NumericVariable<Id> {
  return { id, section, kind: "number", unit, min, max, whole: false };
}

function flag<const Id extends string>(id: Id, section: ProfileSection): FlagVariable<Id> {
  return { id, section, kind: "flag" };
}

function information<const Id extends string>(
  id: Id,
  section: ProfileSection,
  form: InformationVariable["form"],
  unit?: UnitId,
): InformationVariable<Id> {
  return { id, section, kind: "information", form, ...(unit ? { unit } : {}) };
}

/** Kinds of personal data held: `kinds.name`, `kinds.card`, … */
const kinds = personalDataKinds.map(
  ({ id }: { readonly id: PersonalDataKind }): FlagVariable<`kinds.${PersonalDataKind}`> =>
    flag(`kinds.${id}`, "personalData"),
);

/** Every cell of the profile, in the order of the hearing sheet. Upper ends are generous sanity bounds, 前提. */
export const variables = [
  { ...information("customer", "customer", "text"), required: true },
  information("corporateNumber", "customer", "corporateNumber"),
  information("agent", "customer", "text"),
  { ...information("date", "customer", "date"), required: true },
  information("respondent", "customer", "text"),
  information("respondentPost", "customer", "text"),
  information("purpose", "customer", "text"),
  { id: "industry", section: "scale", kind: "industry" },
  { ...measure("revenue", "scale", "yenPerYear", [1, 1e14]), unitCell: true },
  count("staff", "scale", "persons", [1, 1e6]),
  information("fiscalYearEnd", "scale", "text"),
  information("entities", "scale", "text"),
  information("overseasSales", "scale", "number", "share"),
  information("usSales", "scale", "number", "share"),
  information("sites", "scale", "number", "none"),
  information("itStaff", "scale", "number", "persons"),
  information("itServices", "scale", "flag"),
  count("pcs", "systems", "pcs", [0, 1e6]),
  count("servers", "systems", "servers", [0, 1e5]),
  count("publicServers", "systems", "servers", [0, 1e5]),
  information("cloudProvider", "systems", "provider"),
  information("hostingProvider", "systems", "provider"),
  information("cdnProvider", "systems", "provider"),
  information("ispProvider", "systems", "provider"),
  information("otherProviders", "systems", "text"),
  flag("hasWebsite", "web"),
  { ...measure("webSales", "web", "yenPerYear", [0, 1e14]), unitCell: true },
  count("monthlyUsers", "web", "personsPerMonth", [0, 1e9]),
  count("personsHeld", "personalData", "persons", [0, 2e8]),
  count("largestDatabase", "personalData", "persons", [0, 2e8]),
  ...kinds,
  count("cards", "personalData", "cards", [0, 2e8]),
  count("sensitive", "personalData", "persons", [0, 2e8]),
  { ...measure("mailShare", "personalData", "share", [0, 1]), optional: true },
  count("entrustors", "personalData", "companies", [0, 1e5]),
  { ...measure("margin", "dependence", "share", [0, 1]), optional: true },
  { ...measure("businessHours", "dependence", "hoursPerDay", [1, 24]), optional: true },
  information("businessDays", "dependence", "number", "days"),
  information("recoveryTimeObjective", "dependence", "number", "hours"),
  information("peak", "dependence", "text"),
  { ...measure("closedDays", "dependence", "days", [0.1, 365]), optional: true },
  { ...measure("attackHours", "dependence", "hours", [0.1, 2_000]), optional: true },
  count("slaPartners", "dependence", "companies", [0, 1e5]),
  information("lossHistory", "insurance", "text"),
  information("coverInForce", "insurance", "text"),
  information("insurancePeriod", "insurance", "text"),
  information("renewalDate", "insurance", "date"),
] as const satisfies readonly Variable[];

type Declared = (typeof variables)[number];
export type VariableId = Declared["id"];
export type NumericVariableId = Extract<Declared, { kind: "number" }>["id"];
export type FlagVariableId = Extract<Declared, { kind: "flag" }>["id"];
export type InformationVariableId = Extract<Declared, { kind: "information" }>["id"];
export type AmountVariableId = Extract<Declared, { unitCell: true }>["id"];
/** Variables the calculation uses as numbers: yes is 1, no is 0. */
export type UsedVariableId = NumericVariableId | FlagVariableId;

export const hasUnitCell = (variable: Variable): variable is NumericVariable<AmountVariableId> =>
  variable.kind === "number" && variable.unitCell === true;

/** Amounts of yen with a cell for their unit. */
export const amountVariables: readonly NumericVariable<AmountVariableId>[] = variables.flatMap((variable) =>
  hasUnitCell(variable) ? [variable] : [],
);

export const variableById: ReadonlyMap<string, Variable<VariableId>> = new Map(
  variables.map((variable): [string, Variable<VariableId>] => [variable.id, variable]),
);
