import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runSync } from "../src/scheduling/chunked";
import { defaultParameters, type HearingSheet } from "../src/engine";
import { modelOfSheet, type SimulationModel } from "../src/engine/simulation";
import { Pool, threadHere } from "../src/workers";
import { nodeThread } from "../src/workers/node/threads";

/**
 * `npm run bench`: simulation against a clear numpy program on the same workload, in turns in one run, and its growth.
 * The workload: the retailer sample, frequencies scaled to one event a year, frailties and shock on. Times are of the
 * wall clock; ratios are what counts.
 */
const root = process.cwd();
const rounds = 15;

const sheet = JSON.parse(readFileSync(path.join(root, "assets/samples/retailer.json"), "utf8")) as HearingSheet;
const own = modelOfSheet(sheet, defaultParameters);
const events = own.scenarios.reduce((sum, { frequency }) => sum + frequency, 0);
const model: SimulationModel = {
  ...own,
  scenarios: own.scenarios.map((scenario) => ({ ...scenario, frequency: scenario.frequency / events })),
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function timed(pool: Pool, years: number): Promise<number> {
  const begun = performance.now();
  await pool.distribution(
    model,
    { years, seed: 1 },
    { onConclude: () => undefined, pieces: (work) => Promise.resolve(runSync(work)) },
  );
  return performance.now() - begun;
}

/** Milliseconds of one run of the numpy program; null where there is no python3 with numpy. */
function numpy(file: string, years: number): number | null {
  try {
    const out = execFileSync("python3", [path.join(root, "bench/simulation.py"), file, String(years)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return Number(out.trim());
  } catch (error) {
    if (error instanceof Error && "status" in error) return null;
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

const here = (): Pool => new Pool([threadHere(() => Promise.resolve())]);

/** MB that a process of its own takes at most for a run of so many years on one thread. */
const memoryOf = (years: number): number =>
  Number(execFileSync(process.execPath, [__filename, String(years)], { encoding: "utf8" }));

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "kikitori-bench-"));
  const file = path.join(folder, "model.json");
  writeFileSync(file, JSON.stringify(model));
  const worker = path.join(__dirname, "worker.cjs");
  const one = here();
  const two = new Pool([nodeThread(worker), nodeThread(worker)]);
  const first = await timed(one, 1_000_000);
  console.log(`first call, 1,000,000 years on one thread: ${first.toFixed(0)} ms`);
  // as warm as the one thread is: two runs of its own kind, and one more for each of two threads
  await timed(one, 1_000_000);
  for (let run = 0; run < 4; run++) await timed(two, 1_000_000);
  const times: { one: number[]; two: number[]; numpy: number[] } = { one: [], two: [], numpy: [] };
  for (let round = 0; round < rounds; round++) {
    times.one.push(await timed(one, 1_000_000));
    times.two.push(await timed(two, 1_000_000));
    const theirs = numpy(file, 1_000_000);
    if (theirs !== null) times.numpy.push(theirs);
  }
  const [ours, ourTwo, theirs] = [median(times.one), median(times.two), median(times.numpy)];
  console.log(`1,000,000 years, medians of ${rounds}: one thread ${ours.toFixed(0)} ms, two ${ourTwo.toFixed(0)} ms`);
  if (times.numpy.length === 0) console.log("python3 with numpy is not here: nothing to compare with");
  else {
    console.log(
      `numpy ${theirs.toFixed(0)} ms: ${(theirs / ours).toFixed(2)} × one thread, ${(theirs / ourTwo).toFixed(2)} × two`,
    );
  }
  for (const years of [10_000, 100_000, 1_000_000, 10_000_000]) {
    const time = await timed(one, years);
    console.log(
      `${years.toLocaleString("en")} years: ${time.toFixed(0)} ms, ${((time / years) * 1e6).toFixed(0)} ns a year, ` +
        `${memoryOf(years).toFixed(0)} MB of memory at most`,
    );
  }
  one.close();
  two.close();
  rmSync(folder, { recursive: true });
}

/** The process that `memoryOf` starts. */
async function alone(years: number): Promise<void> {
  await timed(here(), years);
  console.log((process.resourceUsage().maxRSS / 1024).toFixed(0));
}

const [asked] = process.argv.slice(2);
void (asked === undefined ? main() : alone(Number(asked)));
