import { atOnce } from "../../src/engine";
import { concludeRun, simulate } from "../../src/engine/simulation";
import { Pool, progressOf, RunStopped, threadHere, type Thread } from "../../src/workers";
import { modelOf, sheetOf } from "../engine/simulation/models";

const model = modelOf(sheetOf("online-shop"));
const options = { years: 30_000, seed: 3 };
const alone = JSON.stringify(simulate(model, options));

/** A thread that takes its time, a different one for each block. */
function slow(turns: () => number): Thread {
  const here = threadHere(() => Promise.resolve());
  return {
    ...here,
    ask: async (request) => {
      for (let turn = turns(); turn > 0; turn--) await Promise.resolve();
      return here.ask(request);
    },
  };
}

test.each([1, 2, 4])("%d threads, whatever order their blocks come in: the same bits", async (count) => {
  let asked = 0;
  const pool = new Pool(Array.from({ length: count }, (_, index) => slow(() => ((++asked * 7 + index * 3) % 11) * 3)));
  const run = await pool.run(model, options);
  expect(JSON.stringify(atOnce(concludeRun(run)))).toBe(alone);
});

test("progress counts years, gives a running mean with its error, and the time that is left", async () => {
  const pool = new Pool([threadHere(() => Promise.resolve())]);
  const seen: { years: number; mean: number | null; secondsLeft: number | null }[] = [];
  await pool.run(model, options, { onProgress: (run) => seen.push(progressOf(run, 0, 1_000 * (seen.length + 1))) });
  expect(seen.map(({ years }) => years)).toEqual([4_096, 8_192, 12_288, 16_384, 20_480, 24_576, 28_672, 30_000]);
  // eight seconds so far for 30,000 years; after the first block 25,904 years are left at a second for 4,096
  expect(seen[0]?.secondsLeft).toBeCloseTo(25_904 / 4_096, 6);
  expect(seen.at(-1)?.secondsLeft).toBe(0);
  expect(seen.at(-1)?.mean).toBe(simulate(model, options).mean);
});

test("a run that is stopped says so, and the next one is whole", async () => {
  const pool = new Pool([slow(() => 5), slow(() => 5)]);
  const stopping = new AbortController();
  const stopped = pool.run(model, options, { signal: stopping.signal, onProgress: () => stopping.abort() });
  await expect(stopped).rejects.toBeInstanceOf(RunStopped);
  expect(JSON.stringify(atOnce(concludeRun(await pool.run(model, options))))).toBe(alone);
});

test("a thread that breaks ends the run with its error", async () => {
  const broken: Thread = { ask: () => Promise.reject(new Error("no memory")), close: () => undefined };
  await expect(new Pool([broken]).run(model, options)).rejects.toThrow("no memory");
});
