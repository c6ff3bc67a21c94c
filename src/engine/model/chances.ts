import { chancesOfScenarios, type ScenarioChanceId } from "../scenarios";
import { certain, type Estimate } from "../parameters/estimates";
import type { Chance } from "./chance";
import { evaluate } from "./evaluate";
import { compared } from "./mathematics";
import type { Scope } from "./scope";

export type ChanceId = ScenarioChanceId;
export const chances: Readonly<Record<ChanceId, Chance>> = chancesOfScenarios;
export const chanceIds = Object.keys(chances) as readonly ChanceId[];

/** A chance of one customer: shares 0–1. */
export interface ChanceEstimate extends Estimate {
  /** That it is the whole: by its parameters, and as operation logs make it. */
  readonly stated: number;
  readonly probability: number;
  readonly otherwise: Estimate;
}

/**
 * A chance at each figure. What happens as good as certainly counts at low, what is as likely as not at likely, what is
 * not next to impossible at high; likely tells the story, so that operation logs do not act on it.
 */
export function estimateOfChance(id: ChanceId, customer: Scope, extent: number): ChanceEstimate {
  const { probability: expression, logActs, otherwise: share } = chances[id];
  const stated = evaluate(expression, "likely", customer);
  const probability = logActs ? Math.min(1, stated * extent) : stated;
  const otherwise = share ? customer.parameter(share) : certain(0);
  const whole = (chance: number, point: "low" | "likely" | "high"): number =>
    compared(chance) >= customer.parameter(`chance.${point}`).likely ? 1 : otherwise[point];
  return {
    stated,
    probability,
    otherwise,
    low: whole(probability, "low"),
    likely: whole(stated, "likely"),
    high: whole(probability, "high"),
    mean: probability + (1 - probability) * otherwise.mean,
  };
}
