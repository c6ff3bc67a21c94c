import { lintSnippets } from "./lint-snippets";

/** [file, code, the rule that stops it or null]: what a folder may not take from its surroundings. */
const cases: readonly (readonly [file: string, code: string, rule: string | null])[] = [
  ["src/engine/made-up.ts", "export const x = Math.sqrt(Math.round(2));", null],
  ["src/engine/made-up.ts", "export const x = Math.exp(1);", "no-restricted-properties"],
  ["src/engine/made-up.ts", "export const { log } = Math;", "no-restricted-properties"],
  ["src/engine/made-up.ts", "export const x = 10 ** 2;", "no-restricted-syntax"],
  ["src/engine/made-up.ts", "export const x = Math.random();", "no-restricted-properties"],
  ["src/engine/made-up.ts", "export const x = new Date(0);", "no-restricted-globals"],
  ["src/engine/made-up.ts", "export const x = process.version;", "no-restricted-globals"],
  ["src/engine/made-up.ts", "export const x = document.title;", "no-restricted-globals"],
  ["src/engine/made-up.ts", "console.log(1);", "no-console"],
  ["src/engine/made-up.ts", `import { type X, y } from "./y";\nexport const z: X = y;`, null],
  [
    "src/engine/made-up.ts",
    `import type { X } from "./y";\nimport { y } from "./y";\nexport const z: X = y;`,
    "no-duplicate-imports",
  ],
  ["src/engine/made-up.ts", "export default 1;", "no-restricted-exports"],
  ["src/engine/made-up.ts", "export const x = (range: Excel.Range) => range;", "no-restricted-syntax"],
  ["src/workbook/made-up.ts", "export const x = Date.UTC(2026, 0, 1);", null],
  ["src/workbook/made-up.ts", "export const x = new Date(0).getUTCDate();", null],
  ["src/workbook/made-up.ts", "export const x = new Date();", "no-restricted-syntax"],
  ["src/workbook/made-up.ts", "export const x = Date.now();", "no-restricted-syntax"],
  ["src/workbook/made-up.ts", "export const x = new Date(0).getDate();", "no-restricted-syntax"],
  ["src/workbook/made-up.ts", "export const x = Math.random();", "no-restricted-properties"],
  ["src/workbook/made-up.ts", "export const x = Excel.run;", "no-restricted-globals"],
  ["src/excel/made-up.ts", "export const x = (range: Excel.Range) => [range, Excel.run];", null],
  ["src/excel/made-up.ts", "export const x = process.version;", "no-restricted-globals"],
  ["src/taskpane/made-up.ts", "export const x = [Office.onReady, document];", null],
  ["src/taskpane/made-up.ts", "export const x = Excel.run;", "no-restricted-globals"],
  ["src/taskpane/made-up.ts", "export const x = process.version;", "no-restricted-globals"],
  ["src/local-excel/made-up.ts", "export const x = process.version;", "no-restricted-globals"],
  ["src/local-excel/transport/made-up.ts", "export const x = globalThis;", null],
  ["src/cli/made-up.ts", "console.log(process.version);", null],
  ["src/cli/made-up.ts", "export const x = Excel.run;", "no-restricted-globals"],
  [
    "src/workbook/made-up.ts",
    Array.from({ length: 251 }, (_, line) => `export const x${line} = ${line};`).join("\n"),
    "max-lines",
  ],
];

/** Office's own rules, each stopping what it is for, so that none is switched off unseen. */
const office: readonly (readonly [rule: string, body: string])[] = [
  ["no-context-sync-in-loop", "for (;;) await context.sync();"],
  ["no-empty-load", "const r = context.workbook.getSelectedRange(); r.load(); await context.sync();"],
  [
    "no-navigational-load",
    "const r = context.workbook.worksheets.getItem('x'); r.load('charts'); await context.sync();",
  ],
  ["load-object-before-read", "const r = context.workbook.getSelectedRange(); await context.sync(); use(r.address);"],
  ["call-sync-after-load", "const r = context.workbook.getSelectedRange(); r.load('address'); use(r.address);"],
  ["call-sync-before-read", "const r = context.workbook.getSelectedRange(); r.load('address'); use(r.address);"],
  ["test-for-null-using-isNullObject", "const r = sheet.getUsedRangeOrNullObject(); if (!r) use(r);"],
  ["no-office-initialize", "Office.initialize = () => {};"],
];

const inContext = (body: string): string =>
  `declare const sheet: Excel.Worksheet;\ndeclare function use(x: unknown): void;\n` +
  `export async function f(context: Excel.RequestContext): Promise<void> {\n  ${body}\n}`;

const found = lintSnippets([
  ...cases.map(([file, code]) => ({ file, code })),
  ...office.map(([, body]) => ({ file: "src/excel/made-up.ts", code: inContext(body) })),
]);

test.each(cases.map(([file, code, rule], index) => [file, code.split("\n")[0], rule, index] as const))(
  "%s: %s (%s)",
  (_file, _code, rule, index) => {
    expect([...new Set(found[index])]).toEqual(rule === null ? [] : [rule]);
  },
);

test.each(office.map(([rule], index) => [rule, cases.length + index] as const))("office-addins/%s", (rule, index) => {
  expect(found[index]).toContain(`office-addins/${rule}`);
});
