import { pertMean } from "./moments";
import type { Figure, Triple } from "./parameter";
import type { ParameterSet } from "./set";

/** Low, likely, high and the mean of the modified PERT through them. */
export type Estimate = { readonly [At in Figure]: number };

/** A value known for certain. */
export const certain = (value: number): Estimate => ({ low: value, likely: value, high: value, mean: value });

/** A triple with its mean by the shape of the set. */
export const estimateOf = (triple: Triple, { values }: ParameterSet): Estimate => ({
  low: triple.low,
  likely: triple.likely,
  high: triple.high,
  mean: pertMean(triple, values["model.pertGamma"].likely),
});

const known = new WeakMap<ParameterSet, ReadonlyMap<string, Estimate>>();

/** Every parameter of a set by its id, with its mean: worked out once a set, for all its customers. */
export function estimatesOf(set: ParameterSet): ReadonlyMap<string, Estimate> {
  let estimates = known.get(set);
  if (!estimates) {
    estimates = new Map(Object.entries(set.values).map(([id, triple]) => [id, estimateOf(triple, set)]));
    known.set(set, estimates);
  }
  return estimates;
}
