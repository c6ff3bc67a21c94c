import {
  bins,
  binShift,
  bodySize,
  plain,
  stride,
  tailSize,
  wasmKernel,
  type Kernel,
} from "../../../src/engine/simulation/kernel";
import { drawBits, streamKey } from "../../../src/engine/simulation/streams";
import { seededRandom } from "../../support/random";

const capacity = 0x40_0000;

function wasm(): Kernel {
  const kernel = wasmKernel(capacity);
  if (!kernel) throw new Error("WebAssembly is missing here");
  return kernel;
}

const random = seededRandom(11);
const number = (): number => random() * 10 ** (6 * random());
const both = <Result>(work: (kernel: Kernel) => Result): Result => {
  const [first, second] = [work(wasm()), work(plain)];
  expect(first).toEqual(second);
  return second;
};
const floatsOf = ({ floats }: Kernel, values: readonly number[]): Float64Array => {
  const made = floats(values.length + 4);
  made.set(values);
  return made.subarray(0, values.length);
};

test("random bits of four streams are those of each", () => {
  const keys = ["a", "b", "c", "d"].map((scenario) => streamKey(3, "count", "customer", scenario));
  const bits = both(({ words, drawBits: drawFour }) => {
    const [streams, into] = [words(12), words(32)];
    streams.set([0, 1, 2].flatMap((word) => keys.map((key) => key[word] as number)));
    drawFour(streams, 9, into);
    return [...into];
  });
  expect(new Set(bits).size).toBe(32);
  const expected = keys.flatMap((key) => {
    const own = new Int32Array(8);
    drawBits(key, 9, own);
    return [...own];
  });
  expect(bits).toEqual(expected);
});

/** Around every edge of a table, and of what a count is settled by. */
const edges = [
  0,
  0x99999999,
  0xffff,
  0x10000,
  (8 << 22) - 1,
  8 << 22,
  (1016 << 22) - 1,
  1016 << 22,
  0xfffeffff,
  0xffff0000,
  -1,
];

test.each([1, 2, 3, 4, 5, 9, 10])("quantiles and counts at the edges, %d at once", (count) => {
  const body = Array.from({ length: 1_025 }, number);
  for (const factor of [0, 1e-12, 0.01, 1, 1.6, 500, 1e6]) {
    const { counts } = both((kernel) => {
      const [bits, rare, unsettled, counted] = [12, 12, 12, 12].map((length) => kernel.words(length)) as [
        Int32Array,
        Int32Array,
        Int32Array,
        Int32Array,
      ];
      bits.set(edges.slice(0, count));
      const into = kernel.floats(12);
      const factors = floatsOf(
        kernel,
        Array.from({ length: 12 }, () => factor),
      );
      const rares = kernel.quantiles(floatsOf(kernel, body), bits, into, count, rare);
      const left = kernel.settle(bits, factors, 0.7, 12_345, counted, count, unsettled);
      return {
        quantiles: [...into.subarray(0, count)],
        rare: [...rare.subarray(0, rares)],
        counts: [...counted.subarray(0, count)],
        unsettled: [...unsettled.subarray(0, left)],
      };
    });
    if (factor === 0) expect(counts).toEqual(counts.map(() => 0));
    // 60 % is above the chance of none, and below that of one at most
    if (factor === 1 && count > 1) expect(counts.filter((each) => each === 1)).toEqual([1]);
  }
});

test.each([1, 2, 3, 4, 5, 9])("slots of %d events, and what is rare among them", (events) => {
  const slots = 40;
  const [bodies, tails, scales] = [slots * bodySize, slots * tailSize, slots].map((length) =>
    Array.from({ length }, number),
  ) as [number[], number[], number[]];
  let filled = 0;
  for (let seed = 0; seed < 20; seed++) {
    both((kernel) => {
      const [at, numbers] = [kernel.words(12), kernel.words(12)];
      at.set([5, 5, 6, 90, 91, 4_000, 4_001, 4_002, 4_095]);
      numbers.set([0, 1, 0, 7]);
      const [rareAt, rareBits] = [kernel.words(slots * 12), kernel.words(slots * 12)];
      const drawn = kernel.floats(slots * stride);
      const all = floatsOf(kernel, bodies);
      const key = streamKey(seed, "event", "customer", "scenario");
      const found = kernel.drawSlots(key, 8_192, at, numbers, events, all, slots, drawn, rareAt, rareBits);
      const those = [floatsOf(kernel, tails), floatsOf(kernel, scales), floatsOf(kernel, scales)] as const;
      const remaining = kernel.fillRare(rareAt, rareBits, found, ...those, drawn);
      const ofEvents = (place: number): boolean => place % stride < events;
      if (kernel === plain) filled += found - remaining;
      // those past the last event are nobody's
      return {
        drawn: [...drawn].filter((_, place) => ofEvents(place)),
        atEnds: [...rareAt.subarray(0, remaining)].filter(ofEvents),
      };
    });
  }
  expect(filled).toBeGreaterThan(0);
});

test.each([0, 1, 2, 3, 4, 5, 255, 256])("products, complements and years of %d places", (count) => {
  const [values, others] = [Array.from({ length: count }, number), Array.from({ length: count }, number)];
  const [found] = both((kernel) => {
    const [into, by, sums] = [floatsOf(kernel, values), floatsOf(kernel, others), kernel.floats(2)];
    kernel.times(into, by, count);
    kernel.complement(by, by, count);
    kernel.addYears(into, count, sums);
    return [[...sums], [...into], [...by]] as const;
  });
  const products = values.map((value, at) => value * (others[at] ?? 0));
  const sum = products.reduce((total, product) => total + product, 0);
  expect(found).toEqual([sum, products.reduce((total, product) => total + product * product, 0)]);
});

test.each([0, 1, 2, 3, 4, 5, 255, 256])("chances, and what stands at %d places", (count) => {
  const [decided, share] = [Array.from({ length: count }, random), Array.from({ length: count }, number)];
  const places = share.map((_, at) => (at * 7) % (count + 1));
  const found = both((kernel) => {
    const [own, into] = [floatsOf(kernel, decided), floatsOf(kernel, new Array<number>(count).fill(9))];
    const chosen = [0, 0.3, 1].map((probability) => {
      const shares = floatsOf(kernel, share);
      kernel.choose(own, probability, shares, count);
      return [...shares];
    });
    const at = kernel.words(count + 4);
    at.set(places);
    kernel.pick(floatsOf(kernel, [...share, 5]), at, into, count);
    return { chosen, picked: [...into] };
  });
  expect(found.chosen).toEqual([
    share,
    share.map((each, at) => ((decided[at] ?? 1) < 0.3 ? 1 : each)),
    share.map(() => 1),
  ]);
  expect(found.picked).toEqual(places.map((place) => share[place] ?? 5));
});

test.each([0, 1, 2, 3, 4, 5, 255, 256])("items of none to three columns, %d events", (events) => {
  const columns = [0, 1, 2].map(() => Array.from({ length: events }, number));
  const certain = [3, 0, 1 / 3, 5];
  const { losses, sums, amounts } = both((kernel) => {
    const [into, all] = [floatsOf(kernel, new Array<number>(events).fill(9)), kernel.floats(certain.length)];
    const own = columns.map((column) => floatsOf(kernel, column));
    const declared = certain.map((each, item) => ({
      certain: each,
      columns: own.slice(0, item),
      amounts: floatsOf(kernel, new Array<number>(events).fill(9)),
    }));
    kernel.items(declared, into, all)(events);
    return { losses: [...into], sums: [...all], amounts: declared.map((item) => [...item.amounts]) };
  });
  const expected = certain.map((each, item) =>
    Array.from({ length: events }, (_, event) =>
      columns.slice(0, item).reduce((product, column) => product * (column[event] ?? 0), each),
    ),
  );
  expect(amounts).toEqual(expected);
  expect(losses).toEqual(
    Array.from({ length: events }, (_, event) => expected.reduce((sum, item) => sum + (item[event] ?? 0), 0)),
  );
  expected.forEach((item, index) => {
    const sum = item.reduce((total, amount) => total + amount, 0);
    expect(Math.abs((sums[index] ?? NaN) - sum)).toBeLessThanOrEqual(1e-12 * sum);
  });
});

test.each([0, 1, 3, 4, 5, 1_000])("losses of %d years: counted, picked and measured by what they exceed", (count) => {
  // the middle of a bin, its edges, and what rounds up into the next one
  const losses = Array.from({ length: count }, (_, at) =>
    at % 3 === 0 ? ([0, 256, 257, 256.999_999_9, 1e-300, 1e12][(at / 3) % 6] ?? 0) : number(),
  );
  const thresholds = [1, 100, 10_000];
  const found = both((kernel) => {
    const own = floatsOf(kernel, losses);
    const [counted, wanted, places, members] = [bins, bins, count + 4, count + 4].map((length) =>
      kernel.words(length),
    ) as [Int32Array, Int32Array, Int32Array, Int32Array];
    kernel.countBins(own, count, counted);
    wanted.fill(-1);
    losses.forEach((_, at) => at % 5 === 0 && (wanted[binOf(losses[at] ?? 0)] = at));
    const picked = kernel.pickBins(own, count, wanted, places, members);
    const picks = [...places.subarray(0, picked)];
    const ofBins = [...members.subarray(0, picked)];
    const [levels, sums, squares] = thresholds.map(() => kernel.floats(3)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    levels.set(thresholds);
    kernel.addExcesses(own, count, levels, sums, squares);
    return {
      counted: new Map([...counted.entries()].filter(([, each]) => each > 0)),
      picks,
      ofBins,
      sums: [...sums],
      squares: [...squares],
    };
  });
  expect([...found.counted.values()].reduce((sum, each) => sum + each, 0)).toBe(count);
  for (const loss of losses) expect(found.counted.get(binOf(loss))).toBeGreaterThan(0);
  const excess = (threshold: number): number => losses.reduce((sum, loss) => sum + Math.max(0, loss - threshold), 0);
  expect(found.sums).toEqual(thresholds.map(excess));
});

const binOf = (loss: number): number => (new Uint32Array(Float32Array.of(loss).buffer)[0] as number) >>> binShift;

test("events that reach a customer are those whose own chance is below", () => {
  const [happened, drawn] = [[0, 1, 3, 0, 200], Array.from({ length: 5 }, () => (random() * 2 ** 32) | 0)];
  const [none, some, all] = [0, 0.25, 1].map((chance) =>
    both((kernel) => {
      const [events, bits, counts] = [kernel.words(8), kernel.words(8), kernel.words(8)];
      events.set(happened);
      bits.set(drawn);
      counts.set([4, 0, 0, 0, 1]);
      kernel.addReached(events, bits, 77, chance, counts, 5);
      return [...counts.subarray(0, 5)];
    }),
  );
  expect(none).toEqual([4, 0, 0, 0, 1]);
  expect(all).toEqual([4, 1, 3, 0, 201]);
  // 200 with a chance of a quarter: a standard deviation of 6
  expect(Math.abs((some?.[4] ?? 0) - 51)).toBeLessThan(28);
});

test("events are gathered in batches, in the order of years", () => {
  const counts = [0, 3, 0, 0, 300, 1, 0];
  const gathered = both((kernel) => {
    const own = kernel.words(8);
    own.set(counts);
    const [cursor, at, numbers] = [kernel.words(4), kernel.words(256), kernel.words(256)];
    const found: string[] = [];
    for (;;) {
      const events = kernel.gather(own, counts.length, cursor, at, numbers, 256);
      if (events === 0) return found;
      for (let event = 0; event < events; event++) found.push(`${at[event] ?? ""} ${numbers[event] ?? ""}`);
    }
  });
  expect(gathered).toEqual(
    counts.flatMap((count, year) => Array.from({ length: count }, (_, each) => `${year} ${each}`)),
  );
});
