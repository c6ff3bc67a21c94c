import { readFileSync } from "node:fs";
import path from "node:path";
import { defaultParameters, type HearingSheet, type ParameterId, type ParameterSet } from "../src/engine";
import { knowledgeBand, modelOfSheet, type SimulationModel } from "../src/engine/simulation";
import { runSync } from "../src/scheduling/chunked";
import { Pool, threadHere } from "../src/workers";

/**
 * `npm run bench`: what the extended scenarios and the uncertainty of knowledge cost a million years, by samples, in turns
 * in one run; and the band of the expected loss. Times are of the wall clock; ratios are what counts.
 */
const rounds = 15;
const years = 1_000_000;

const withValues = (values: Partial<Record<ParameterId, number>>): ParameterSet => ({
  ...defaultParameters,
  values: {
    ...defaultParameters.values,
    ...(Object.fromEntries(
      Object.entries(values).map(([id, value]) => [id, { low: value, likely: value, high: value }]),
    ) as Partial<ParameterSet["values"]>),
  },
});

const on = withValues({ "assume.providers": 1 });
const off = withValues({ "scenario.s5.on": 0, "scenario.s6.on": 0, "knowledge.sigma": 0, "knowledge.severity": 0 });

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function timed(pool: Pool, model: SimulationModel): Promise<number> {
  const begun = performance.now();
  await pool.distribution(
    model,
    { years, seed: 1 },
    { onConclude: () => undefined, pieces: (work) => Promise.resolve(runSync(work)) },
  );
  return performance.now() - begun;
}

async function main(): Promise<void> {
  const pool = new Pool([threadHere(() => Promise.resolve())]);
  for (const sample of ["retailer", "manufacturer", "hospital", "online-shop"]) {
    const file = path.join(process.cwd(), `assets/samples/${sample}.json`);
    const sheet = JSON.parse(readFileSync(file, "utf8")) as HearingSheet;
    const [whole, core] = [modelOfSheet(sheet, on), modelOfSheet(sheet, off)];
    for (const model of [whole, core, whole, core]) await timed(pool, model);
    const times: { readonly on: number; readonly off: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      times.push({ on: await timed(pool, whole), off: await timed(pool, core) });
    }
    const bands = times.map(() => {
      const begun = performance.now();
      runSync(knowledgeBand(sheet, on));
      return performance.now() - begun;
    });
    const ratio = median(times.map((pair) => pair.on / pair.off));
    console.log(
      `${sample}: a million years ${median(times.map((pair) => pair.on)).toFixed(0)} ms with S5, S6 and what is not known, ` +
        `${median(times.map((pair) => pair.off)).toFixed(0)} ms without: median of ${rounds} ratios ${ratio.toFixed(2)}; ` +
        `band of the expected loss ${median(bands).toFixed(0)} ms`,
    );
  }
  pool.close();
}

void main();
