import { exp, ln } from "../model/mathematics";
import type { Chunked } from "../../scheduling/chunked";
import { edgeAt, orderStatistics, zeros, type EdgePoint, type Histogram } from "./order-statistics";

/** The chance that a year's loss exceeds an amount of yen. */
export interface CurvePoint {
  readonly loss: number;
  readonly exceedance: number;
}

/** Points of a curve at most. */
export const curvePoints = 200;
/** A bin with more losses is not sorted: its upper edge is as exact a point. */
const sortedAtMost = 512;

/** A point: so many years lost more than the loss at a rank. */
interface Place {
  readonly above: number;
  readonly rank: number;
  /** The edge to take instead, where the loss's bin is not sorted. */
  readonly edge: EdgePoint | null;
}

/** The points after that at 0, from the most frequent to the rarest. */
function placesOf(histogram: Histogram): readonly Place[] {
  const years = histogram.count;
  const lost = years - zeros(histogram);
  if (lost === 0) return [];
  const steps = curvePoints - 1;
  const counts = Array.from({ length: steps }, (_, step) =>
    Math.floor(exp((ln(lost) * (steps - 1 - step)) / (steps - 1))),
  );
  return [...new Set(counts)].flatMap((above) => {
    if (above >= lost) return [];
    const rank = years - above;
    const edge = edgeAt(histogram, rank);
    return [{ above, rank, edge: edge.inBin > sortedAtMost ? edge : null }];
  });
}

/** Ranks that `exceedanceCurve` asks for. */
export const curveRanks = (histogram: Histogram): readonly number[] =>
  placesOf(histogram).flatMap(({ rank, edge }) => (edge ? [] : [rank]));

/**
 * The exceedance curve: at 0 the chance of any loss, then chances in equal ratios down to once in the years simulated.
 * Every point is exact: so many of the years simulated lost more.
 */
export function* exceedanceCurve(histogram: Histogram): Chunked<readonly CurvePoint[]> {
  const years = histogram.count;
  const points: CurvePoint[] = [{ loss: 0, exceedance: (years - zeros(histogram)) / years }];
  const exact = yield* orderStatistics(histogram, curveRanks(histogram));
  let next = 0;
  for (const { above, edge } of placesOf(histogram)) {
    points.push(
      edge
        ? { loss: edge.loss, exceedance: edge.above / years }
        : { loss: exact[next++] as number, exceedance: above / years },
    );
  }
  return rising(points);
}

/** Each loss once, rising: of years that lost the same, the last point has the fewest above it. */
function rising(points: readonly CurvePoint[]): readonly CurvePoint[] {
  return points.filter(({ loss }, index) => loss < (points[index + 1]?.loss ?? Infinity));
}
