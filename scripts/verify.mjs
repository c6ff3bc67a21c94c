/** Every sweep whole, then a summary by folder: what passed, how long it took, which tests took longest. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { young } from "./young.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const results = path.join(root, "build/verify.json");
mkdirSync(path.dirname(results), { recursive: true });

const jest = path.join(root, "node_modules/jest/bin/jest.js");
const { status } = spawnSync(process.execPath, [young, jest, "--maxWorkers=2", "--json", `--outputFile=${results}`], {
  cwd: root,
  stdio: ["ignore", "ignore", "inherit"],
  env: { ...process.env, KIKITORI_VERIFY: "1" },
});

const suites = JSON.parse(readFileSync(results, "utf8")).testResults;
const folders = new Map();
for (const { name, startTime, endTime, assertionResults } of suites) {
  const [folder] = path.relative(path.join(root, "test"), name).split(path.sep);
  const sum = folders.get(folder) ?? { passed: 0, failed: 0, skipped: 0, seconds: 0 };
  for (const { status } of assertionResults) {
    if (status === "passed") sum.passed++;
    else if (status === "failed") sum.failed++;
    else sum.skipped++;
  }
  sum.seconds += Math.round((endTime - startTime) / 1000);
  folders.set(folder, sum);
}
const longest = suites
  .flatMap(({ assertionResults }) => assertionResults)
  .sort((left, right) => (right.duration ?? 0) - (left.duration ?? 0))
  .slice(0, 15);

console.log("\nBy folder");
console.table(Object.fromEntries([...folders].sort()));
console.log("Longest");
for (const { fullName, duration, status } of longest) {
  console.log(`  ${((duration ?? 0) / 1000).toFixed(1).padStart(7)} s  ${status}  ${fullName}`);
}
const total = (key) => [...folders.values()].reduce((sum, folder) => sum + folder[key], 0);
console.log(`\n${total("passed")} passed, ${total("failed")} failed, ${total("skipped")} skipped`);
process.exitCode = status ?? 1;
