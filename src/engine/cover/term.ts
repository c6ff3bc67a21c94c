import type { UnitId } from "../parameters";

/** What a term of a plan holds. */
export type TermKind =
  /** Yen or days; null is no limit, and is said wherever it is shown. */
  | "limit"
  /** Yen, hours or days. */
  | "amount"
  /** 0–1. */
  | "share"
  | "flag"
  | "choice"
  | "date"
  | "text";

/** What makes a term better for the insured; of a choice: its first option. */
export type Better = "more" | "less" | null;

/** Where on a sheet of plans a term stands. */
export type TermGroup =
  "liability" | "response" | "interruption" | "sublimits" | "shares" | "options" | "year" | "price" | "conditions";

/** One term of a plan: everything that reads, checks, shows or compares plans follows from it. */
interface Term {
  readonly id: string;
  readonly group: TermGroup;
  readonly kind: TermKind;
  readonly unit: UnitId | null;
  /** Of numbers: the least and the most that is taken. */
  readonly range: readonly [number, number] | null;
  /** Of a choice, best for the insured first. */
  readonly choices: readonly string[];
  readonly better: Better;
}

/** Yen: up to a thousand billion. */
export const yenRange = [0, 1e12] as const;

type NumericKind = "limit" | "amount" | "share";

interface Declared<Id extends string, Kind extends TermKind, Choice extends string = never> extends Term {
  readonly id: Id;
  readonly kind: Kind;
  readonly choices: readonly Choice[];
}

interface Numeric<Id extends string, Kind extends NumericKind> extends Declared<Id, Kind> {
  readonly unit: UnitId;
  readonly range: readonly [number, number];
}

const numeric =
  <Kind extends NumericKind>(kind: Kind, unit: UnitId, range: readonly [number, number], better: Better) =>
  <const Id extends string>(id: Id, group: TermGroup): Numeric<Id, Kind> => ({
    id,
    group,
    kind,
    unit,
    range,
    choices: [],
    better,
  });

const plain =
  <Kind extends "flag" | "date" | "text">(kind: Kind, better: Better) =>
  <const Id extends string>(id: Id, group: TermGroup): Declared<Id, Kind> => ({
    id,
    group,
    kind,
    unit: null,
    range: null,
    choices: [],
    better,
  });

export const limit = numeric("limit", "yen", yenRange, "more");
export const period = numeric("limit", "days", [1, 3_650], "more");
export const deductible = numeric("amount", "yen", yenRange, "less");
export const waiting = numeric("amount", "hours", [0, 720], "less");
export const share = numeric("share", "share", [0, 1], "more");
export const yen = numeric("amount", "yenPerYear", yenRange, null);
export const flag = plain("flag", "more");
/** What a payment hangs on: worse where it is asked for. */
export const requirement = plain("flag", "less");
export const date = plain("date", null);
export const text = plain("text", null);

export const choice = <const Id extends string, const Choice extends string>(
  id: Id,
  group: TermGroup,
  choices: readonly Choice[],
  better: Better,
): Declared<Id, "choice", Choice> => ({
  id,
  group,
  kind: "choice",
  unit: null,
  range: null,
  choices,
  better,
});
