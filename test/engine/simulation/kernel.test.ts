import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { simulateBlock, yearsKeptExactly, type SimulationModel } from "../../../src/engine/simulation";
import { plain, wasmKernel, type Kernel } from "../../../src/engine/simulation/kernel";
import { prepare, yearsInBlock } from "../../../src/engine/simulation/prepare";
import { streamKey } from "../../../src/engine/simulation/streams";
import { sampled } from "../../support/cases";
import { seededRandom } from "../../support/random";
import { frequencyOf, modelOf, randomParameters, sampleIds, scaled, sheetOf } from "./models";

const root = path.resolve(__dirname, "../../..");
const room = 0x40_0000;

function wasm(): Kernel {
  const kernel = wasmKernel(room);
  if (!kernel) throw new Error("WebAssembly is missing here");
  return kernel;
}

test("the bytes are what the source compiles to (npm run kernel)", () => {
  const script =
    'import("./scripts/compile-kernel.mjs").then(async (own) => process.stdout.write(await own.compiledKernel()))';
  const compiled = execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" });
  expect(readFileSync(path.join(root, "src/engine/simulation/kernel/bytes.ts"), "utf8")).toBe(compiled);
});

/** The first and the last block of so many years by a kernel. */
const blocks = (model: SimulationModel, kernel: Kernel, years: number): readonly unknown[] => {
  const options = { years, seed: 7 };
  const prepared = prepare(model, options.seed, "event", kernel);
  return [0, Math.floor(years / yearsInBlock)].map((block) => simulateBlock(prepared, options, block));
};

/** The last block is short, of an odd number of years. */
const someYears = yearsInBlock + 235;

describe("in WebAssembly and in plain JavaScript blocks have the same bits", () => {
  test.each(sampled(sampleIds, 2))("%s, at rates from rare to many a year", (id) => {
    const model = modelOf(sheetOf(id));
    for (const events of [0.02, 1, 20]) {
      const own = scaled(model, events / frequencyOf(model));
      const found = blocks(own, wasm(), someYears);
      expect(found).toEqual(blocks(own, plain, someYears));
      expect(found).toMatchObject([{ block: 0, sum: expect.any(Number) as number }, { block: 3 }]);
    }
  });

  test("random parameters, no frailty, certain amounts, thousands of events a year", () => {
    const random = seededRandom(5);
    const model = scaled(modelOf(sheetOf("hospital"), randomParameters(random)), 30);
    const certain: SimulationModel = {
      ...model,
      frailty: { market: 0, firm: 0 },
      scenarios: model.scenarios.map((scenario, index) => ({
        ...scenario,
        sigma: index === 0 ? 0 : scenario.sigma,
        frequency: index === 1 ? 700 : scenario.frequency,
        draws: scenario.draws.map((draw, place) =>
          place % 3 === 0 ? { ...draw, low: draw.likely, high: draw.likely } : draw,
        ),
      })),
    };
    expect(blocks(certain, wasm(), 101)).toEqual(blocks(certain, plain, 101));
  });
});

describe("each loop has the same bits in both", () => {
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

  test("random bits", () => {
    const key = streamKey(3, "count", "customer", "scenario");
    const bits = both(({ words, drawBits }) => {
      const into = words(5);
      drawBits(key, 9, into);
      return [...into];
    });
    expect(new Set(bits).size).toBe(5);
  });

  test.each([0, 1, 2, 3, 4, 5, 255, 256])("sums, products and complements of %d places", (count) => {
    const [values, others] = [Array.from({ length: count }, number), Array.from({ length: count }, number)];
    const sum = both((kernel) => {
      const [into, by] = [floatsOf(kernel, values), floatsOf(kernel, others)];
      kernel.scaled(into, 1 / 3, floatsOf(kernel, values), count);
      kernel.times(into, by, count);
      kernel.complement(by, by, count);
      return [kernel.addedTo(by, into, count), [...into], [...by]] as const;
    })[0];
    const expected = values.reduce((total, value, at) => total + (value / 3) * (others[at] ?? 0), 0);
    expect(sum).toBeCloseTo(expected, -Math.log10(expected || 1) + 9);
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
});

test("above a million years losses are kept to 24 bits by both", () => {
  const model = scaled(modelOf(sheetOf("retailer")), 10);
  const options = { years: yearsKeptExactly + 1, seed: 1 };
  const [first, second] = [wasm(), plain].map((kernel) =>
    simulateBlock(prepare(model, 1, "event", kernel), options, 0),
  );
  expect(first?.totals).toBeInstanceOf(Float32Array);
  expect(first).toEqual(second);
});

test("a room that is too small says so", () => {
  expect(() => wasmKernel(16)?.floats(100_000)).toThrow("room");
});
