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
export interface GivenEvent {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly p999: number;
}

/** Events drawn for it, whatever their frequency: a rare scenario's percentiles are as true as a frequent one's. */
export const eventsGiven = 32_768;

const ranks = [0.1, 0.5, 0.9, 0.999].map((level) => rankOf(level, eventsGiven));

/** Percentiles of one event of a scenario; null where it cannot happen. */
export function* givenEvent(
  prepared: Prepared,
  { customer, scenarios }: SimulationModel,
  seed: number,
  index: number,
  scan: Scan,
): Chunked<GivenEvent | null> {
  const { room } = prepared;
  const scenario = prepared.scenarios[index];
  if (!scenario || scenario.frequency === 0) return null;
  const key = streamKey(seed, "given-event", customer, scenarios[index]?.id);
  room.at.set(Int32Array.from({ length: batchSize }, (_, event) => event));
  room.numbers.fill(0);
  const losses = new Float64Array(eventsGiven);
  for (let start = 0; start < eventsGiven; start += batchSize) {
    drawEvents(prepared, scenario, key, start, batchSize);
    losses.set(room.losses, start);
  }
  yield;
  const [p10 = 0, p50 = 0, p90 = 0, p999 = 0] = yield* orderStatistics(yield* histogramOf(losses, scan), ranks);
  return { p10, p50, p90, p999 };
}
