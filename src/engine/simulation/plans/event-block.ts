/** Events of one scenario in a block of years, in the order of years: what a plan needs to know of each. */
export interface ScenarioEvents {
  readonly count: number;
  /** Yen by class, and their sums. */
  readonly amounts: readonly Float64Array[];
  readonly totals: Float64Array;
  /** Yen of all losses: what stands beside them is not in it. */
  readonly loss: number;
  /** Null where the scenario has none. */
  readonly hours: Float64Array | null;
  readonly gift: Float64Array | null;
  readonly months: Float64Array | null;
  /** 1 where nothing is found behind a suspicion; null where nothing is in doubt. */
  readonly unconfirmed: Uint8Array | null;
}

/**
 * All events of a block of years. An event's place counts scenario by scenario. The same whichever plans are compared.
 */
export interface EventBlock {
  readonly scenarios: readonly ScenarioEvents[];
  /** Places of events in the order in which they happen. */
  readonly order: Int32Array;
  /** By place: the event's year, counted in the block. */
  readonly years: Uint16Array;
  /** By place: yen of the loss, whatever a plan takes on beside it. */
  readonly losses: Float64Array;
  /** By place: its scenario. */
  readonly scenarioOf: Uint8Array;
  /** Years that have an event. */
  readonly touched: number;
}

/** Bytes that the arrays of a block take. */
export function bytesOfEvents({ scenarios, order, years, losses, scenarioOf }: EventBlock): number {
  let bytes = order.byteLength + years.byteLength + losses.byteLength + scenarioOf.byteLength;
  for (const { amounts, totals, hours, gift, months, unconfirmed } of scenarios)
    for (const array of [...amounts, totals, hours, gift, months, unconfirmed]) bytes += array?.byteLength ?? 0;
  return bytes;
}

/** The same in arrays of its own, for one whose arrays the next block overwrites. */
export const copyOfEvents = (block: EventBlock): EventBlock => ({
  ...block,
  scenarios: block.scenarios.map((events) => ({
    ...events,
    amounts: events.amounts.map((column) => column.slice()),
    totals: events.totals.slice(),
    hours: events.hours?.slice() ?? null,
    gift: events.gift?.slice() ?? null,
    months: events.months?.slice() ?? null,
    unconfirmed: events.unconfirmed?.slice() ?? null,
  })),
  order: block.order.slice(),
  years: block.years.slice(),
  losses: block.losses.slice(),
  scenarioOf: block.scenarioOf.slice(),
});
