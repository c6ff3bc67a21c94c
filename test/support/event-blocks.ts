import { scenarios } from "../../src/engine";
import type { LossEvent } from "../../src/engine/cover";
import { lineOf } from "../../src/engine/cover/answered-by";
import type { ClaimsModel, ClaimsScenario } from "../../src/engine/simulation/plans/claims-model";
import type { EventBlock } from "../../src/engine/simulation/plans/event-block";
import type { CostItem } from "../../src/engine/scenarios/scenario";
import type { ItemClass } from "../../src/engine/cover/item-class";
import { items, type ItemName } from "./plans";

/** Of all events of an example: the share of an outage that is one stretch, and the length of each other. */
export interface Stretches {
  readonly unbroken: number;
  readonly repeatHours: number;
}

const names = Object.keys(items) as readonly ItemName[];
const timed = new Set<ItemName>(["profit", "temporary", "dependency"]);

/** A class for each item of `items`. */
const classes = names.map((name): ItemClass => {
  const item: CostItem = items[name];
  return {
    items: [item.id],
    line: lineOf(item),
    option: item.option ?? null,
    sublimit: item.sublimit ?? null,
    share: item.share ?? null,
    perPerson: item.perPerson ?? null,
    months: item.months ?? null,
    timed: timed.has(name),
    beside: item.payableAs !== undefined,
  };
});

/** Each scenario with all classes, of which nothing need be drawn. */
export const claimsWith = ({ unbroken, repeatHours }: Stretches): ClaimsModel => ({
  scenarios: scenarios.map(({ id }): ClaimsScenario => ({
    id,
    classes,
    classOf: [],
    beside: [],
    draws: [],
    chances: [],
    outage: { hours: { certain: 1, draw: null }, unbroken, repeatHours },
    gift: { certain: 1, draw: null },
    months: { certain: 1, draw: null },
    confirmed: 0.5,
  })),
});

const sumOf = (column: Float64Array): number => column.reduce((sum, yen) => sum + yen, 0);

/** Years of events, each in the order in which they happen, as a block of the simulation keeps them. */
export function blockOf(years: readonly (readonly LossEvent[])[]): EventBlock {
  const all = years.flatMap((events, year) => events.map((event, number) => ({ event, year, number })));
  const byScenario = scenarios.map(({ id }) => all.filter(({ event }) => event.scenario === id));
  const placed = byScenario.flat();
  const yenOf = (event: LossEvent, name: ItemName): number =>
    event.losses.find(({ item }) => item.id === items[name].id)?.yen ?? 0;
  const lossOf = (event: LossEvent): number =>
    names.reduce((sum, name, at) => sum + (classes[at]?.beside ? 0 : yenOf(event, name)), 0);
  const order = placed
    .map(({ year, number }, place) => ({ year, number, place }))
    .sort((a, b) => a.year - b.year || a.number - b.number)
    .map(({ place }) => place);
  return {
    scenarios: byScenario.map((own) => {
      const column = (of: (event: LossEvent) => number): Float64Array =>
        Float64Array.from(own, ({ event }) => of(event));
      const amounts = names.map((name) => column((event) => yenOf(event, name)));
      return {
        count: own.length,
        amounts,
        totals: Float64Array.from(amounts, sumOf),
        loss: sumOf(column(lossOf)),
        hours: column(({ outage }) => outage?.hours ?? 0),
        gift: column(({ gift }) => gift ?? 0),
        months: column(({ months }) => months ?? 0),
        unconfirmed: Uint8Array.from(own, ({ event }) => (event.unconfirmed ? 1 : 0)),
      };
    }),
    order: Int32Array.from(order),
    years: Uint16Array.from(placed, ({ year }) => year),
    losses: Float64Array.from(placed, ({ event }) => lossOf(event)),
    scenarioOf: Uint8Array.from(byScenario.flatMap((own, scenario) => own.map(() => scenario))),
    touched: years.filter(({ length }) => length > 0).length,
  };
}
