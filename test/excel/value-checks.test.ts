import { assess, compareSets, defaultParameters } from "../../src/engine";
import { modelOfSheet, simulate } from "../../src/engine/simulation";
import { openWorkbook, type LocalWorkbook } from "../../src/local-excel";
import { writeResults } from "../../src/excel/write-results";
import { runSync } from "../../src/scheduling/chunked";
import { names } from "../../src/workbook/model/names";
import { planComparison } from "../../src/workbook/plan/comparison";
import { checkResults } from "../../src/workbook/plan/result-check";
import { parametersWith } from "../support/engine";
import { recalculateByGnumeric } from "../support/gnumeric";
import { lazily } from "../support/lazily";
import { diagnose, edit, inExcel, openFilled, save, snapshotOf, valueOf, written } from "../support/local";
import { known } from "../support/standings";
import { overwrite } from "../support/tamper";
import { describeWith } from "../support/witness";
import { readXlsx } from "../support/xlsx-file";

/** A diagnosis with a simulated year, and a comparison of two sets. */
const result = lazily(async () => {
  const workbook = await openFilled(known);
  const { fingerprints, engineVersion } = assess(known, defaultParameters);
  const simulation = simulate(modelOfSheet(known, defaultParameters), { years: 2_000, seed: 1 });
  const distribution = {
    simulation,
    band: null,
    tornado: null,
    plans: null,
    expected: { loss: 0, events: 0 },
    fingerprints,
    engineVersion,
  };
  written(await diagnose(workbook, { distribution }));
  const comparison = compareSets(defaultParameters, parametersWith({ "model.kL": 2 }), known);
  const outcome = await inExcel(workbook, () =>
    writeResults((snapshot) =>
      planComparison(snapshot, { comparison, language: "ja", time: "2026-04-02T09:00:00+09:00" }),
    ),
  );
  expect(outcome.kind).toBe("written");
  return save(workbook);
});

const current = "最新の診断結果です。";
const said = (workbook: LocalWorkbook, sheet: "distribution" | "setComparison") =>
  valueOf(workbook, names.block(`${sheet}_standing`));

async function remarked(workbook: LocalWorkbook) {
  return runSync(checkResults(await snapshotOf(workbook), null));
}

test("sheets of values stand as the diagnosis does, as long as they are as they were written", async () => {
  const workbook = await openWorkbook(await result);
  expect([said(workbook, "distribution"), said(workbook, "setComparison")]).toEqual([current, current]);
  expect(await remarked(workbook)).toEqual([]);
  overwrite(workbook, names.input("staff"), 41);
  for (const sheet of ["distribution", "setComparison"] as const)
    expect(said(workbook, sheet)).toMatch(/^古い結果です。診断のあとに/);
});

test("a comparison says what was compared, and when", async () => {
  const workbook = await openWorkbook(await result);
  const line = await edit(workbook, (context) => {
    const range = context.workbook.names.getItem(names.block("setComparison_standing")).getRange();
    range.load("values");
    return range;
  });
  expect(line.values[1]?.[0]).toBe(
    "前：default 2.1.0　後：default 2.1.0、既定と違う値1件　比べた日：2026/04/02　計算の版：2.1.0",
  );
});

test.each([
  ["a share among yen", "distribution", names.block("distribution_headline"), [2, 1], 0.5, "起こる確率と1年の損失"],
  ["an amount", "distribution", names.block("distribution_tail"), [3, 1], 1, null],
  ["an amount as text", "distribution", names.block("distribution_tail"), [3, 1], "1億", null],
  ["a score", "setComparison", names.block("set_comparison_ratings"), [2, 2], 12.5, "評点と等級"],
] as const)("%s typed over is told by its table", async (_, sheet, name, [down, right], value, table) => {
  const workbook = await openWorkbook(await result);
  const before = valueOf(workbook, name);
  overwrite(workbook, name, value, [down, right]);
  const heading = table ?? String(before);
  expect(said(workbook, sheet)).toBe(
    `書き込んだ値が上書きされている表があります（${heading}）。計算をやり直してください。`,
  );
  expect((await remarked(workbook)).map(({ issue }) => issue)).toMatchObject([
    { code: "valuesTypedOver", tables: [heading] },
  ]);
});

test.each(["inputs", "parameters"] as const)(
  "other %s than those of the last diagnosis make what rests on them out of date",
  async (part) => {
    const workbook = await openWorkbook(await result);
    overwrite(workbook, names.record(part), "another");
    expect(said(workbook, "distribution")).toMatch(/^古い結果です。入力かパラメータが変わっています。/);
    expect(said(workbook, "setComparison")).toMatch(/^古い比較です。/);
  },
);

test("a comparison without a diagnosis cannot vouch for its inputs", async () => {
  const workbook = await openWorkbook(await result);
  await edit(workbook, (context) => context.workbook.worksheets.getItem("記録").delete());
  expect(said(workbook, "setComparison")).toMatch(/^診断の記録がないため/);
});

describeWith("gnumeric", "Gnumeric adds up the same values", () => {
  it("and finds the table in which one was typed over", async () => {
    const bytes = await result;
    const heading = (file: Uint8Array) => readXlsx(file).named(names.block("distribution_standing"));
    expect(heading(recalculateByGnumeric(bytes))).toBe(current);
    const workbook = await openWorkbook(bytes);
    overwrite(workbook, names.block("distribution_headline"), 0.5, [2, 1]);
    expect(heading(recalculateByGnumeric(await save(workbook)))).toMatch(/^書き込んだ値が上書きされている/);
  });
});
