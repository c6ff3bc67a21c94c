import { chanceAt, per32Bits, seriesBelow } from "../poisson";
import {
  bodyRest,
  bodyShift,
  isRare,
  parts,
  partRest,
  partShift,
  perBody,
  perPart,
  rareParts,
  upperStart,
} from "../quantile-table";
import { beginning, drawBits, mixed, seedingRounds } from "../streams";
import type { ItemProduct, Kernel } from "./kernel";
import { binShift, bodySize, stride, tailSize } from "./layout";

/** The loops in plain JavaScript, for hosts without WebAssembly; what any other kernel is held against. */
export const plain: Kernel = {
  capacity: Infinity,
  clear: () => undefined,
  floats: (length) => new Float64Array(length),
  words: (length) => new Int32Array(length),

  drawBits(streams, major, into) {
    const length = into.length / 4;
    for (let stream = 0; stream < 4; stream++) {
      const [first, second, third] = [0, 4, 8].map((word) => streams[word + stream] as number) as [
        number,
        number,
        number,
      ];
      drawBits([first, second, third, 0], major, into.subarray(stream * length, (stream + 1) * length));
    }
  },

  quantiles(body, bits, into, count, rare) {
    let rares = 0;
    for (let at = 0; at < count; at++) {
      const drawn = bits[at] as number;
      const cell = drawn >>> bodyShift;
      const from = body[cell] as number;
      into[at] = from + (drawn & bodyRest) * perBody * ((body[cell + 1] as number) - from);
      if (isRare(drawn)) rare[rares++] = at;
    }
    return rares;
  },

  settle(bits, factors, frequency, salt, counts, years, unsettled) {
    let left = 0;
    for (let year = 0; year < years; year++) {
      const expected = frequency * (factors[year] as number);
      const drawn = bits[year] as number;
      const none = seriesBelow(expected);
      counts[year] = 0;
      if (!((drawn >>> 0) * per32Bits + per32Bits > none)) continue;
      const chance = chanceAt(drawn, salt);
      if (!(chance >= none)) continue;
      // between the two bounds of its series lies exp(−x): one event or two, where neither bound says otherwise
      const square = expected * expected;
      const above = none + square * square * square * (1 / 720);
      const upToOne = 1 + expected;
      if (chance >= above && chance < none * upToOne) counts[year] = 1;
      else if (chance >= above * upToOne && chance < none * (upToOne + 0.5 * square)) counts[year] = 2;
      else {
        counts[year] = -1;
        unsettled[left++] = year;
      }
    }
    return left;
  },

  addReached(events, bits, salt, chance, counts, years) {
    for (let year = 0; year < years; year++) {
      const happened = events[year] as number;
      for (let event = 0; event < happened; event++) {
        const drawn = mixed((bits[year] as number) + event);
        if (chanceAt(drawn, salt) < chance) counts[year] = (counts[year] as number) + 1;
      }
    }
  },

  gather(counts, years, cursor, at, numbers, most) {
    let [year, number] = [cursor[0] as number, cursor[1] as number];
    let events = 0;
    while (year < years) {
      const count = counts[year] as number;
      while (number < count && events < most) {
        at[events] = year;
        numbers[events++] = number++;
      }
      if (number < count) break;
      year++;
      number = 0;
    }
    cursor[0] = year;
    cursor[1] = number;
    return events;
  },

  drawSlots([first, second, third], start, at, numbers, events, bodies, slots, drawn, rareAt, rareBits) {
    const last = slots * bodySize;
    let rares = 0;
    for (let event = 0; event < events; event++) {
      const [year, number] = [start + (at[event] as number), numbers[event] as number];
      let a = beginning(first, year, number);
      let b = beginning(second, year, number);
      let c = beginning(third, year, number);
      let round = 1 - seedingRounds;
      for (; round < 1; round++) {
        const bits = (((a + b) | 0) + round) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + bits) | 0;
      }
      let place = event;
      for (let body = 0; body < last; body += bodySize) {
        const bits = (((a + b) | 0) + round) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + bits) | 0;
        round = (round + 1) | 0;
        const cell = bits >>> bodyShift;
        const from = bodies[body + cell] as number;
        drawn[place] = from + (bits & bodyRest) * perBody * ((bodies[body + cell + 1] as number) - from);
        if (isRare(bits)) {
          rareAt[rares] = place;
          rareBits[rares++] = bits;
        }
        place += stride;
      }
    }
    return rares;
  },

  fillRare(rareAt, rareBits, rares, tails, bases, scales, drawn) {
    let left = 0;
    for (let rare = 0; rare < rares; rare++) {
      const [place, bits] = [rareAt[rare] as number, rareBits[rare] as number];
      const part = bits >>> partShift;
      if (part === 0 || part === parts - 1) {
        rareAt[left] = place;
        rareBits[left++] = bits;
        continue;
      }
      const slot = Math.floor(place / stride);
      const node = slot * tailSize + (part < rareParts ? part : part - upperStart + rareParts + 1);
      const from = tails[node] as number;
      const quantile = from + (bits & partRest) * perPart * ((tails[node + 1] as number) - from);
      drawn[place] = (bases[slot] as number) + (scales[slot] as number) * quantile;
    }
    return left;
  },

  complement(from, into, count) {
    for (let i = 0; i < count; i++) into[i] = 1 - (from[i] as number);
  },
  choose(decided, probability, share, count) {
    for (let i = 0; i < count; i++) if ((decided[i] as number) < probability) share[i] = 1;
  },
  pick(from, places, into, count) {
    for (let i = 0; i < count; i++) into[i] = from[places[i] as number] as number;
  },
  times(into, by, count) {
    for (let i = 0; i < count; i++) into[i] = (into[i] as number) * (by[i] as number);
  },

  items: (declared, losses, sums) => (events) => {
    losses.fill(0, 0, events);
    declared.forEach((item, index) => {
      multiply(item, events);
      sums[index] = addedTo(losses, item.amounts, events);
    });
  },

  intoYears(at, losses, events, totals, largest, touched) {
    for (let event = 0; event < events; event++) {
      const year = at[event] as number;
      const loss = losses[event] as number;
      totals[year] = (totals[year] as number) + loss;
      if (loss > (largest[year] as number)) largest[year] = loss;
      touched[year] = 1;
    }
  },

  addYears(totals, years, into) {
    let [sum, squares] = [0, 0];
    for (let year = 0; year < years; year++) {
      const loss = totals[year] as number;
      sum += loss;
      squares += loss * loss;
    }
    into[0] = sum;
    into[1] = squares;
  },

  countBins(losses, count, bins) {
    const bits = singles(losses, count);
    for (let at = 0; at < count; at++) {
      const bin = (bits[at] as number) >>> binShift;
      bins[bin] = (bins[bin] as number) + 1;
    }
  },

  pickBins(losses, count, wanted, places, members) {
    const bits = singles(losses, count);
    let picked = 0;
    for (let at = 0; at < count; at++) {
      const member = wanted[(bits[at] as number) >>> binShift] as number;
      if (member < 0) continue;
      places[picked] = at;
      members[picked++] = member;
    }
    return picked;
  },

  addExcesses(losses, count, thresholds, sums, squares) {
    const [lowest = 0] = thresholds;
    for (let at = 0; at < count; at++) {
      const loss = losses[at] as number;
      if (loss <= lowest) continue;
      for (let level = 0; level < thresholds.length; level++) {
        const excess = loss - (thresholds[level] as number);
        if (excess <= 0) break;
        sums[level] = (sums[level] as number) + excess;
        squares[level] = (squares[level] as number) + excess * excess;
      }
    }
  },
};

/** Always factor by factor from the left, so that no number of factors rounds otherwise. */
function multiply({ certain, columns, amounts }: ItemProduct, events: number): void {
  amounts.fill(certain, 0, events);
  for (const column of columns) {
    for (let i = 0; i < events; i++) amounts[i] = (amounts[i] as number) * (column[i] as number);
  }
}

/** Adds each amount to its loss; says the sum of the amounts. */
function addedTo(losses: Float64Array, amounts: Float64Array, events: number): number {
  let [even, odd] = [0, 0];
  for (let i = 0; i < events; i++) {
    const amount = amounts[i] as number;
    losses[i] = (losses[i] as number) + amount;
    if (i % 2 === 0) even += amount;
    else odd += amount;
  }
  return even + odd;
}

/** Bits of losses rounded to 24 bits, by the processor's own conversion. */
function singles(losses: Float64Array, count: number): Uint32Array {
  const rounded = new Float32Array(count);
  rounded.set(losses.subarray(0, count));
  return new Uint32Array(rounded.buffer);
}
