import type { Chunked } from "../../scheduling/chunked";
import { drawEvents } from "./events";
import { batchSize } from "./kernel";
import type { SimulationModel } from "./model";
import { histogramOf, orderStatistics } from "./order-statistics";
import type { Prepared } from "./prepare";
import { rankOf } from "./risk-measures";
import type { Scan } from "./scan";
import { streamKey } from "./streams";

/**
 * Yen of one event of a scenario, given that it happens and that the model's amounts are right: the yearly factor on
 * amounts (`knowledge.severity`) is left out, so that the sheets' 通常の範囲 (P5–P95) means the same. By percentile.
 */
export interface ConditionalLoss {
  readonly p5: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
  readonly p999: number;
}

/** Events drawn for it, whatever their frequency: a rare scenario's percentiles are as true as a frequent one's. */
export const conditionalEvents = 32_768;

const ranks = [0.05, 0.1, 0.5, 0.9, 0.95, 0.99, 0.999].map((level) => rankOf(level, conditionalEvents));

/** Percentiles of one event of a scenario; null where it cannot happen. */
export function* conditionalLoss(
  prepared: Prepared,
  { customer, scenarios }: SimulationModel,
  seed: number,
  index: number,
  scan: Scan,
): Chunked<ConditionalLoss | null> {
  const { buffers } = prepared;
  const scenario = prepared.scenarios[index];
  if (!scenario || scenario.frequency === 0) return null;
  const key = streamKey(seed, "given-event", customer, scenarios[index]?.id);
  buffers.at.set(Int32Array.from({ length: batchSize }, (_, event) => event));
  buffers.numbers.fill(0);
  buffers.severityAt.fill(1);
  const losses = new Float64Array(conditionalEvents);
  for (let start = 0; start < conditionalEvents; start += batchSize) {
    drawEvents(prepared, scenario, key, start, batchSize);
    losses.set(buffers.losses, start);
  }
  yield;
  const found = yield* orderStatistics(yield* histogramOf(losses, scan), ranks);
  const [p5 = 0, p10 = 0, p50 = 0, p90 = 0, p95 = 0, p99 = 0, p999 = 0] = found;
  return { p5, p10, p50, p90, p95, p99, p999 };
}
