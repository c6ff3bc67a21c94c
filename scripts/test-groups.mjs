/**
 * Files of tests put together, so that each of jest's processes loads Office.js, the .xlsx library and the browser once
 * and not once a file: a third of the time of those that use them. `npm run verify` runs every file for itself.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Which tests run where: the only list. A file belongs to the most exact place named, a folder or a file without its ending;
 * "" holds what no other does. The longest group first.
 */
const groups = {
  // npm test: the engine's and the workbook's own, whose lines are counted
  counted: [
    ["engine/simulation", "engine/validation"],
    ["workbook", "engine"],
  ],
  // npm test: what is quick, and a short journey through Local Excel, LibreOffice and Chromium each
  short: [
    ["functions", "excel/write-results", "witness/control", "taskpane/diagnosis"],
    ["locales", "docs", "exchange", "intake", "house"],
    // stands in for the folder that speaks to Excel, which no other test of the group may have loaded
    ["taskpane/session"],
  ],
  // npm run test:hosts
  hosts: [
    ["taskpane"],
    ["excel"],
    ["preview", "taskpane/ribbon", "workers"],
    ["witness", "assets"],
    ["cli"],
    ["excel/plans"],
    [""],
  ],
};

const files = readdirSync(path.join(root, "test"), { recursive: true })
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => /\.test\.tsx?$/.test(file))
  .sort();

const isIn = (file, place) => place === "" || file.startsWith(`${place}/`) || file.startsWith(`${place}.test.`);

const places = Object.values(groups).flat(2);

function placeOf(file) {
  const holding = places.filter((place) => isIn(file, place));
  return holding.sort((a, b) => b.length - a.length)[0];
}

const empty = places.filter((place) => !files.some((file) => placeOf(file) === place));
if (empty.length > 0) throw new Error(`No tests in ${empty.join(", ")}: mend the list in scripts/test-groups.mjs`);

/** Writes the files of tests of a run, and says where. */
export function writeGroups(run) {
  const into = path.join(root, "build/test-groups", run);
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  groups[run].forEach((own, index) => {
    const members = files.filter((file) => own.includes(placeOf(file)));
    const lines = members.map((file) => `describe("${file}", () => void require("../../../test/${file}"));`);
    const name = `${index + 1}-${(own[0] || "others").replace("/", "-")}.test.ts`;
    writeFileSync(path.join(into, name), `${lines.join("\n")}\n`);
  });
  return into;
}
