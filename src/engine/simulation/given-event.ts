import type { Pieces } from "../pieces";
import { drawEvents } from "./events";
import { batchSize } from "./kernel";
import type { SimulationModel } from "./model";
import { prepare } from "./prepare";
import { rankOf } from "./risk-measures";

/** Yen of one event of a scenario, given that it happens. */
export interface GivenEvent {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly p999: number;
}

/** Events drawn for it, whatever their frequency: a rare scenario's percentiles are as true as a frequent one's. */
export const eventsGiven = 32_768;

const levels = { p10: 0.1, p50: 0.5, p90: 0.9, p999: 0.999 } as const;

/** Percentiles of one event of each scenario; null for one that cannot happen. */
export function* givenEvents(model: SimulationModel, seed: number): Pieces<readonly (GivenEvent | null)[]> {
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
    losses.sort();
    yield;
    const at = (level: number): number => losses[rankOf(level, eventsGiven) - 1] as number;
    given.push({ p10: at(levels.p10), p50: at(levels.p50), p90: at(levels.p90), p999: at(levels.p999) });
  }
  return given;
}
