import { readdirSync } from "node:fs";
import { lintSnippets } from "./lint-snippets";

/** [importing file, import, allowed]: for every row of the table what it lets through and what it stops. */
type Case = readonly [file: string, code: string, allowed: boolean];

const value = (from: string): string => `import { x } from "${from}";\nexport const y = x;`;
const type = (from: string): string => `import type { X } from "${from}";\nexport type Y = X;`;

const cases: readonly Case[] = [
  ["src/engine/made-up.ts", value("./model/evaluate"), true],
  ["src/engine/made-up.ts", value("zod/mini"), true],
  ["src/engine/made-up.ts", value("@noble/hashes/sha2.js"), true],
  ["src/engine/made-up.ts", value("@stdlib/math-base-special-exp"), true],
  ["src/engine/made-up.ts", value("zod"), false],
  ["src/engine/made-up.ts", value("react"), false],
  ["src/engine/made-up.ts", value("fflate"), false],
  ["src/engine/made-up.ts", value("node:fs"), false],
  ["src/engine/made-up.ts", value("fs"), false],
  ["src/engine/made-up.ts", value("../locales"), false],
  ["src/engine/made-up.ts", type("../locales"), false],
  ["src/engine/made-up.ts", type("../workbook"), false],
  ["src/engine/made-up.ts", value("../../test/support/engine"), false],

  ["src/issues/made-up.ts", type("../engine"), true],
  ["src/issues/made-up.ts", value("../engine"), false],
  ["src/issues/made-up.ts", type("../locales"), false],
  ["src/issues/made-up.ts", type("../workbook"), false],
  ["src/engine/made-up.ts", type("../issues"), false],

  ["src/locales/made-up.ts", type("../engine"), true],
  ["src/locales/made-up.ts", value("../issues"), true],
  ["src/locales/ja/made-up.ts", type("../../engine/scenarios"), true],
  ["src/locales/made-up.ts", value("../engine"), false],
  ["src/locales/made-up.ts", `import { type X } from "../engine";\nexport type Y = X;`, false],
  ["src/locales/made-up.ts", `export { x } from "../engine";`, false],
  ["src/locales/made-up.ts", `export type { X } from "../engine";`, true],
  ["src/locales/made-up.ts", type("../workbook"), false],
  ["src/locales/made-up.ts", value("zod/mini"), false],

  ["src/audit-log/made-up.ts", value("../engine"), true],
  ["src/audit-log/made-up.ts", value("../workbook"), false],
  ["src/exchange/made-up.ts", value("../engine"), true],
  ["src/exchange/made-up.ts", value("../audit-log"), false],
  ["src/exchange/made-up.ts", value("zod/mini"), false],

  ["src/workbook/made-up.ts", value("../engine"), true],
  ["src/workbook/plan/made-up.ts", value("../../locales"), true],
  ["src/workbook/made-up.ts", value("../audit-log"), true],
  ["src/workbook/made-up.ts", value("../issues"), true],
  ["src/workbook/made-up.ts", value("../excel"), false],
  ["src/workbook/made-up.ts", type("../excel/write-plan"), false],
  ["src/workbook/made-up.ts", value("../intake/container"), false],
  ["src/workbook/made-up.ts", value("@cj-tech-master/excelts"), false],

  ["src/workbook/model/made-up.ts", value("../../scheduling/chunked"), true],
  ["src/workbook/model/made-up.ts", value("../formula/expression"), false],
  ["src/workbook/model/made-up.ts", type("../sheets"), false],
  ["src/workbook/formula/made-up.ts", value("../model/names"), true],
  ["src/workbook/formula/made-up.ts", value("../sheets"), false],
  ["src/workbook/sheets/made-up.ts", value("../formula/expression"), true],
  ["src/workbook/sheets/calc/made-up.ts", value("../../model/cell"), true],
  ["src/workbook/sheets/calc/made-up.ts", value("../../read/read-sheet"), false],
  ["src/workbook/sheets/made-up.ts", type("../plan/write-plan"), false],
  ["src/workbook/read/made-up.ts", value("../sheets"), true],
  ["src/workbook/read/made-up.ts", value("../plan/write-plan"), false],
  ["src/workbook/check/made-up.ts", value("../model/locator"), true],
  ["src/workbook/check/made-up.ts", value("../plan/write-plan"), false],
  ["src/workbook/plan/made-up.ts", value("../check/verdict"), true],
  ["src/workbook/plan/made-up.ts", value("../../excel"), false],

  ["src/scheduling/made-up.ts", value("./chunked"), true],
  ["src/scheduling/made-up.ts", value("../engine"), false],
  ["src/scheduling/made-up.ts", type("../excel"), false],

  ["src/excel/made-up.ts", value("../workbook/model/cell"), true],
  ["src/excel/made-up.ts", value("../issues"), true],
  ["src/excel/made-up.ts", type("../engine"), true],
  ["src/excel/made-up.ts", value("../engine"), false],
  ["src/excel/made-up.ts", value("../locales"), false],
  ["src/excel/made-up.ts", value("../local-excel"), false],

  ["src/intake/made-up.ts", value("../engine"), true],
  ["src/intake/made-up.ts", value("../issues"), true],
  ["src/intake/made-up.ts", value("../workbook"), true],
  ["src/intake/made-up.ts", value("fflate"), true],
  ["src/intake/container/made-up.ts", value("saxes"), true],
  ["src/intake/made-up.ts", value("@cj-tech-master/excelts"), false],
  ["src/intake/made-up.ts", value("../excel"), false],
  ["src/intake/made-up.ts", value("node:zlib"), false],

  ["src/workers/made-up.ts", value("../engine"), true],
  ["src/workers/made-up.ts", value("../intake"), true],
  ["src/workers/node.ts", value("node:worker_threads"), true],
  ["src/workers/web.ts", value("node:worker_threads"), false],
  ["src/workers/made-up.ts", value("../workbook"), false],

  ["src/functions/made-up.ts", value("../engine"), true],
  ["src/functions/made-up.ts", value("../issues"), true],
  ["src/functions/made-up.ts", value("../workbook/read/read-sheet"), true],
  ["src/functions/made-up.ts", value("../locales"), true],
  ["src/functions/made-up.ts", value("../workbook/model/cell"), false],
  ["src/functions/made-up.ts", value("../excel"), false],

  ["src/page/made-up.ts", type("../locales"), true],
  ["src/page/made-up.ts", value("react"), true],
  ["src/page/made-up.ts", value("@fluentui/react-components"), true],
  ["src/page/made-up.ts", value("../locales"), true],
  ["src/page/made-up.ts", value("../engine"), false],
  ["src/page/made-up.ts", type("../taskpane"), false],

  ["src/taskpane/made-up.tsx", value("../page/store"), true],
  ["src/taskpane/made-up.tsx", value("../excel"), true],
  ["src/taskpane/made-up.tsx", value("../functions"), true],
  ["src/taskpane/made-up.tsx", value("../workers/web"), true],
  ["src/taskpane/made-up.tsx", value("react"), true],
  ["src/taskpane/made-up.tsx", value("@fluentui/react-components"), true],
  ["src/taskpane/made-up.tsx", value("../workers/node"), false],
  ["src/taskpane/made-up.tsx", value("../local-excel"), false],
  ["src/taskpane/made-up.tsx", type("../local-excel"), false],
  ["src/taskpane/made-up.tsx", value("../cli"), false],
  ["src/taskpane/made-up.tsx", value("node:path"), false],
  ["src/taskpane/made-up.tsx", `export const later = () => import("../local-excel");`, false],
  ["src/taskpane/made-up.tsx", `export type Later = typeof import("../local-excel");`, false],
  ["src/taskpane/ribbon/made-up.ts", value("../../intake"), true],
  ["src/taskpane/ribbon/made-up.ts", value("../../preview"), false],
  ["src/taskpane/ribbon/made-up.ts", value("../../local-excel"), false],

  ["src/local-excel/xlsx/made-up.ts", value("@cj-tech-master/excelts"), true],
  ["src/local-excel/xlsx/calculation/made-up.ts", value("@cj-tech-master/excelts/formula"), true],
  ["src/local-excel/transport/node.ts", value("node:vm"), true],
  ["src/local-excel/objects/made-up.ts", value("@cj-tech-master/excelts"), false],
  ["src/local-excel/objects/made-up.ts", type("@cj-tech-master/excelts"), false],
  ["src/local-excel/xlsx/made-up.ts", value("node:fs"), false],
  ["src/local-excel/transport/browser.ts", value("node:vm"), false],
  ["src/local-excel/made-up.ts", value("../workbook/model/names"), false],
  ["src/local-excel/made-up.ts", type("../engine"), false],
  ["src/local-excel/made-up.ts", type("../issues"), false],

  ["src/cli/made-up.ts", value("../local-excel/transport/node"), true],
  ["src/cli/made-up.ts", value("node:fs"), true],
  ["src/cli/made-up.ts", value("../excel"), true],
  ["src/preview/made-up.ts", value("../local-excel"), true],
  ["src/preview/made-up.ts", value("../taskpane"), true],
];

/** Rules that also have a say about how types are imported. */
const sameMatter = ["@typescript-eslint/no-import-type-side-effects", "@typescript-eslint/consistent-type-imports"];

const found = lintSnippets(cases.map(([file, code]) => ({ file, code })));

test.each(cases.map((each, index) => [each[2] ? "allows" : "stops", each[0], each[1].split("\n")[0], index] as const))(
  "%s %s: %s",
  (verdict, _file, _code, index) => {
    const rules = (found[index] ?? []).filter((rule) => rule.startsWith("boundaries/"));
    expect(rules).toEqual(verdict === "allows" ? [] : ["boundaries/dependencies"]);
    // nothing else may be wrong with a snippet, or it would not show what it is for
    const others = (found[index] ?? []).filter((rule) => !rule.startsWith("boundaries/"));
    expect(others.filter((rule) => !sameMatter.includes(rule))).toEqual([]);
  },
);

test("every folder under src has a row, and every row a case of both kinds", () => {
  const shown = (allowed: boolean): string[] =>
    [...new Set(cases.filter((each) => each[2] === allowed).map(([file]) => file.split("/")[1] ?? ""))].sort();
  const joined = ["cli", "preview"];
  expect(shown(false)).toEqual(shown(true).filter((folder) => !joined.includes(folder)));
  const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(shown(true)).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
});

test("a file in a folder that the table does not know is an error", () => {
  expect(lintSnippets([{ file: "src/elsewhere/made-up.ts", code: "export const x = 1;" }])).toEqual([
    ["boundaries/no-unknown-files"],
  ]);
});
