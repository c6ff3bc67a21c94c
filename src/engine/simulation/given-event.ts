import type { Pieces } from "../pieces";
import { drawEvents } from "./events";
import { batchSize } from "./kernel";
import type { SimulationModel } from "./model";
import { histogramOf, orderStatistics } from "./order-statistics";
import { prepare } from "./prepare";
import { rankOf } from "./risk-measures";
import type { Scan } from "./scan";

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

/** Percentiles of one event of each scenario; null for one that cannot happen. */
export function* givenEvents(model: SimulationModel, seed: number, scan: Scan): Pieces<readonly (GivenEvent | null)[]> {
  const prepared = prepare(model, seed, "given-event");
  const { room } = prepared;
  const given: (GivenEvent | null)[] = [];
  room.at.set(Int32Array.from({ length: batchSize }, (_, event) => event));
  room.numbers.fill(0);
  for (const scenario of prepared.scenarios) {
    if (scenario.frequency === 0) {
      given.push(null);
      continue;
    }
    const losses = new Float64Array(eventsGiven);
    for (let start = 0; start < eventsGiven; start += batchSize) {
      drawEvents(prepared, scenario, start, batchSize);
      losses.set(room.losses, start);
      yield;
    }
    const histogram = yield* histogramOf(losses, scan);
    const [p10 = 0, p50 = 0, p90 = 0, p999 = 0] = yield* orderStatistics(histogram, ranks);
    given.push({ p10, p50, p90, p999 });
  }
  return given;
}
