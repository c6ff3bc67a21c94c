import type { UnitId } from "../parameters";

/** The groups of the profile, in the order of the sheets. */
export const profileSections = [
  "customer",
  "scale",
  "systems",
  "web",
  "personalData",
  "dependence",
  "providers",
  "incidents",
  "insurance",
] as const;
export type ProfileSection = (typeof profileSections)[number];

/** Pick lists of the profile beside yes or no and the industries. */
export const pickListIds = ["providerKind", "provider", "incidentKind"] as const;
export type PickListId = (typeof pickListIds)[number];

interface Base<Id extends string> {
  readonly id: Id;
  readonly section: ProfileSection;
}

/** What the calculation uses as a number. */
interface Used<Id extends string> extends Base<Id> {
  /** Something is or is not: where it is blank it is unknown, and nothing is said to be assumed. */
  readonly fact?: true;
}

/** A number the calculation uses. */
export interface NumericVariable<Id extends string = string> extends Used<Id> {
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
export interface FlagVariable<Id extends string = string> extends Used<Id> {
  readonly kind: "flag";
  readonly optional?: true;
  /** Yes says that none of these are stated: where one is, nobody need answer. */
  readonly noneOf?: readonly string[];
}

/** A text of which the calculation uses whether it names something: 1, or 0 where it says that there is none. */
export interface MentionVariable<Id extends string = string> extends Used<Id> {
  readonly kind: "mention";
  readonly fact: true;
  /** Names people may pick from; any other is right too. */
  readonly suggested: PickListId;
}

/** One of several choices, of which the calculation uses the number it stands for. */
export interface ChoiceVariable<Id extends string = string> extends Used<Id> {
  readonly kind: "choice";
  readonly fact: true;
  readonly list: PickListId;
  readonly choices: readonly Choice[];
}
export interface Choice {
  readonly id: string;
  readonly value: number;
}

/** The industry code: the choice that looks up tables. */
export interface IndustryVariable<Id extends string = string> extends Base<Id> {
  readonly kind: "industry";
}

/** Information an underwriter reads; never used in a number, never assumed. */
export interface InformationVariable<Id extends string = string> extends Base<Id> {
  readonly kind: "information";
  readonly form: "text" | "number" | "date" | "flag" | "choice" | "corporateNumber";
  /** The sheet asks for it as for any answer: who and when. */
  readonly required?: true;
  readonly unit?: UnitId;
  /** Of a choice. */
  readonly list?: PickListId;
}

export type UsedVariable<Id extends string = string> =
  NumericVariable<Id> | FlagVariable<Id> | MentionVariable<Id> | ChoiceVariable<Id>;
export type Variable<Id extends string = string> = UsedVariable<Id> | IndustryVariable<Id> | InformationVariable<Id>;

export const isUsed = (variable: Variable): variable is UsedVariable =>
  variable.kind !== "industry" && variable.kind !== "information";

/** Whether the sheet calls a cell optional. */
export function isOptional(variable: Variable): boolean {
  switch (variable.kind) {
    case "industry":
      return false;
    case "information":
      return variable.required !== true;
    case "number":
    case "flag":
      return variable.optional === true;
    case "mention":
    case "choice":
      return true;
  }
}

type Range = readonly [number, number];

export function count<const Id extends string>(
  id: Id,
  section: ProfileSection,
  unit: UnitId,
  [min, max]: Range,
): NumericVariable<Id> {
  return { id, section, kind: "number", unit, min, max, whole: true };
}

export function measure<const Id extends string>(
  id: Id,
  section: ProfileSection,
  unit: UnitId,
  [min, max]: Range,
): NumericVariable<Id> {
  return { id, section, kind: "number", unit, min, max, whole: false };
}

export function flag<const Id extends string>(id: Id, section: ProfileSection): FlagVariable<Id> {
  return { id, section, kind: "flag" };
}

/** A yes or no that verifies or denies something, and moves no amount by itself. */
export const fact = <const Id extends string>(id: Id, section: ProfileSection): FlagVariable<Id> => ({
  ...flag(id, section),
  fact: true,
});

export function information<const Id extends string>(
  id: Id,
  section: ProfileSection,
  form: Exclude<InformationVariable["form"], "choice">,
  unit?: UnitId,
): InformationVariable<Id> {
  return { id, section, kind: "information", form, ...(unit ? { unit } : {}) };
}
