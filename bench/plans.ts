import { readFileSync } from "node:fs";
import path from "node:path";
import { defaultParameters, typicalPlan, typicalPlanIds, type HearingSheet, type Plan } from "../src/engine";
import { bytesKept, claimsOfSheet, keepEvents, modelOfSheet, newScan, settleKept } from "../src/engine/simulation";
import { runSync } from "../src/scheduling/chunked";
import { Pool, threadHere } from "../src/workers";

/**
 * `npm run bench`: a million years with four plans against the same without, in turns in one run; and one plan settled anew
 * over the kept events of 100,000 years. The workload: the retailer sample, as declared and scaled to one event a year.
 */
const rounds = 9;

const sheet = JSON.parse(
  readFileSync(path.join(process.cwd(), "assets/samples/retailer.json"), "utf8"),
) as HearingSheet;
const declared = modelOfSheet(sheet, defaultParameters);
const claims = claimsOfSheet(sheet, defaultParameters);
const events = declared.scenarios.reduce((sum, { frequency }) => sum + frequency, 0);
const [small, medium, large] = typicalPlanIds.map((id) => typicalPlan(id, id)) as [Plan, Plan, Plan];
const layered: Plan = { ...large, name: "layered", layers: [{ attachment: 5e8, limit: 5e8, share: 1 }] };
const plans = [small, medium, large, layered];

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const watch = {
  onConclude: () => undefined,
  pieces: <Result>(work: Parameters<typeof runSync<Result>>[0]) => Promise.resolve(runSync(work)),
};

async function main(): Promise<void> {
  const pool = new Pool([threadHere(() => Promise.resolve())]);
  const options = { years: 1_000_000, seed: 1 };
  for (const [workload, factor] of [
    ["as declared", 1],
    ["one event a year", 1 / events],
  ] as const) {
    const model = {
      ...declared,
      scenarios: declared.scenarios.map((scenario) => ({ ...scenario, frequency: scenario.frequency * factor })),
    };
    const times: { without: number[]; plans: number[] } = { without: [], plans: [] };
    for (let round = 0; round < rounds + 1; round++) {
      const without = await timed(() => pool.underPlans(model, options, null, watch));
      const settled = await timed(() => pool.underPlans(model, options, { claims, plans }, watch));
      // the first is to warm up
      if (round === 0) continue;
      times.without.push(without);
      times.plans.push(settled);
    }
    const [without, settled] = [median(times.without), median(times.plans)];
    console.log(
      `1,000,000 years, ${workload}: ${without.toFixed(0)} ms, with four plans ${settled.toFixed(0)} ms: ` +
        `${(settled / without).toFixed(2)} ×`,
    );
    const scan = newScan();
    const kept = runSync(keepEvents(model, claims, { years: 100_000, seed: 1 }, scan));
    const anew: number[] = [];
    for (let round = 0; round < 2 * rounds; round++) {
      anew.push(await timed(() => runSync(settleKept(kept, [medium], scan))));
    }
    console.log(
      `one plan anew over 100,000 kept years: ${median(anew.slice(rounds)).toFixed(0)} ms; ` +
        `${(bytesKept(kept) / 1e6).toFixed(1)} MB kept`,
    );
  }
  pool.close();
}

void main();
