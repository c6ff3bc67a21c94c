import { typicalPlan, type TriedAnswers } from "../../src/engine";
import { openWorkbook, type LocalWorkbook } from "../../src/local-excel";
import { writeResults } from "../../src/excel/write-results";
import { runSync } from "../../src/scheduling/chunked";
import { names } from "../../src/workbook/model/names";
import { improvementYears } from "../../src/workbook/plan/improvement-years";
import { planImprovements, type ImprovementsOptions } from "../../src/workbook/plan/improvements";
import { checkResults } from "../../src/workbook/plan/result-check";
import { lazily } from "../support/lazily";
import { diagnose, inExcel, openFilled, save, snapshotOf, valueOf, written } from "../support/local";
import { known } from "../support/standings";
import { overwrite } from "../support/tamper";

const plan = typicalPlan("medium", "標準プラン");
const current = "最新の診断結果です。";

async function propose(workbook: LocalWorkbook, answers: TriedAnswers, options: Partial<ImprovementsOptions> = {}) {
  const outcome = await inExcel(workbook, () =>
    writeResults((snapshot) =>
      planImprovements(snapshot, {
        name: "三つの対策",
        answers,
        cost: 2e7,
        plan,
        discounts: null,
        yearsOf: (order) => improvementYears(order, 2_000),
        language: "ja",
        time: "2026-04-02T09:00:00+09:00",
        ...options,
      }),
    ),
  );
  expect(outcome.kind).toBe("written");
}

const said = (workbook: LocalWorkbook) => valueOf(workbook, names.block("improvements_standing"));
const heading = (workbook: LocalWorkbook) => valueOf(workbook, names.block("improvements_figures"));

const result = lazily(async () => {
  const workbook = await openFilled(known);
  written(await diagnose(workbook));
  await propose(workbook, { G10: "certified", S19: "isolated" });
  return save(workbook);
});

test("a proposal stands as the diagnosis does, until an input changes", async () => {
  const workbook = await openWorkbook(await result);
  expect([said(workbook), heading(workbook)]).toEqual([current, "試した案：三つの対策"]);
  expect(runSync(checkResults(await snapshotOf(workbook), null))).toEqual([]);
  overwrite(workbook, names.record("inputs"), "another");
  expect(said(workbook)).toMatch(/^古い提案です。/);
});

test("another proposal takes its place, under whatever name a person gives it", async () => {
  const workbook = await openWorkbook(await result);
  const sheets = (await snapshotOf(workbook)).sheets.map(({ name }) => name);
  await propose(workbook, {}, { name: "=1+1", plan: null, cost: null });
  expect([said(workbook), heading(workbook)]).toEqual([current, "試した案：=1+1"]);
  expect((await snapshotOf(workbook)).sheets.map(({ name }) => name)).toEqual(sheets);
});

test("a value that is typed over is told by its table", async () => {
  const workbook = await openWorkbook(await result);
  overwrite(workbook, names.block("improvements_measures"), 1, [2, 5]);
  expect(said(workbook)).toMatch(/^書き込んだ値が上書きされている表があります（対策の種類ごと/);
});

test("without a diagnosis the sheet is written all the same, and cannot vouch for its inputs", async () => {
  const workbook = await openFilled(known);
  await propose(workbook, { G10: "certified" });
  expect(said(workbook)).toMatch(/^診断の記録がないため/);
});
