/** A copy of the checkout below build/, in which slips are made and tests run. */
import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { young } from "../young.mjs";

/** @param {string} root @param {string} into */
export function copyTree(root, into) {
  rmSync(into, { recursive: true, force: true });
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
  for (const file of listed
    .toString()
    .split("\0")
    .filter((name) => name && existsSync(path.join(root, name)))) {
    mkdirSync(path.join(into, path.dirname(file)), { recursive: true });
    copyFileSync(path.join(root, file), path.join(into, file));
  }
  symlinkSync(path.join(root, "node_modules"), path.join(into, "node_modules"), "junction");
}

/** However busy the machine is, a file of tests that takes longer than this, in seconds, or so many times what it took, hangs. */
const hangs = { seconds: 150, times: 8 };

/**
 * Runs files of tests in their order up to the first test that fails.
 *
 * @param {string} tree @param {readonly string[]} tests from the root
 * @param {{ needed: number, enough: number, secondsOf: (test: string) => number }} how
 *   so many of the files, and further ones while no more than `enough` seconds have gone; what each took before
 * @returns {Promise<{ failed: { file: string, test: string } | null, times: ReadonlyMap<string, number> }>}
 *   `times`: of the files that ended, in seconds
 */
export function runTests(tree, tests, { needed, enough, secondsOf }) {
  const part = (name) => path.join(tree, "scripts/mutants", name);
  const jest = [path.join(tree, "node_modules/jest/bin/jest.js"), "--runTestsByPath", ...tests, "--runInBand"];
  const parts = [`--testSequencer=${part("as-given.cjs")}`, `--reporters=${part("tell.cjs")}`];
  const child = spawn(process.execPath, [young, ...jest, ...parts, `--cacheDirectory=${path.join(tree, "../cache")}`], {
    cwd: tree,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, KIKITORI_ORDER: JSON.stringify(tests) },
  });
  const [times, said] = [new Map(), []];
  const started = performance.now();
  let [failed, isEnough] = [null, false];
  let watch = null;
  const wait = (file) => {
    clearTimeout(watch);
    watch = setTimeout(
      () => fail({ file, test: "(does not end)" }),
      1000 * Math.max(hangs.seconds, hangs.times * secondsOf(file)),
    );
  };
  const fail = (what) => {
    failed ??= what;
    child.kill("SIGKILL");
  };
  child.stderr.on("data", (bytes) => said.push(bytes));
  createInterface({ input: child.stdout }).on("line", (line) => {
    // the tests may print as well
    if (!line.startsWith('{"path":')) return;
    const told = JSON.parse(line);
    const file = path.relative(tree, told.path).split(path.sep).join("/");
    if (told.failed !== undefined) return fail({ file, test: told.failed });
    times.set(file, told.seconds);
    isEnough = times.size >= needed && performance.now() - started > 1000 * enough;
    if (isEnough) child.kill("SIGKILL");
    else if (times.size < tests.length) wait(tests[times.size]);
  });
  wait(tests[0]);
  return new Promise((done, refuse) => {
    child.on("error", refuse);
    child.on("close", (code) => {
      clearTimeout(watch);
      const isHeard = failed !== null || isEnough || (code === 0 && times.size === tests.length);
      if (isHeard) done({ failed, times });
      else refuse(new Error(`jest ended with ${code}: ${Buffer.concat(said).toString()}`));
    });
  });
}

/** Does something while a file of the tree holds another text. */
export async function withText(tree, file, text, work) {
  const at = path.join(tree, file);
  const before = readFileSync(at, "utf8");
  writeFileSync(at, text);
  try {
    return await work();
  } finally {
    writeFileSync(at, before);
  }
}
