import type { ParameterId } from "../parameters";
import type { Expression } from "./expression";

/**
 * 一部か全部か: the whole with a chance, else a share of it. Drawn once an event, the same for all items that name it.
 * Source: the loss model's second edition, A5.
 */
export interface Chance {
  /** That it is the whole, 0–1; single. */
  readonly probability: Expression;
  /** Whether operation logs act on that chance. */
  readonly logActs?: true;
  /** The share it is otherwise, 0–1; nothing where left out. */
  readonly otherwise: ParameterId | null;
}

/** Something that happens or does not. */
export const happens = (probability: Expression): Chance => ({ probability, otherwise: null });
