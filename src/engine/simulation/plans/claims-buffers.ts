import { batchSize, type ItemProduct, type Kernel } from "../kernel";
import type { EventNumber } from "../event-draws";
import type { SimulatedItem, SimulatedScenario, SimulationModel } from "../model";
import { placesOfItems, type ScenarioBuffers } from "../scenario-buffers";
import { drawSlots, placesOfSlots, slotBuffers, type Column, type SlotBuffers } from "../slot-buffers";
import { chanceSlots, drawSlotsOf, uniformSlot } from "../slots";
import { streamKey, type StreamKey } from "../streams";
import type { ClaimsModel, ClaimsScenario } from "./claims-model";

/** What the events of a scenario draw for plans alone, for a batch: from a stream of its own, so that no loss moves. */
export interface ClaimsBuffers {
  readonly claims: ClaimsScenario;
  /** Works out a batch that has just been drawn: events of years counted from `start`. */
  readonly draw: (
    start: number,
    years: { readonly at: Int32Array; readonly numbers: Int32Array },
    events: number,
  ) => void;
  /** When in its year an event happens, 0–1; what decides whether it proves to be an attack. */
  readonly moments: Column;
  readonly deciding: Column;
  /** Yen of what stands beside the losses. */
  readonly beside: readonly { readonly class: number; readonly amounts: Column; readonly sum: () => number }[];
  readonly hours: ScaledColumn | null;
  readonly gift: ScaledColumn | null;
  readonly months: ScaledColumn | null;
}

/** A number × a column; without one the number alone. */
interface ScaledColumn {
  readonly factor: number;
  readonly column: Column | null;
}

/** The moment and what decides, whatever else is drawn: they stand first. */
const [momentSlot, decidingSlot, firstSlot] = [0, 1, 2];

/** Places of eight bytes that the arrays of all scenarios take at most. */
export const placesOfClaims = ({ scenarios }: ClaimsModel): number =>
  scenarios.reduce((sum, { draws, chances, beside }) => {
    const items = beside.map(({ item }) => item);
    const complements = items.reduce((count, { drawn }) => count + drawn.length, 0) * batchSize;
    const slots = firstSlot + draws.length + 2 * chances.length;
    return sum + placesOfSlots(slots) + placesOfItems(items) + batchSize + complements + 16;
  }, 0);

export const claimsBuffers = (
  { scenarios }: ClaimsModel,
  model: SimulationModel,
  seed: number,
  kernel: Kernel,
  perScenario: readonly ScenarioBuffers[],
): readonly ClaimsBuffers[] =>
  scenarios.map((claims, index) => {
    const key = streamKey(seed, "claim", model.customer, claims.id);
    return buffersOf(
      claims,
      model.scenarios[index] as SimulatedScenario,
      model.gamma,
      kernel,
      perScenario[index] as ScenarioBuffers,
      key,
    );
  });

function buffersOf(
  claims: ClaimsScenario,
  { draws: { length: ownDraws }, chances: { length: ownChances } }: SimulatedScenario,
  gamma: number,
  kernel: Kernel,
  { columns }: ScenarioBuffers,
  key: StreamKey,
): ClaimsBuffers {
  const { draws, chances } = claims;
  const shares = firstSlot + draws.length;
  const made = [uniformSlot, uniformSlot, ...drawSlotsOf(draws, gamma), ...chanceSlots(chances, gamma)];
  const own: SlotBuffers = slotBuffers(
    made.map((make) => make()),
    kernel,
  );
  const drawn = (draw: number): Column =>
    draw < ownDraws ? columns.draw(draw) : own.column(firstSlot + draw - ownDraws);
  const share = (chance: number): Column =>
    chance < ownChances ? columns.share(chance) : own.column(shares + chance - ownChances);
  const complements = new Map<number, Column>();
  const complementOf = (draw: number): Column => {
    const known = complements.get(draw) ?? kernel.floats(batchSize);
    complements.set(draw, known);
    return known;
  };
  const productOf = (item: SimulatedItem): ItemProduct => ({
    certain: item.certain,
    columns: [
      ...item.drawn.map(({ draw, complement }) => (complement ? complementOf : drawn)(draw)),
      ...item.chances.map(share),
      ...columns.common(item.shock),
    ],
    amounts: kernel.floats(batchSize),
  });
  const products = claims.beside.map(({ item }) => productOf(item));
  const sums = kernel.floats(products.length);
  const workOut = kernel.items(products, kernel.floats(batchSize), sums);
  const scaled = (number: EventNumber | null): ScaledColumn | null =>
    number && { factor: number.certain, column: number.draw === null ? null : drawn(number.draw) };
  return {
    claims,
    draw: (start, years, events) => {
      drawSlots(kernel, own, key, start, years, events);
      chances.forEach(({ probability }, chance) => {
        kernel.choose(own.column(shares + chances.length + chance), probability, own.column(shares + chance), events);
      });
      for (const [draw, into] of complements) kernel.complement(drawn(draw), into, events);
      if (products.length > 0) workOut(events);
    },
    moments: own.column(momentSlot),
    deciding: own.column(decidingSlot),
    beside: claims.beside.map(({ class: place }, index) => ({
      class: place,
      amounts: (products[index] as ItemProduct).amounts,
      sum: () => sums[index] as number,
    })),
    hours: scaled(claims.outage?.hours ?? null),
    gift: scaled(claims.gift),
    months: scaled(claims.months),
  };
}
