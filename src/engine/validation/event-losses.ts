import { drawEvents } from "../simulation/events";
import { batchSize } from "../simulation/kernel";
import type { SimulatedScenario } from "../simulation/model";
import { prepare } from "../simulation/prepare";
import { streamKey } from "../simulation/streams";

/** What is drawn of a scenario: how many events, from which seed, for whom. */
export interface EventSample {
  readonly seed: number;
  /** A multiple of the kernel's batch. */
  readonly events: number;
  /** Names the streams: no two customers share a number. */
  readonly customer: string;
}

/** Yen of each event drawn, item by item in the order of the scenario, whatever its frequency. */
export function itemsOfEvents(
  scenario: SimulatedScenario,
  gamma: number,
  { seed, events, customer }: EventSample,
): readonly Float64Array[] {
  const none = { market: 0, firm: 0 };
  const knowledge = { frequency: 0, severity: 0 };
  const model = { customer, gamma, frailty: none, knowledge, revenue: 1, scenarios: [scenario] };
  const prepared = prepare(model, seed);
  const [ready] = prepared.scenarios;
  if (!ready) throw new Error("Nothing prepared");
  const { at, numbers, severityAt } = prepared.buffers;
  at.set(Int32Array.from({ length: batchSize }, (_, event) => event));
  numbers.fill(0);
  severityAt.fill(1);
  const key = streamKey(seed, "given-event", customer, scenario.id);
  const columns = scenario.items.map(() => new Float64Array(events));
  for (let start = 0; start < events; start += batchSize) {
    drawEvents(prepared, ready, key, start, batchSize);
    ready.amounts.forEach((amounts, item) => columns[item]?.set(amounts.subarray(0, batchSize), start));
  }
  return columns;
}

/** Yen of each event, all items together. */
export function sumsOfItems(items: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(items[0]?.length ?? 0);
  for (const column of items) {
    for (let event = 0; event < sums.length; event++) sums[event] = (sums[event] as number) + (column[event] as number);
  }
  return sums;
}
