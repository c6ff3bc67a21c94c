/**
 * Files of tests put together, so that each of jest's processes loads Office.js, the .xlsx library and the browser once
 * and not once a file: a third of the time of those that use them. `npm run verify` runs every file for itself.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The longest first. A file belongs to the most exact folder named; "" is for those in none. */
const groups = {
  whole: [["taskpane"], ["excel"], ["preview", "taskpane/ribbon", "workers"], ["cli"], ["witness", "assets"], [""]],
  // the engine's and the sheets' own, whose lines are counted
  lines: [
    ["engine/simulation", "engine/validation"],
    ["workbook", "engine"],
  ],
};

const files = readdirSync(path.join(root, "test"), { recursive: true })
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => /\.test\.tsx?$/.test(file))
  .sort();

const isIn = (file, folder) => folder === "" || file.startsWith(`${folder}/`);

const folders = Object.values(groups).flat(2);

function folderOf(file) {
  const holding = folders.filter((folder) => isIn(file, folder));
  return holding.sort((a, b) => b.length - a.length)[0];
}

/** Writes the files of tests of a run, and says where. */
export function writeGroups(run) {
  const into = path.join(root, "build/test-groups", run);
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  groups[run].forEach((own, index) => {
    const members = files.filter((file) => own.includes(folderOf(file)));
    const lines = members.map((file) => `describe("${file}", () => void require("../../../test/${file}"));`);
    const name = `${index + 1}-${(own[0] || "others").replace("/", "-")}.test.ts`;
    writeFileSync(path.join(into, name), `${lines.join("\n")}\n`);
  });
  return into;
}
