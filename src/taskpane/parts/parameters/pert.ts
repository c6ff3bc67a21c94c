import { pertMean, type Triple } from "../../../engine";
import { pertTable } from "../../../engine/simulation/distributions";
import { quantileAt } from "../../../engine/simulation/quantile-table";

/** Bits of a position in a quantile table. */
const bits = 2 ** 32;

/** Points of a curve. */
const steps = 96;

/** The modified PERT distribution of low, likely and high, for a curve and its figures. */
export interface Fitted {
  readonly mean: number;
  readonly median: number;
  readonly p95: number;
  /** From low to high; the density as a share of its highest. */
  readonly curve: readonly { readonly value: number; readonly density: number }[];
}

/** Null if low and high are equal. Source: modified PERT (Vose). */
export function fittedTo({ low, likely, high }: Triple, gamma: number): Fitted | null {
  const width = high - low;
  if (width <= 0) return null;
  const mode = (likely - low) / width;
  const table = pertTable(mode, gamma);
  const quantile = (chance: number): number => low + width * quantileAt(table, Math.floor(chance * bits));
  const density = (x: number): number => x ** (gamma * mode) * (1 - x) ** (gamma * (1 - mode));
  const highest = density(mode);
  return {
    mean: pertMean({ low, likely, high }, gamma),
    median: quantile(0.5),
    p95: quantile(0.95),
    curve: Array.from({ length: steps + 1 }, (_, step) => {
      const x = step / steps;
      return { value: low + width * x, density: density(x) / highest };
    }),
  };
}
