/**
 * Everything but the tests, side by side: types, lint, format, and the pages the browser's tests open. What one of them
 * says is printed when it ends; the first that fails decides.
 */
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name) => path.join(root, "node_modules", name);

/** Two rows, because two cores are what a small machine has; the longest job has one to itself. */
const rows = [
  [["lint", bin("eslint/bin/eslint.js"), ".", "--max-warnings=0"]],
  [
    ["types", bin("typescript/bin/tsc"), "--noEmit"],
    ["format", bin("prettier/bin/prettier.cjs"), "--check", "--log-level=warn", "."],
    ["pages", path.join(root, "scripts/pages.cjs")],
  ],
];

function run([name, ...args]) {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => said.push(bytes));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      console.log(
        `${name}: ${code === 0 ? "passed" : `failed (${code})`}, ${((performance.now() - started) / 1000).toFixed(0)} s`,
      );
      done(code ?? 1);
    });
  });
}

const codes = await Promise.all(
  rows.map(async (row) => {
    for (const job of row) {
      const code = await run(job);
      if (code !== 0) return code;
    }
    return 0;
  }),
);
process.exitCode = codes.find((code) => code !== 0) ?? 0;
