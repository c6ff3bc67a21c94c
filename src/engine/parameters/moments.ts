import type { Triple } from "./parameter";

/**
 * Mean of a modified PERT with shape `gamma` ≥ 1: (low + γ·likely + high) / (γ + 2).
 * A constant (low = high) is its own mean. Source: modified PERT (Vose).
 */
export function pertMean({ low, likely, high }: Triple, gamma: number): number {
  return low === high ? low : (low + gamma * likely + high) / (gamma + 2);
}
