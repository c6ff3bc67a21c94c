/**
 * The tests: `npm test` checks types, lint and format and runs what is short; `npm run test:hosts` runs the rest. Lines are
 * counted by the engine's and the workbook's own tests: counting slows what is counted by a tenth.
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { checks, jest, runJobs, script } from "./jobs.mjs";
import { writeGroups } from "./test-groups.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

const resultsOf = (run) => path.join(root, `build/test-${run}.json`);

/** A run of test groups as a job. */
function tests(run, ...options) {
  rmSync(resultsOf(run), { force: true });
  const order = path.join(root, "scripts/in-order.cjs");
  const written = ["--json", `--outputFile=${resultsOf(run)}`];
  return jest(run, [`--roots=${writeGroups(run)}`, `--testSequencer=${order}`, ...written, ...options]);
}

/** The browser's tests open the pages as they ship. */
const pages = script("pages");

/** The longest jobs first, so that all cores are busy to the end. */
const parts = {
  quick: () => {
    const [longest, ...others] = checks;
    const counted = tests("counted", "--maxWorkers=1", "--coverage");
    const short = { ...tests("short", "--maxWorkers=1"), after: pages.name };
    return { jobs: [pages, longest, counted, short, ...others], limit: Math.max(2, availableParallelism()) };
  },
  hosts: () => ({ jobs: [pages, tests("hosts", "--maxWorkers=2")], limit: 1 }),
};

const { jobs, limit } = parts[process.argv[2]]();
const failedJobs = await runJobs(jobs, limit);

const runs = jobs.map(({ name }) => resultsOf(name)).filter((file) => existsSync(file));
const counts = runs.map((file) => JSON.parse(readFileSync(file, "utf8")));
const total = (key) => counts.reduce((sum, each) => sum + each[key], 0);
const failedTests = total("numFailedTests") + total("numRuntimeErrorTestSuites");
// a job that fails without a failed test, such as lint, counts as one
const failed = Math.max(failedTests, failedJobs.length);
const skipped = total("numPendingTests");
// alone on the last line, for those who read the end of a log
console.log(`\n${total("numPassedTests")} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failedJobs.length === 0 ? 0 : 1;
