/**
 * Who may know whom: the law of ARCHITECTURE.md as data. A folder may always import from itself.
 *
 * - `values`: folders or files whose values and types may be imported
 * - `types`: folders of which only `import type` is allowed
 * - `packages`: npm packages, by import specifier; `packagesIn`: more of them, in some places only
 * - `filesIn`: files outside src/, in some places only
 * - `nodeIn`: places that may import Node's own modules
 * - `everything`: where parts are joined
 *
 * A place is a path under src/, without extension; a folder stands for all it holds. A folder inside another may have a
 * row of its own.
 *
 * @typedef {{
 *   values?: string[], types?: string[], packages?: string[],
 *   packagesIn?: Record<string, string[]>, filesIn?: Record<string, string[]>, nodeIn?: string[], everything?: boolean,
 * }} Row
 */

const workbook = ["scheduling", "engine", "issues", "audit-log", "locales"];

/** @type {Record<string, Row>} */
export const importTable = {
  scheduling: {},
  engine: { values: ["scheduling"], packages: ["zod/mini", "@noble/hashes/*", "@stdlib/math-*"] },
  issues: { types: ["engine"] },
  locales: { values: ["issues"], types: ["engine"] },
  "audit-log": { values: ["engine", "issues"] },
  exchange: { values: ["engine", "issues"] },
  // each room of the workbook knows those above it
  "workbook/model": { values: workbook },
  "workbook/formula": { values: [...workbook, "workbook/model"] },
  "workbook/sheets": { values: [...workbook, "workbook/model", "workbook/formula"] },
  "workbook/read": {
    values: [...workbook, "workbook/model", "workbook/formula", "workbook/sheets"],
  },
  "workbook/check": { values: [...workbook, "workbook/model"] },
  "workbook/plan": { values: [...workbook, "workbook"] },
  workbook: { values: workbook, filesIn: { "workbook/app-version": ["package.json"] } },
  excel: { values: ["scheduling", "issues", "workbook"], types: ["engine"] },
  intake: { values: ["engine", "issues", "workbook"], packages: ["fflate", "saxes"] },
  workers: { values: ["scheduling", "engine", "issues", "intake"], nodeIn: ["workers/node"] },
  functions: { values: ["scheduling", "engine", "issues", "workbook/read", "locales"] },
  page: { values: ["locales"], packages: ["react", "@fluentui/react-components"] },
  taskpane: {
    values: [
      "scheduling",
      "page",
      "engine",
      "issues",
      "locales",
      "audit-log",
      "exchange",
      "workbook",
      "excel",
      "intake",
      "functions",
      "workers/web",
      "workers/index",
    ],
    packages: [
      "zod/mini",
      "react",
      "react/*",
      "react-dom",
      "react-dom/*",
      "@fluentui/*",
      "@fluentui/**",
      "d3-scale",
      "d3-shape",
    ],
  },
  "local-excel": {
    packagesIn: {
      "local-excel/xlsx": ["@cj-tech-master/excelts", "@cj-tech-master/excelts/*", "color-name", "fflate", "saxes"],
    },
    nodeIn: ["local-excel/transport/node"],
  },
  preview: { everything: true },
  cli: { everything: true },
};

export const folders = Object.keys(importTable);
