/**
 * Slips made on purpose, one at a time, in a copy of the checkout: which does no test notice?
 * `npm run mutants [-- folder…] [--sample 40] [--seed 1] [--seconds 30]`: `sample`: so many of each folder, drawn by `seed`
 * (0: all); `seconds`: what the tests of one slip may take where it is not noticed. Slips that do not compile are left out;
 * so are those of scripts/mutants/equivalent.json, which change nothing. Results: build/mutants/results.json.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openCompiler } from "./mutants/compiler.mjs";
import { findMutants, mutated } from "./mutants/find.cjs";
import { judgesIn } from "./mutants/judges.mjs";
import { drawn } from "./mutants/sample.mjs";
import { copyTree, runTests, withText } from "./mutants/tree.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const kept = path.join(root, "build/mutants");
const tree = path.join(kept, "tree");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "40" },
    seed: { type: "string", default: "1" },
    seconds: { type: "string", default: "30" },
  },
});
const folders = positionals.length > 0 ? positionals : ["src/engine", "src/workbook", "src/excel", "src/cli"];

/** Written by machines, or compiled where no test of this kind reaches. */
const isGenerated = (file) => /\/assembly\/|kernel\/bytes\.ts$/.test(file);

const readJson = (file, otherwise) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : otherwise);
const writeJson = (name, value) => writeFileSync(path.join(kept, name), `${JSON.stringify(value, null, 2)}\n`);

mkdirSync(kept, { recursive: true });
copyTree(root, tree);
const compiler = openCompiler(tree);
const judges = judgesIn(compiler);
const equivalent = readJson(path.join(root, "scripts/mutants/equivalent.json"), []);

/** A slip with the line it changes. */
function described(file, mutant) {
  const { text } = compiler.sources.get(file);
  const changed = mutated(text, mutant);
  const start = text.lastIndexOf("\n", mutant.from - 1) + 1;
  const shown = (whole, to) => {
    const end = whole.indexOf("\n", to);
    return whole
      .slice(start, end < 0 ? whole.length : end)
      .replace(/\s+/g, " ")
      .trim();
  };
  const line = text.slice(0, mutant.from).split("\n").length;
  const before = shown(text, mutant.to);
  const after = shown(changed, mutant.from + mutant.text.length);
  return { file, line, kind: mutant.kind, before, after, changed };
}

const isIn = (folder) => (file) => file === folder || file.startsWith(`${folder.replace(/\/$/, "")}/`);
const isKnown = (mutant) => (entry) => ["file", "before", "after"].every((key) => entry[key] === mutant[key]);

function* slipsOf(folder) {
  const files = [...compiler.sources.keys()].filter(isIn(folder)).filter((file) => !isGenerated(file));
  const all = files
    .sort()
    .flatMap((file) =>
      findMutants(compiler.sources.get(file), compiler.checker).map((mutant) => described(file, mutant)),
    );
  const unused = equivalent.filter((entry) => isIn(folder)(entry.file) && !all.some((each) => isKnown(each)(entry)));
  for (const { file, before } of unused) console.log(`No such slip any more in equivalent.json: ${file}: ${before}`);
  console.log(`${folder}: ${files.length} files, ${all.length} slips`);
  const open = all.filter((mutant) => !equivalent.some(isKnown(mutant)));
  for (const mutant of drawn(open, Number(values.seed)))
    if (!compiler.refusing(mutant.file, mutant.changed, [mutant.file])) yield mutant;
}

function sampleOf(folder) {
  const size = Number(values.sample) || Number.POSITIVE_INFINITY;
  const sample = [];
  for (const mutant of slipsOf(folder)) {
    sample.push(mutant);
    if (sample.length >= size) break;
  }
  return sample;
}

/** What is known of each test: how long it took, and whether it passes where nothing is changed. */
const known = readJson(path.join(kept, "tests.json"), {});
const secondsOf = (test) => known[test]?.seconds ?? 0;

function noteTimes(times) {
  for (const [file, seconds] of times) known[file] = { ...known[file], seconds };
}

/** A test that fails where nothing is changed judges nothing. */
async function passesByItself(test) {
  const print = judges.fingerprint(test);
  if (known[test]?.passesAt === print) return true;
  const { failed, times } = await runTests(tree, [test], { needed: 1, enough: 0, secondsOf });
  if (failed) return false;
  noteTimes(times);
  known[test].passesAt = print;
  return true;
}

const limit = Number(values.seconds);
const failing = new Set();

/** What notices a slip, or null. */
async function noticing(slip) {
  const tests = judges.related(slip.file).filter((test) => !failing.has(test));
  if (tests.length === 0) return null;
  const how = { needed: judges.ownCount(slip.file), enough: limit, secondsOf };
  const { failed, times } = await withText(tree, slip.file, slip.changed, () => runTests(tree, tests, how));
  noteTimes(times);
  if (!failed || (await passesByItself(failed.file))) return failed;
  console.log(`Fails by itself: ${failed.file}`);
  failing.add(failed.file);
  return noticing(slip);
}

/** The compiler, in a file that uses what was changed. */
function elsewhere({ file, changed }) {
  const refusing = compiler.refusing(file, changed, judges.importersOf(file));
  return refusing && { file: refusing, test: "(does not compile)" };
}

const results = [];
async function judge(folder, slip) {
  const started = performance.now();
  const noticed = (await noticing(slip)) ?? elsewhere(slip);
  const { changed: _, ...result } = {
    folder,
    ...slip,
    noticed,
    seconds: Math.round(performance.now() - started) / 1000,
  };
  results.push(result);
  writeJson("tests.json", known);
  writeJson("results.json", results);
  const at = `${result.file}:${result.line}`;
  console.log(noticed ? `noticed   ${at}  ${result.kind}` : `UNNOTICED ${at}  ${result.kind}`);
  if (!noticed) console.log(`          - ${result.before}\n          + ${result.after}`);
}

for (const folder of folders) for (const slip of sampleOf(folder)) await judge(folder, slip);

console.log();
for (const folder of folders) {
  const own = results.filter((each) => each.folder === folder);
  const noticed = own.filter((each) => each.noticed);
  console.log(
    `${folder}: ${noticed.length} of ${own.length} noticed, ${((100 * noticed.length) / own.length).toFixed(0)} %`,
  );
}
