/**
 * The tests: the engine's and the sheets' own with their lines counted, then everything that runs whole. Counting lines
 * slows what is counted by a tenth, and those two folders of tests hold the limit by themselves.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { writeGroups } from "./test-groups.mjs";
import { young } from "./young.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const jest = path.join(root, "node_modules/jest/bin/jest.js");

const runs = [["lines", "--coverage"], ["whole"]];

function run([name, ...options]) {
  const groups = writeGroups(name);
  const results = path.join(root, `build/test-${name}.json`);
  const order = path.join(root, "scripts/in-order.cjs");
  const { status } = spawnSync(
    process.execPath,
    [
      young,
      jest,
      "--maxWorkers=2",
      `--roots=${groups}`,
      `--testSequencer=${order}`,
      "--json",
      `--outputFile=${results}`,
      ...options,
    ],
    { cwd: root, stdio: ["ignore", "inherit", "inherit"] },
  );
  return { status: status ?? 1, ...JSON.parse(readFileSync(results, "utf8")) };
}

const ended = runs.map(run);
const total = (key) => ended.reduce((sum, each) => sum + each[key], 0);
const failed = total("numFailedTests") + total("numRuntimeErrorTestSuites");
const skipped = total("numPendingTests");
// alone on the last line, for those who read the end of a log
console.log(`\n${total("numPassedTests")} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = ended.every(({ status }) => status === 0) ? 0 : 1;
