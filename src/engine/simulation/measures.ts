import type { Chunked } from "../../scheduling/chunked";
import { curveRanks, exceedanceCurve, type CurvePoint } from "./curve";
import { find, histogramOf, orderStatistics } from "./order-statistics";
import { rankOf, tailMeasures, tailRanks, type TailMeasure } from "./risk-measures";
import type { SimulationRun } from "./run";
import type { Scan } from "./scan";
import { worstYears, type WorstYears } from "./tail";

/** Levels VaR and TVaR are given at. */
export const tailLevels = [0.9, 0.95, 0.99, 0.995, 0.999] as const;
export type TailLevel = `${(typeof tailLevels)[number]}`;

/** Years of the return periods. */
export const returnYears = [2, 5, 10, 20, 50, 100, 200, 250, 500, 1_000] as const;

/** The level the shares of the tail are taken at. */
export const shareLevel = 0.99;

/** Measures of the losses of all years of a run, yen. */
export interface RunMeasures {
  readonly tails: readonly TailMeasure[];
  /** AEP: the total of a year by `returnYears`. */
  readonly aep: readonly number[];
  readonly curve: readonly CurvePoint[];
  /** The years whose items are the shares of the tail. */
  readonly worst: readonly WorstYears[];
}

/** Measures a run whose blocks are all there. */
export function* measuresOf(run: SimulationRun, scan: Scan): Chunked<RunMeasures> {
  if (!run.complete) throw new Error("Blocks are missing");
  const { years } = run.options;
  const histogram = yield* histogramOf(run.totals, scan);
  const ranks = returnRanks(years);
  // asked for together, they are found in one pass
  const inTails = tailRanks(tailLevels, years);
  yield* find(histogram, [...inTails, ...ranks, ...curveRanks(histogram)], inTails[0] ?? null);
  const { at: tails, tail } = yield* tailMeasures(histogram, tailLevels);
  const aep = yield* orderStatistics(histogram, ranks);
  const curve = yield* exceedanceCurve(histogram);
  const atRisk = tails.find(({ level }) => level === shareLevel)?.var.value ?? 0;
  return { tails, aep, curve, worst: worstYears(tail, years, shareLevel, atRisk) };
}

/** OEP: the largest event of a year by `returnYears`, in yen, of a run whose blocks are complete. */
export function* oepOf(run: SimulationRun, scan: Scan): Chunked<readonly number[]> {
  if (!run.complete) throw new Error("Blocks are missing");
  return yield* orderStatistics(yield* histogramOf(run.largest, scan), returnRanks(run.options.years));
}

/** Ranks of `returnYears` among so many years. */
export const returnRanks = (years: number): readonly number[] =>
  returnYears.map((period) => rankOf(1 - 1 / period, years));
