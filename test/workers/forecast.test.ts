import { parameterTable, defaultParameters } from "../../src/engine";
import type { Swing } from "../../src/engine/simulation";
import { runSync, type Chunked } from "../../src/scheduling/chunked";
import { Pool, simulateAll, threadHere, type Thread } from "../../src/workers";
import { forecastOf, paceOfSearch } from "../../src/workers/forecast";
import { paceOf } from "../../src/workers/pace";
import { modelOf, sheetOf } from "../engine/simulation/models";

const model = modelOf(sheetOf("online-shop"));

/** A thread by whose clock a model is ready in 3 ms and a year takes a hundredth. */
function steady() {
  let [clock, years] = [0, 0];
  const piloted: number[] = [];
  const thread: Thread = {
    blocksAtOnce: 16,
    ask: (request) => {
      if (request.kind === "prepare") {
        clock += 3;
        ({ years } = request.options);
        return Promise.resolve({ kind: "prepare" });
      }
      clock += years / 100;
      piloted.push(years);
      return Promise.resolve({ kind: "blocks", results: [] });
    },
    close: () => undefined,
  };
  return { thread, piloted, now: () => clock };
}

test("a pilot grows until it can be timed", async () => {
  const { thread, piloted, now } = steady();
  const pace = await paceOf(thread, model, now);
  // the first makes tables; 1.28 and 5.12 ms are too short, 20.48 ms are not
  expect(piloted).toEqual([128, 128, 512, 2_048]);
  expect(pace.prepare).toBeCloseTo(3, 9);
  expect(pace.year).toBeCloseTo(0.01, 9);
});

test("years are shared by the threads of a pool, getting ready is not", async () => {
  const { thread, now } = steady();
  const pace = await new Pool([thread, thread]).pace(model, now);
  expect(pace.prepare).toBeCloseTo(3, 9);
  expect(pace.year).toBeCloseTo(0.005, 9);
});

test("the search for parameters is timed by its first ones, and goes on from there", () => {
  let [clock, looked] = [0, 0];
  function* search(): Chunked<readonly Swing[]> {
    for (; looked < 50; looked++) {
      clock += 6;
      yield;
    }
    return [];
  }
  const running = search();
  // 6, 12, 18, 24 ms
  expect(runSync(paceOfSearch(running, () => clock))).toBe(6);
  expect(looked).toBe(3);
  runSync(running);
  expect(looked).toBe(50);
});

test("a forecast: the years, a look at every parameter, and 32 variants", () => {
  const pace = { prepare: 3, year: 0.01 };
  expect(forecastOf(pace, 1_000_000, null)).toBeCloseTo(10, 9);
  // 32 · (3 ms + 100,000 · 0.01 ms) = 32.096 s
  expect(forecastOf(pace, 1_000_000, { years: 100_000, search: 5 })).toBeCloseTo(
    10 + 0.005 * parameterTable.length + 32.096,
    9,
  );
});

const sheet = sheetOf("online-shop");
const customer = { sheet, parameters: defaultParameters };
const pieces = <Result>(work: Chunked<Result>) => Promise.resolve(runSync(work));

/** A run by a clock that goes so many milliseconds at each look. */
async function run(step: number, years = 2_000) {
  const told: (number | string)[] = [];
  let clock = 0;
  const pool = new Pool([threadHere(() => Promise.resolve())]);
  const distribution = await simulateAll(pool, model, {
    years,
    seed: 1,
    band: null,
    tornado: null,
    onProgress: (at) => told.push(at),
    forecast: { now: () => (clock += step), onForecast: (seconds) => told.push(seconds) },
    pieces,
  });
  return { told, distribution };
}

test("it is told before the run begins", async () => {
  // a pilot of 128 years takes 200 ms: 2,000 years take 3.125 s
  expect((await run(200)).told.slice(0, 2)).toEqual([3.125, "simulate"]);
});

test("below two seconds nothing is told", async () => {
  // 128 ms: a millisecond a year
  expect((await run(128)).told[0]).toBe(2);
  expect((await run(127)).told[0]).toBe("simulate");
});

test("figures do not change by it", async () => {
  const figures = async (step: number | null) => {
    let clock = 0;
    const forecast = step === null ? undefined : { now: () => (clock += step), onForecast: () => undefined };
    const pool = new Pool([threadHere(() => Promise.resolve())]);
    return simulateAll(pool, model, { years: 1_000, seed: 1, band: customer, tornado: customer, forecast, pieces });
  };
  expect(JSON.stringify(await figures(10))).toBe(JSON.stringify(await figures(null)));
}, 120_000);
