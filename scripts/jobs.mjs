/** Jobs side by side: `limit` at once, in the order given. What one prints is shown when it ends. */
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { young } from "./young.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const env = { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} ${young}` };

/**
 * @typedef {{ name: string, command: readonly string[], after?: string }} Job
 *   `command`: a program and its arguments; `after`: a job named earlier that must have ended
 */

/** A script of package.json. @returns {Job} */
export const script = (name) => ({ name, command: ["npm", "run", "--silent", name] });

/** Everything but the tests, the longest first. */
export const checks = ["types-and-lint", "format", "unused"].map(script);

/** jest with the project's own options. @returns {Job} */
export const jest = (name, options, after) => ({
  name,
  command: [process.execPath, path.join(root, "node_modules/jest/bin/jest.js"), ...options],
  after,
});

/** @param {Job} job @param {boolean} alone whether its output may be shown as it comes */
function run({ name, command: [program, ...args] }, alone) {
  const started = performance.now();
  const shell = process.platform === "win32" && program === "npm";
  const child = spawn(program, args, {
    cwd: root,
    env,
    shell,
    stdio: ["ignore", ...(alone ? ["inherit", "inherit"] : [])],
  });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (bytes) => printed.push(bytes));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(printed));
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      console.log(`${name}: ${code === 0 ? "passed" : `failed (${code})`}, ${seconds} s`);
      done(code === 0);
    });
  });
}

/**
 * The names of the jobs that failed.
 *
 * @param {readonly Job[]} jobs the longest first @param {number} limit
 */
export async function runJobs(jobs, limit) {
  const ended = new Map();
  const waiting = jobs.values();
  async function takeJobs() {
    for (const job of waiting) {
      await ended.get(job.after);
      const end = run(job, limit === 1);
      ended.set(job.name, end);
      await end;
    }
  }
  await Promise.all(Array.from({ length: limit }, takeJobs));
  const passed = await Promise.all(ended.values());
  return [...ended.keys()].filter((_, index) => !passed[index]);
}
