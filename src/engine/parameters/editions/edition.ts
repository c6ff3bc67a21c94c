import type { Triple, UnitId } from "../parameter";

/** A default as it was shipped. */
export interface EditionRow {
  readonly id: string;
  readonly unit: UnitId;
  /** True where low, likely and high could differ. */
  readonly uncertain: boolean;
  readonly values: Triple;
}

/** The shipped set of a version whose rows are no longer those of today. */
export interface Edition {
  readonly version: string;
  readonly rows: ReadonlyMap<string, EditionRow>;
}

type LowLikelyHigh = readonly [low: number, likely: number, high: number];

/** By unit: a single value, low / likely / high, or a table of single values by the last part of their ids. */
export type EditionRows = Readonly<
  Partial<Record<UnitId, Readonly<Record<string, number | LowLikelyHigh | Readonly<Record<string, number>>>>>>
>;

/** The industries the first edition had tables for. */
const industries = "A B C D E F G H I1 I2 J K L M N O P Q R S T".split(" ");

/** A table by industry: what most have, and those that differ. */
export const byIndustry = (otherwise: number, named: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(industries.map((code) => [code, named[code] ?? otherwise]));

const isTriple = (given: object): given is LowLikelyHigh => Array.isArray(given);

function row(id: string, unit: UnitId, given: number | LowLikelyHigh): EditionRow {
  if (typeof given === "number")
    return { id, unit, uncertain: false, values: { low: given, likely: given, high: given } };
  const [low, likely, high] = given;
  return { id, unit, uncertain: true, values: { low, likely, high } };
}

/** The rows of an edition, each on its own. */
export function editionRows(declared: EditionRows): readonly EditionRow[] {
  return (Object.entries(declared) as [UnitId, NonNullable<EditionRows[UnitId]>][]).flatMap(([unit, group]) =>
    Object.entries(group).flatMap(([id, given]) =>
      typeof given === "number" || isTriple(given)
        ? [row(id, unit, given)]
        : Object.entries(given).map(([key, value]) => row(`${id}.${key}`, unit, value)),
    ),
  );
}
