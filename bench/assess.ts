import { Bench } from "tinybench";
import { assess, defaultParameters, evaluateSheet, understand } from "../src/engine";
import { randomSheet } from "../test/support/random-sheet";
import { seededRandom } from "../test/support/random";

/** Different sheets, so that no branch is measured alone. */
const random = seededRandom(20_240_401);
const sheets = Array.from({ length: 500 }, () => randomSheet(random));

const bench = new Bench({ time: 3_000, warmupTime: 1_000 });
let next = 0;
const sheet = () => sheets[next++ % sheets.length] ?? randomSheet(random);

bench.add("a sheet, without fingerprints", () => void evaluateSheet(understand(sheet(), defaultParameters)));
bench.add("a sheet, with fingerprints", () => void assess(sheet(), defaultParameters));

async function main(): Promise<void> {
  await bench.run();
  for (const { name, result } of bench.tasks) {
    if (result.state !== "completed") throw new Error(`${name}: ${result.state}`);
    const { mean, p50, p99 } = result.latency;
    console.log(`${name}: median ${p50.toFixed(3)} ms, mean ${mean.toFixed(3)} ms, 99 % below ${p99.toFixed(3)} ms`);
  }
}

void main();
