/** Which tests judge a file, and in which order. */
import { createHash } from "node:crypto";
import path from "node:path";

/** Folders of tests that judge a folder of the source: the nearest folder named counts. */
const judging = {
  "src/engine": ["engine", "functions", "workbook"],
  "src/workbook": ["workbook", "excel"],
  "src/taskpane": ["taskpane/session", "taskpane/simulation"],
};

/** What needs a build or a browser, or only says that something changed. */
const noJudges = ["test/cli/bundle.test.ts", "test/workbook/words-used.test.ts"];

const isTest = (file) => /\.test\.tsx?$/.test(file);

/** Everything that can be reached, with the number of steps. */
function reached(from, edges) {
  const steps = new Map([[from, 0]]);
  for (const file of steps.keys())
    for (const next of edges.get(file) ?? []) if (!steps.has(next)) steps.set(next, steps.get(file) + 1);
  return steps;
}

function turned(edges) {
  const back = new Map();
  for (const [from, all] of edges) for (const to of all) back.set(to, [...(back.get(to) ?? []), from]);
  return back;
}

/** 0: the file's own test; 1: its folder's, or in the folder that mirrors it; 2: elsewhere. */
function rank(test, file) {
  const mirror = path.posix.dirname(file).replace(/^src/, "test");
  const tested = test.replace(/\.test\.tsx?$/, "");
  if (tested === file.replace(/^src/, "test").replace(/\.tsx?$/, "")) return 0;
  return path.posix.dirname(test) === mirror || tested === mirror ? 1 : 2;
}

/** @param {ReturnType<import("./compiler.mjs").openCompiler>} compiler */
export function judgesIn({ imports, sources }) {
  const importers = turned(imports);

  /** Tests that reach the file, the nearest first. */
  function related(file) {
    const place = Object.keys(judging).find((folder) => file.startsWith(`${folder}/`));
    const folders = place ? judging[place] : [file.split("/")[1]];
    const steps = reached(file, importers);
    return [...steps.keys()]
      .filter((test) => isTest(test) && !noJudges.includes(test))
      .filter((test) =>
        folders.some((folder) => test.startsWith(`test/${folder}/`) || test === `test/${folder}.test.ts`),
      )
      .sort((a, b) => rank(a, file) - rank(b, file) || steps.get(a) - steps.get(b));
  }

  return {
    related,
    /** How many of those are the file's own, which come first. */
    ownCount: (file) => related(file).filter((test) => rank(test, file) < 2).length,
    /** Of the source, what imports the file, the nearest first. */
    importersOf: (file) => [...reached(file, importers).keys()].filter((each) => each.startsWith("src/")).slice(1),
    /** Changes with the test and with everything it imports. */
    fingerprint(test) {
      const hash = createHash("sha256");
      for (const file of [...reached(test, imports).keys()].sort()) hash.update(sources.get(file)?.text ?? file);
      return hash.digest("hex");
    },
  };
}
