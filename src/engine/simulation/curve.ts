import { exp, ln } from "../model/mathematics";
import type { Pieces } from "../pieces";
import { edgeAt, orderStatistics, zeros, type Histogram } from "./order-statistics";

/** The chance that a year's loss exceeds an amount of yen. */
export interface CurvePoint {
  readonly loss: number;
  readonly exceedance: number;
}

/** Points of a curve at most. */
export const curvePoints = 200;
/** A bin with more losses is not sorted: its upper edge is as exact a point. */
const sortedAtMost = 512;

/**
 * The exceedance curve: at 0 the chance of any loss, then chances in equal ratios down to once in the years simulated.
 * Every point is exact: so many of the years simulated lost more.
 */
export function* exceedanceCurve(histogram: Histogram): Pieces<readonly CurvePoint[]> {
  const years = histogram.losses.length;
  const lost = years - zeros(histogram);
  const points: CurvePoint[] = [{ loss: 0, exceedance: lost / years }];
  if (lost === 0) return points;
  const steps = curvePoints - 1;
  const above = [
    ...new Set(
      Array.from({ length: steps }, (_, step) => Math.floor(exp((ln(lost) * (steps - 1 - step)) / (steps - 1)))),
    ),
  ].filter((count) => count < lost);
  const edges = above.map((count) => edgeAt(histogram, years - count));
  const exact = yield* orderStatistics(
    histogram,
    above.filter((_, index) => (edges[index]?.inBin ?? 0) <= sortedAtMost).map((count) => years - count),
  );
  let next = 0;
  above.forEach((count, index) => {
    const edge = edges[index];
    if (edge && edge.inBin > sortedAtMost) points.push({ loss: edge.loss, exceedance: edge.above / years });
    else points.push({ loss: exact[next++] as number, exceedance: count / years });
  });
  return rising(points);
}

/** Each loss once, rising. */
function rising(points: readonly CurvePoint[]): readonly CurvePoint[] {
  return points.filter(({ loss }, index) => index === 0 || loss > (points[index - 1]?.loss ?? 0));
}
