import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The rows of the table that lint holds; jest cannot read ES modules by itself. */
const rowsOfLint = JSON.parse(
  execFileSync(
    process.execPath,
    ["--input-type=module", "-e", 'console.log(JSON.stringify((await import("./lint/import-table.mjs")).folders))'],
    { encoding: "utf8" },
  ),
) as readonly string[];

const page = readFileSync("ARCHITECTURE.md", "utf8");

/** Every folder of the page's tree that is there, as a path, such as src/workbook/model. */
function foldersOfTree(): readonly string[] {
  const tree = /```\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  const parents: string[] = [];
  const folders: string[] = [];
  for (const line of tree.split("\n")) {
    const [, indent = "", name, rest = ""] = /^( *)([\w-]+)\/(.*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    parents.length = indent.length / 2;
    parents.push(name);
    if (!rest.trim().startsWith("(to come)")) folders.push(parents.join("/"));
  }
  return folders;
}

test("every folder of the tree is there", () => {
  const folders = foldersOfTree();
  expect(folders).toContain("src/workbook/sheets");
  expect(folders.filter((folder) => !existsSync(folder))).toEqual([]);
});

test("every folder of src, and of the engine and the workbook, is in the tree", () => {
  const within = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${folder}/${name}`);
  const there = ["src", "src/engine", "src/workbook"].flatMap(within);
  expect(there.filter((folder) => !foldersOfTree().includes(folder))).toEqual([]);
});

test("the table of imports has the rows that lint holds", () => {
  const [, table = ""] = page.split("## Who may know whom");
  const rows = [...table.matchAll(/^\| ([a-z][a-z/, -]*?) *\|/gm)].flatMap(([, names = ""]) => names.split(", "));
  expect(rows.filter((name) => name !== "folder").sort()).toEqual([...rowsOfLint].sort());
});

test("every folder that the table names is there or to come", () => {
  const coming = [...page.matchAll(/([\w-]+)\/ +\(to come\)/g)].map(([, name]) => name);
  const missing = rowsOfLint.filter((folder) => !existsSync(path.join("src", folder)));
  expect(missing.filter((folder) => !coming.includes(folder))).toEqual([]);
});
