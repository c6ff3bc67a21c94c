import { exp } from "../model/mathematics";
import { pertMean } from "../parameters/moments";
import type { Draw, SimulatedItem, SimulatedScenario, SimulationModel } from "./model";

/**
 * Variance of a modified PERT: (μ − low)(high − μ) / (γ + 3). Source: modified PERT (Vose).
 */
function pertVariance(triple: Draw, gamma: number): number {
  const mean = pertMean(triple, gamma);
  return ((mean - triple.low) * (triple.high - mean)) / (gamma + 3);
}

/** Yen of one event, item by item in the order of the scenario: means, and E[XᵢXⱼ]. */
export interface EventMoments {
  readonly means: readonly number[];
  readonly products: readonly (readonly number[])[];
}

interface DrawMoments {
  readonly mean: number;
  readonly variance: number;
}

/**
 * An event's moments in closed form: an item is a product of independent draws, two items share those they both name,
 * and the shock where it touches both. Source: design 3.5.
 */
export function eventMoments({ draws, items, sigma }: SimulatedScenario, gamma: number): EventMoments {
  const moments = draws.map((draw): DrawMoments => ({
    mean: pertMean(draw, gamma),
    variance: pertVariance(draw, gamma),
  }));
  const shock = exp(sigma * sigma);
  const meanOf = ({ certain, drawn }: SimulatedItem): number =>
    drawn.reduce((product, factor) => product * meanFactor(moments, factor), certain);
  const productOf = (left: SimulatedItem, right: SimulatedItem): number => {
    let product = left.certain * right.certain * (left.shocked && right.shocked ? shock : 1);
    for (const factor of left.drawn) {
      const other = right.drawn.find(({ draw }) => draw === factor.draw);
      const mean = meanFactor(moments, factor);
      if (!other) product *= mean;
      else {
        // where one is the draw and the other 1 − the draw, they move against each other
        const sign = factor.complement === other.complement ? 1 : -1;
        product *= mean * meanFactor(moments, other) + sign * (moments[factor.draw]?.variance ?? 0);
      }
    }
    const own = right.drawn.filter(({ draw }) => !left.drawn.some((factor) => factor.draw === draw));
    return own.reduce((whole, factor) => whole * meanFactor(moments, factor), product);
  };
  return { means: items.map(meanOf), products: items.map((left) => items.map((right) => productOf(left, right))) };
}

function meanFactor(moments: readonly DrawMoments[], { draw, complement }: SimulatedItem["drawn"][number]): number {
  const mean = moments[draw]?.mean ?? 0;
  return complement ? 1 - mean : mean;
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

/** What the frailties of market and firm add to the variance of a count: (1 + v market)(1 + v firm) − 1. */
const frailtyVariance = ({ frailty: { market, firm } }: SimulationModel): number => (1 + market) * (1 + firm) - 1;

/**
 * A year's moments in closed form: Cov(i, j) = λE[XᵢXⱼ] + vλ²E[Xᵢ]E[Xⱼ] within a scenario, vλₛλₜE[Xᵢ]E[Xⱼ] across.
 * Source: design 3.5.
 */
export function yearMoments(model: SimulationModel): YearMoments {
  const v = frailtyVariance(model);
  const scenarios = model.scenarios.map((scenario) => {
    const { frequency } = scenario;
    const event = eventMoments(scenario, model.gamma);
    const means = event.means.map((mean) => frequency * mean);
    const covariances = event.products.map((row, i) =>
      row.map((product, j) => frequency * product + v * (means[i] as number) * (means[j] as number)),
    );
    return { mean: total(means), variance: total(covariances.map(total)), items: { means, covariances } };
  });
  const mean = total(scenarios.map((scenario) => scenario.mean));
  let variance = 0;
  scenarios.forEach((left, i) => {
    scenarios.forEach((right, j) => {
      variance += i === j ? left.variance : v * left.mean * right.mean;
    });
  });
  return { mean, variance, scenarios };
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
