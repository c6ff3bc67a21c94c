import type { Chunked } from "../../scheduling/chunked";
import { drawEvents } from "./events";
import { batchSize } from "./kernel";
import type { SimulationModel } from "./model";
import { histogramOf, orderStatistics } from "./order-statistics";
import type { Prepared } from "./prepare";
import { rankOf } from "./risk-measures";
import type { Scan } from "./scan";
import { streamKey } from "./streams";

/** Yen of one event of a scenario, given that it happens. */
export interface ConditionalLoss {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly p999: number;
}

/** Events drawn for it, whatever their frequency: a rare scenario's percentiles are as true as a frequent one's. */
export const conditionalEvents = 32_768;

const ranks = [0.1, 0.5, 0.9, 0.999].map((level) => rankOf(level, conditionalEvents));

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
  const losses = new Float64Array(conditionalEvents);
  for (let start = 0; start < conditionalEvents; start += batchSize) {
    drawEvents(prepared, scenario, key, start, batchSize);
    losses.set(buffers.losses, start);
  }
  yield;
  const [p10 = 0, p50 = 0, p90 = 0, p999 = 0] = yield* orderStatistics(yield* histogramOf(losses, scan), ranks);
  return { p10, p50, p90, p999 };
}
