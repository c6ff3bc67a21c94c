import erfcinv from "@stdlib/math-base-special-erfcinv";
import gammaincinv from "@stdlib/math-base-special-gammaincinv";
import { exp, ln, pow } from "../model/mathematics";
import { runSync, type Chunked } from "../../scheduling/chunked";
import { endChance, tableChances, tableOf, type QuantileTable } from "./quantile-table";

const kept = new Map<string, QuantileTable>();
/** More tables than a sensitivity analysis of one customer needs; then all are made again. */
const mostKept = 2_000;

function once(key: string, make: () => QuantileTable): QuantileTable {
  let table = kept.get(key);
  if (!table) {
    if (kept.size >= mostKept) kept.clear();
    table = make();
    kept.set(key, table);
  }
  return table;
}

/** Nodes the density is integrated between; they crowd towards both ends, where it may rise like a power. */
const nodes = 1_024;
/** Three-point Gauss–Legendre: exact for polynomials of degree 5. Source: any textbook of numerical analysis. */
const legendre = [
  [0.5 - Math.sqrt(0.15), 5 / 18],
  [0.5, 8 / 18],
  [0.5 + Math.sqrt(0.15), 5 / 18],
] as const;

/** Where node `index` stands in [0, 1]: t³ / (t³ + (1 − t)³). */
function nodeAt(index: number): number {
  const t = index / nodes;
  const [near, far] = [t * t * t, (1 - t) * (1 - t) * (1 - t)];
  return near / (near + far);
}

/**
 * The modified PERT on [0, 1] whose most likely value is `mode`: a beta with α = 1 + γ·mode, β = 1 + γ·(1 − mode). The
 * density is integrated between nodes and turned round by cubic Hermite interpolation: the libraries' own inverse takes
 * 0.1 ms a point (decision 0021). Source: modified PERT (Vose).
 */
export function pertTable(mode: number, gamma: number): QuantileTable {
  return once(`pert ${mode} ${gamma}`, () => {
    const [left, right] = [gamma * mode, gamma * (1 - mode)];
    const density = (x: number): number => exp((left === 0 ? 0 : left * ln(x)) + (right === 0 ? 0 : right * ln(1 - x)));
    const at = new Float64Array(nodes + 1);
    const below = new Float64Array(nodes + 1);
    const slope = new Float64Array(nodes + 1);
    for (let node = 1; node <= nodes; node++) {
      const [from, to] = [nodeAt(node - 1), nodeAt(node)];
      let part = 0;
      for (const [share, weight] of legendre) part += weight * density(from + share * (to - from));
      at[node] = to;
      below[node] = (below[node - 1] as number) + part * (to - from);
      slope[node] = node < nodes ? 1 / density(to) : 0;
    }
    const whole = below[nodes] as number;
    const quantiles = new Float64Array(tableChances.length);
    let node = 1;
    tableChances.forEach((chance, index) => {
      const wanted = chance * whole;
      while (node < nodes && (below[node] as number) < wanted) node++;
      quantiles[index] = hermite(at, below, slope, node, wanted);
    });
    quantiles[quantiles.length - 1] = 1;
    // towards its ends a beta is a power of the distance from them
    const [first, last] = [quantiles[1] as number, 1 - (quantiles[quantiles.length - 2] as number)];
    return tableOf(quantiles, {
      low: (below) => first * pow(below / endChance, 1 / (1 + left)),
      high: (above) => 1 - last * pow(above / endChance, 1 / (1 + right)),
    });
  });
}

/** x where the integral is `wanted`, between the nodes before and at `node`; straight where a slope is not finite. */
function hermite(at: Float64Array, below: Float64Array, slope: Float64Array, node: number, wanted: number): number {
  const [x0, x1] = [at[node - 1] as number, at[node] as number];
  const [f0, f1] = [below[node - 1] as number, below[node] as number];
  const step = f1 - f0;
  if (step <= 0) return x0;
  const t = (wanted - f0) / step;
  if (node === 1 || node === nodes) return x0 + t * (x1 - x0);
  const [s0, s1] = [(slope[node - 1] as number) * step, (slope[node] as number) * step];
  const u = 1 - t;
  return u * u * ((1 + 2 * t) * x0 + t * s0) + t * t * ((1 + 2 * u) * x1 - u * s1);
}

const gammaKey = (variance: number): string => `gamma ${variance}`;
/** Points of a gamma between two breaths: each takes 0.1 ms. */
const slice = 32;

/** A gamma of mean 1 and the variance given, above 0. Source: gammaincinv of stdlib (Gil, Segura, Temme 2012). */
export const gammaTable = (variance: number): QuantileTable => runSync(gammaTableChunked(variance));

/** The same for a thread that must not be held. */
export function* gammaTableChunked(variance: number): Chunked<QuantileTable> {
  const known = kept.get(gammaKey(variance));
  if (known) return known;
  const shape = 1 / variance;
  const quantiles = new Float64Array(tableChances.length);
  for (const [index, chance] of tableChances.entries()) {
    quantiles[index] = chance === 0 ? 0 : chance === 1 ? Infinity : variance * gammaincinv(chance, shape);
    if (index % slice === 0) yield;
  }
  return once(gammaKey(variance), () =>
    tableOf(quantiles, {
      low: (below) => variance * gammaincinv(below, shape),
      high: (above) => variance * gammaincinv(above, shape, true),
    }),
  );
}

/** Between 0 and 1, all alike. */
export const uniformTable = (): QuantileTable =>
  once("uniform", () =>
    tableOf(Float64Array.from(tableChances), { low: (below) => below, high: (above) => 1 - above }),
  );

/** A lognormal of mean 1: exp(σZ − σ²/2), σ above 0. Source: erfcinv of stdlib (Boost). */
export function lognormalTable(sigma: number): QuantileTable {
  return once(`lognormal ${sigma}`, () => {
    const above = (chance: number): number => exp(sigma * Math.SQRT2 * erfcinv(2 * chance) - (sigma * sigma) / 2);
    const quantiles = Float64Array.from(tableChances, (chance) =>
      chance === 0 ? 0 : chance === 1 ? Infinity : above(1 - chance),
    );
    return tableOf(quantiles, { low: (below) => above(1 - below), high: above });
  });
}
