import { exp } from "../model/mathematics";
import { pertMean } from "../parameters/moments";
import type { Triple } from "../parameters";
import type { SimulatedChance, SimulatedItem, SimulatedScenario, SimulationModel } from "./model";

/**
 * Variance of a modified PERT: (μ − low)(high − μ) / (γ + 3). Source: modified PERT (Vose).
 */
function pertVariance(triple: Triple, gamma: number): number {
  const mean = pertMean(triple, gamma);
  return ((mean - triple.low) * (triple.high - mean)) / (gamma + 3);
}

/** Yen of one event, item by item in the order of the scenario: means, and E[XᵢXⱼ]. */
export interface EventMoments {
  readonly means: readonly number[];
  readonly products: readonly (readonly number[])[];
}

interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/** E[F²] of a lognormal F of mean 1. */
const lognormalSquare = (sigma: number): number => exp(sigma * sigma);

/** The whole with a probability p, else a share e: E = p + (1 − p)·μ, E² = p + (1 − p)·(μ² + σ²). */
function chanceMoments({ probability: p, otherwise }: SimulatedChance, gamma: number): Moments {
  const share = pertMean(otherwise, gamma);
  const mean = p + (1 - p) * share;
  const square = p + (1 - p) * (share * share + pertVariance(otherwise, gamma));
  return { mean, variance: square - mean * mean };
}

/** One factor of an item: its place among an event's draws and chances. */
interface RandomFactor {
  readonly at: number;
  readonly complement: boolean;
}

/**
 * An event's moments in closed form: an item is a product of independent draws, two items share those they both name,
 * and the shock where the same one touches both. `severity` is the σ of the yearly factor on amounts, 0 for an event by
 * itself. Source: design 3.5; the loss model's second edition, A5, A6 and A8.
 */
export function eventMoments(scenario: SimulatedScenario, gamma: number, severity = 0): EventMoments {
  const { draws, chances, items, sigmas } = scenario;
  const year = lognormalSquare(severity);
  const moments: readonly Moments[] = [
    ...draws.map((draw) => ({ mean: pertMean(draw, gamma), variance: pertVariance(draw, gamma) })),
    ...chances.map((chance) => chanceMoments(chance, gamma)),
  ];
  const factorsOf = ({ drawn, chances: named }: SimulatedItem): readonly RandomFactor[] => [
    ...drawn.map(({ draw, complement }) => ({ at: draw, complement })),
    ...named.map((chance) => ({ at: draws.length + chance, complement: false })),
  ];
  const meanOf = ({ at, complement }: RandomFactor): number => {
    const mean = moments[at]?.mean ?? 0;
    return complement ? 1 - mean : mean;
  };
  const random = items.map(factorsOf);
  const productOf = (i: number, j: number): number => {
    const [left, right] = [items[i] as SimulatedItem, items[j] as SimulatedItem];
    const [ours, theirs] = [random[i] as readonly RandomFactor[], random[j] as readonly RandomFactor[]];
    const together = left.shock !== null && left.shock === right.shock ? left.shock : null;
    let product = left.certain * right.certain * year * (together ? lognormalSquare(sigmas[together]) : 1);
    for (const factor of ours) {
      const other = theirs.find(({ at }) => at === factor.at);
      const mean = meanOf(factor);
      if (!other) product *= mean;
      else {
        // where one is the draw and the other 1 − the draw, they move against each other
        const sign = factor.complement === other.complement ? 1 : -1;
        product *= mean * meanOf(other) + sign * (moments[factor.at]?.variance ?? 0);
      }
    }
    const own = theirs.filter(({ at }) => !ours.some((factor) => factor.at === at));
    return own.reduce((whole, factor) => whole * meanOf(factor), product);
  };
  return {
    means: items.map(({ certain }, i) => (random[i] ?? []).reduce((product, each) => product * meanOf(each), certain)),
    products: items.map((_, i) => items.map((_other, j) => productOf(i, j))),
  };
}

/** Yen a year. */
export interface YearMoments {
  readonly mean: number;
  readonly variance: number;
  readonly scenarios: readonly {
    readonly mean: number;
    readonly variance: number;
    /** By item: means, and covariances of each two. */
    readonly items: { readonly means: readonly number[]; readonly covariances: readonly (readonly number[])[] };
  }[];
}

/**
 * Variance of what a year multiplies two expected losses by, u·(1 + v) − 1: u = e^(σ²) of the factor on amounts, and v =
 * (1 + v market)(1 + v firm)e^(σ²) − 1 of those on frequencies, which act only where both take them.
 */
const yearlyVariance = ({ frailty, knowledge }: SimulationModel, yearly: boolean): number => {
  const frequency = (1 + frailty.market) * (1 + frailty.firm) * lognormalSquare(knowledge.frequency);
  return lognormalSquare(knowledge.severity) * (yearly ? frequency : 1) - 1;
};

/**
 * A year's moments in closed form: Cov(i, j) = λE[XᵢXⱼ] + wλ²E[Xᵢ]E[Xⱼ] within a scenario, wλₛλₜE[Xᵢ]E[Xⱼ] across, w the
 * variance of the yearly factors and Xᵢ with that on amounts. Source: design 3.5; the loss model's second edition, A8.
 */
export function yearMoments(model: SimulationModel): YearMoments {
  const scenarios = model.scenarios.map((scenario) => {
    const { frequency, yearly } = scenario;
    const w = yearlyVariance(model, yearly);
    const event = eventMoments(scenario, model.gamma, model.knowledge.severity);
    const means = event.means.map((mean) => frequency * mean);
    const covariances = event.products.map((row, i) =>
      row.map((product, j) => frequency * product + w * (means[i] as number) * (means[j] as number)),
    );
    return { mean: total(means), variance: total(covariances.map(total)), items: { means, covariances } };
  });
  const mean = total(scenarios.map((scenario) => scenario.mean));
  let variance = 0;
  scenarios.forEach((left, i) => {
    scenarios.forEach((right, j) => {
      const both = (model.scenarios[i]?.yearly ?? false) && (model.scenarios[j]?.yearly ?? false);
      variance += i === j ? left.variance : yearlyVariance(model, both) * left.mean * right.mean;
    });
  });
  return { mean, variance, scenarios };
}

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
