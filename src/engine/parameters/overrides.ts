import { parameterTable, points, type ParameterId, type Point, type Triple } from "./index";
import type { ParameterSet, ParameterValues } from "./set";

/**
 * A customer's own values over the insurer's: point by point, so that an insurer's later change of another point is not
 * lost; a single value has its likely point alone.
 */
export type Overrides = Readonly<Partial<Record<ParameterId, Readonly<Partial<Triple>>>>>;

/** The same as it comes from cells or JSON. */
export type OverrideInput = Readonly<Record<string, { readonly [At in Point]?: unknown }>>;

/** The points of a row that a person fills in: one of a single value. */
export const pointsOf = ({ uncertain }: { readonly uncertain: boolean }): readonly Point[] =>
  uncertain ? points : ["likely"];

type Points<Value> = { readonly [At in Point]: Value };

/** What is used where one row is laid over another; a point left out is the one below. */
export function laidOver<Value>(
  uncertain: boolean,
  below: Points<Value>,
  above: Partial<Points<Value>>,
): Points<Value> {
  const { low, likely, high } = above;
  if (!uncertain && likely !== undefined && low === undefined && high === undefined)
    return { low: likely, likely, high: likely };
  return { low: low ?? below.low, likely: likely ?? below.likely, high: high ?? below.high };
}

/** The insurer's set alone, without what a customer laid over it. */
export function insurerSet({ name, version, values, customer, carriedOver }: ParameterSet): ParameterSet {
  return { name, version, values: customer ? customer.insurer : values, ...(carriedOver ? { carriedOver } : {}) };
}

export const overridesOf = ({ customer }: ParameterSet): Overrides => customer?.overrides ?? {};

export const isOverridden = (set: ParameterSet, id: ParameterId): boolean => overridesOf(set)[id] !== undefined;

/** The insurer's set with these checked overrides over it, in place of any before. */
export function withOverrides(set: ParameterSet, overrides: Overrides): ParameterSet {
  const insurer = insurerSet(set);
  if (Object.keys(overrides).length === 0) return insurer;
  const used = parameterTable.map(({ id, uncertain }) => [
    id,
    laidOver<number>(uncertain, insurer.values[id], overrides[id] ?? {}),
  ]);
  return {
    ...insurer,
    values: Object.fromEntries(used) as ParameterValues,
    customer: { overrides, insurer: insurer.values },
  };
}
