import { runSync, type Chunked } from "../../src/scheduling/chunked";
import { claimsOfSheet, copyOf, simulate, simulatePlans } from "../../src/engine/simulation";
import { defaultParameters, typicalPlan, typicalPlanIds } from "../../src/engine";
import { answering, worker } from "../../src/workers/work";
import { Pool, progressOf, RunStopped, threadHere, type Thread } from "../../src/workers";

import { modelOf, sheetOf } from "../engine/simulation/models";

const model = modelOf(sheetOf("online-shop"));
const options = { years: 30_000, seed: 3 };
const watch = {
  onConclude: () => undefined,
  pieces: <Result>(work: Chunked<Result>) => Promise.resolve(runSync(work)),
};
const alone = JSON.stringify(simulate(model, options));

/** A thread that takes its time, a different one for each request. */
function slow(turns: () => number): Thread {
  const work = worker((of) => (result) => copyOf(result, of));
  return {
    blocksAtOnce: 3,
    ask: async (request) => {
      const reply = work(request);
      for (let turn = turns(); turn > 0; turn--) await Promise.resolve();
      return reply;
    },
    close: () => undefined,
  };
}

test.each([1, 2, 4])("%d threads, whatever order their blocks come in: the same bits", async (count) => {
  let asked = 0;
  const pool = new Pool(Array.from({ length: count }, (_, index) => slow(() => ((++asked * 7 + index * 3) % 11) * 3)));
  expect(JSON.stringify(await pool.distribution(model, options, watch))).toBe(alone);
});

const asked = {
  claims: claimsOfSheet(sheetOf("online-shop"), defaultParameters),
  plans: typicalPlanIds.map((id) => typicalPlan(id, id)),
};
const settled = JSON.stringify(simulatePlans(model, options, asked));

test.each([1, 3])("%d threads settle plans to the same bits", async (count) => {
  let turn = 0;
  const pool = new Pool(Array.from({ length: count }, () => slow(() => (++turn * 7) % 11)));
  expect(JSON.stringify(await pool.underPlans(model, options, asked, watch))).toBe(settled);
  expect(JSON.stringify(await pool.distribution(model, options, watch))).toBe(alone);
});

test("what plans keep of years is handed over by a thread, not copied", () => {
  const answer = answering();
  answer({ request: { kind: "prepare", model, options, plans: asked }, spare: null });
  const { reply, handedOver } = answer({ request: { kind: "blocks", first: 0, count: 2 }, spare: null });
  expect(handedOver).toHaveLength(1 + 2 * asked.plans.length);
  const received = structuredClone(reply, { transfer: handedOver });
  expect(received.kind === "blocks" && received.results[1]?.plans?.[2]?.yearly.length).toBeGreaterThan(0);
});

test("progress counts years, gives a running mean with its error, and the time that is left", async () => {
  const pool = new Pool([threadHere(() => Promise.resolve())]);
  const seen: { years: number; mean: number | null; secondsLeft: number | null }[] = [];
  await pool.distribution(model, options, {
    ...watch,
    onProgress: (run) => seen.push(progressOf(run, 0, 1_000 * (seen.length + 1))),
  });
  expect(seen.map(({ years }) => years)).toEqual([4_096, 8_192, 12_288, 16_384, 20_480, 24_576, 28_672, 30_000]);
  // eight seconds so far for 30,000 years; after the first block 25,904 years are left at a second for 4,096
  expect(seen[0]?.secondsLeft).toBeCloseTo(25_904 / 4_096, 6);
  expect(seen.at(-1)?.secondsLeft).toBe(0);
  expect(seen.at(-1)?.mean).toBe(simulate(model, options).mean);
});

test("a run that is stopped says so, and the next one is whole", async () => {
  const pool = new Pool([slow(() => 5), slow(() => 5)]);
  const stopping = new AbortController();
  const stopped = pool.distribution(model, options, {
    ...watch,
    signal: stopping.signal,
    onProgress: () => stopping.abort(),
  });
  await expect(stopped).rejects.toBeInstanceOf(RunStopped);
  expect(JSON.stringify(await pool.distribution(model, options, watch))).toBe(alone);
});

test("a thread that breaks ends the run with its error", async () => {
  const broken: Thread = { blocksAtOnce: 1, ask: () => Promise.reject(new Error("no memory")), close: () => undefined };
  await expect(new Pool([broken]).distribution(model, options, watch)).rejects.toThrow("no memory");
});

test("another model after it, and the same again: nothing of an earlier run is left in the arrays it gave", async () => {
  const pool = new Pool([slow(() => 1), threadHere(() => Promise.resolve())]);
  const other = modelOf(sheetOf("hospital"));
  const tvar = simulate(other, options).tvar["0.99"];
  expect(JSON.stringify(await pool.distribution(model, options, watch))).toBe(alone);
  expect(await pool.tail(other, options, 0.99, watch)).toBe(tvar);
  expect(await pool.tail(other, { ...options, years: 9_000 }, 0.99, watch)).toBe(
    simulate(other, { ...options, years: 9_000 }).tvar["0.99"],
  );
  expect(JSON.stringify(await pool.distribution(model, options, watch))).toBe(alone);
});
