/**
 * Everything but the tests, side by side: types and lint, format, and the pages the browser's tests open. What one of them
 * says is printed when it ends. All are scripts of package.json.
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { young } from "./young.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

const env = { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} ${young}` };

/** Two rows, because two cores are what a small machine has; the longest job has one to itself. */
const rows = [["types-and-lint"], ["format", "pages"]];

function run(name) {
  const started = performance.now();
  const shell = process.platform === "win32";
  const child = spawn("npm", ["run", "--silent", name], { cwd: root, env, shell, stdio: ["ignore", "pipe", "pipe"] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => said.push(bytes));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      console.log(`${name}: ${code === 0 ? "passed" : `failed (${code})`}, ${seconds} s`);
      done(code === 0);
    });
  });
}

/** A row ends with its first failure. */
async function runRow([name, ...rest]) {
  if (name === undefined) return true;
  return (await run(name)) && runRow(rest);
}

const passed = await Promise.all(rows.map(runRow));
process.exitCode = passed.every(Boolean) ? 0 : 1;
