import { batchSize, bodySize, stride, tailSize, type Kernel } from "./kernel";
import { rareQuantileAt } from "./quantile-table";
import type { Slot } from "./slots";
import type { StreamKey } from "./streams";

/** A column of one number an event, for a batch. */
export type Column = Float64Array;

/** Slots that the events of a batch draw from one stream. */
export interface SlotBuffers {
  /** What an event draws, slot by slot. */
  readonly slots: readonly Slot[];
  /** The slots' tables one after another, scaled. */
  readonly bodies: Float64Array;
  /** What is rare: the tails of the slots' tables one after another, not scaled; each slot's base and scale. */
  readonly tails: Float64Array;
  readonly bases: Float64Array;
  readonly scales: Float64Array;
  /** What was drawn: slot × stride + event. */
  readonly drawn: Float64Array;
  /** Where something rare was drawn, and its bits: worked out after the batch, so that the loop over it calls nothing. */
  readonly rareAt: Int32Array;
  readonly rareBits: Int32Array;
  /** What was drawn for a slot. */
  readonly column: (slot: number) => Column;
}

/** Places of eight bytes that the arrays of so many slots take, and those a host's alignment may add. */
export const placesOfSlots = (slots: number): number => slots * (bodySize + tailSize + 2 * stride + batchSize + 16);

export function slotBuffers(slots: readonly Slot[], { floats, words }: Kernel): SlotBuffers {
  const drawn = floats(slots.length * stride);
  return {
    slots,
    ...tablesOf(slots, floats),
    drawn,
    rareAt: words(slots.length * batchSize),
    rareBits: words(slots.length * batchSize),
    column: (slot) => drawn.subarray(slot * stride, slot * stride + batchSize),
  };
}

/** Draws the slots of the first events: `at` holds their years, counted from `start`, `numbers` their places in them. */
export function drawSlots(
  kernel: Kernel,
  { slots, bodies, tails, bases, scales, drawn, rareAt, rareBits }: SlotBuffers,
  key: StreamKey,
  start: number,
  { at, numbers }: { readonly at: Int32Array; readonly numbers: Int32Array },
  events: number,
): void {
  const rares = kernel.drawSlots(key, start, at, numbers, events, bodies, slots.length, drawn, rareAt, rareBits);
  const left = kernel.fillRare(rareAt, rareBits, rares, tails, bases, scales, drawn);
  for (let rare = 0; rare < left; rare++) {
    const place = rareAt[rare] as number;
    drawn[place] = quantileAtEnd(slots[Math.floor(place / stride)] as Slot, rareBits[rare] as number);
  }
}

const quantileAtEnd = ({ table, base, scale }: Slot, bits: number): number =>
  table ? base + scale * rareQuantileAt(table, bits) : base;

type Tables = Pick<SlotBuffers, "bodies" | "tails" | "bases" | "scales">;

/** The slots' tables as the kernel reads them. */
function tablesOf(slots: readonly Slot[], floats: Kernel["floats"]): Tables {
  const bodies = floats(slots.length * bodySize);
  const [tails, bases, scales] = [floats(slots.length * tailSize), floats(slots.length), floats(slots.length)];
  slots.forEach(({ table, base, scale }, slot) => {
    bases[slot] = base;
    scales[slot] = scale;
    if (table) {
      tails.set(table.lower, slot * tailSize);
      tails.set(table.upper, slot * tailSize + table.lower.length);
    }
    for (let cell = 0; cell < bodySize; cell++) {
      bodies[slot * bodySize + cell] = table ? base + scale * (table.body[cell] as number) : base;
    }
  });
  return { bodies, tails, bases, scales };
}
