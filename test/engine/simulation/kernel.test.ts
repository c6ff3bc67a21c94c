import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  copyOf,
  simulateBlock,
  yearsKeptExactly,
  type BlockResult,
  type SimulationModel,
} from "../../../src/engine/simulation";
import { drawBlock } from "../../../src/engine/simulation/events";
import type { Years } from "../../../src/engine/simulation/frequency";
import { newKernel, plain, wasmKernel, type Kernel } from "../../../src/engine/simulation/kernel";
import type * as KernelModule from "../../../src/engine/simulation/kernel";
import { prepare, prepareOn } from "../../../src/engine/simulation/prepare";
import { yearsInBlock } from "../../../src/engine/simulation/year-streams";
import { sampled } from "../../support/cases";
import { seededRandom } from "../../support/random";
import {
  frequencyOf,
  handMade,
  itemOf,
  modelOf,
  modelWith,
  randomParameters,
  sampleIds,
  scaled,
  sheetOf,
  withProvider,
} from "./models";

const root = path.resolve(__dirname, "../../..");
const capacity = 0x40_0000;

function wasm(): Kernel {
  const kernel = wasmKernel(capacity);
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
const blocks = (model: SimulationModel, kernel: Kernel, years: number): readonly BlockResult[] => {
  const options = { years, seed: 7 };
  const prepared = prepareOn(kernel, model, options.seed);
  return [0, Math.floor(years / yearsInBlock)].map((block) => copyOf(simulateBlock(prepared, options, block), options));
};

/** The last block is short, of an odd number of years. */
const someYears = yearsInBlock + 235;

describe("in WebAssembly and in plain JavaScript blocks have the same bits", () => {
  test.each(sampled(sampleIds, 2))("%s, at rates from rare to many a year", (id) => {
    const model = modelOf(sheetOf(id), withProvider);
    for (const events of [0.02, 1, 20]) {
      const own = scaled(model, events / frequencyOf(model));
      const found = blocks(own, wasm(), someYears);
      expect(found).toEqual(blocks(own, plain, someYears));
      for (const { sum } of found) expect(sum).toBeGreaterThan(0);
      expect(found).toMatchObject([{ block: 0 }, { block: 1 }]);
    }
  });

  test("no frailty, no shock, thousands of events a year, items of none to five factors", () => {
    const random = seededRandom(5);
    const draws = Array.from({ length: 5 }, (_, index) => {
      const low = random();
      return {
        id: "legal" as const,
        low,
        likely: index === 4 ? low : low + random(),
        high: index === 4 ? low : low + 2,
      };
    });
    const drawn = draws.map((_, draw) => ({ draw, complement: draw === 2 }));
    const item = (certain: number, factors: number, shock: "cost" | "liability" | null) => ({
      ...itemOf(certain, { shock }),
      drawn: drawn.slice(0, factors),
    });
    const items = [item(3, 0, null), item(0, 2, "cost"), item(7, 1, "liability"), item(1 / 3, 3, null)];
    const [first, second] = modelOf(sheetOf("hospital"), randomParameters(random)).scenarios;
    if (!first || !second) throw new Error("No scenarios");
    const model = modelWith([
      handMade({ frequency: 3_000, draws, items }),
      { ...second, frequency: 700, draws, items: [...items, item(5, 5, "cost")], chances: [] },
    ]);
    const found = blocks(model, wasm(), 23);
    expect(found).toEqual(blocks(model, plain, 23));
    expect(found[0]?.yearsWithEvents).toBe(23);
  });
});

test("years of a list have the events they have among all others", () => {
  const sheet = sheetOf("retailer");
  const model = scaled(modelOf({ ...sheet, profile: { ...sheet.profile, "provider.1.name": "cloud" } }), 4);
  const events = (years: Years): readonly string[] => {
    const found: string[] = [];
    drawBlock(prepare(model, 3), 1, years, ({ scenario, events: count, years: at, losses }) => {
      for (let event = 0; event < count; event++) found.push(`${scenario} ${at[event] ?? ""} ${losses[event] ?? ""}`);
    });
    return found;
  };
  const random = seededRandom(8);
  const some = Int32Array.from({ length: 500 }, (_, year) => year).filter(() => random() < 0.3);
  const wanted = new Set([...some].map(String));
  const expected = events(500).filter((event) => wanted.has(event.split(" ")[1] ?? ""));
  expect(expected.length).toBeGreaterThan(30);
  expect(events(some)).toEqual(expected);
});

test("above a million years losses are kept to 24 bits by both", () => {
  const model = scaled(modelOf(sheetOf("retailer")), 10);
  const options = { years: yearsKeptExactly + 1, seed: 1 };
  const [first, second] = [wasm(), plain].map((kernel) =>
    copyOf(simulateBlock(prepareOn(kernel, model, 1), options, 0), options),
  );
  expect(first?.totals).toBeInstanceOf(Float32Array);
  expect(first).toEqual(second);
});

test("a capacity that is too small says so", () => {
  expect(() => wasmKernel(16)?.floats(100_000)).toThrow("capacity");
});

test("an array of another kernel is refused", () => {
  const [one, other] = [wasm(), wasm()];
  const own = one.floats(4);
  expect(() => one.times(own, other.floats(4), 4)).toThrow("own");
  expect(() => one.times(own, new Float64Array(4), 4)).toThrow("own");
  expect(() => one.times(own, one.floats(4), 4)).not.toThrow();
});

test("the buffers of an earlier model are reused if they are large enough, and nothing of that model is left in it", () => {
  const [large, small] = [modelOf(sheetOf("retailer")), scaled(modelOf(sheetOf("hospital")), 2)];
  const first = prepare(large, 1);
  simulateBlock(first, { years: yearsInBlock, seed: 1 }, 0);
  const one: SimulationModel = { ...small, scenarios: small.scenarios.slice(0, 1) };
  const second = prepare(one, 5, first);
  expect(second.kernel).toBe(first.kernel);
  const options = { years: yearsInBlock, seed: 5 };
  expect(copyOf(simulateBlock(second, options, 0), options)).toEqual(simulateBlock(prepare(one, 5), options, 0));
  const little = prepare(one, 5);
  expect(prepare(large, 1, little).kernel).not.toBe(little.kernel);
});

describe("where WebAssembly is refused, the plain loops run", () => {
  const own = globalThis.WebAssembly;
  afterEach(() => {
    globalThis.WebAssembly = own;
  });
  const refused = (error: Error) =>
    function refuse() {
      throw error;
    };

  test.each([
    ["it is not there", undefined],
    ["it has no lanes", { ...own, validate: () => false }],
    ["a policy forbids the memory", { ...methods(), Memory: refused(new EvalError("policy")) }],
    ["there is no room for the memory", { ...methods(), Memory: refused(new RangeError("room")) }],
    ["a policy forbids the instance", { ...methods(), Instance: refused(new own.CompileError("policy")) }],
  ])("%s", (_, instead) => {
    Object.assign(globalThis, { WebAssembly: instead });
    // as it is loaded: what was compiled once is not compiled again
    jest.isolateModules(() => {
      const loaded = jest.requireActual<typeof KernelModule>("../../../src/engine/simulation/kernel");
      expect(loaded.newKernel(capacity)).toBe(loaded.plain);
    });
  });

  test("another fault is not taken for a refusal", () => {
    Object.assign(globalThis, { WebAssembly: { ...methods(), Instance: refused(new TypeError("ours")) } });
    expect(() => newKernel(capacity)).toThrow("ours");
  });

  /** Its functions are not enumerable. */
  function methods() {
    const { validate, CompileError, Memory, Module, Instance } = own;
    return { validate, CompileError, Memory, Module, Instance };
  }
});
