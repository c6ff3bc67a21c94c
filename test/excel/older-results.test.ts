import { defaultParameters } from "../../src/engine";
import { writeOver } from "../../src/excel/write-over";
import { openWorkbook, type LocalWorkbook } from "../../src/local-excel";
import { names } from "../../src/workbook/model/names";
import { planParameterCells } from "../../src/workbook/plan/parameter-cells";
import { planDiagnosis } from "../../src/workbook/plan/diagnose";
import { readParameterCells } from "../../src/workbook/read/read-parameters";
import { openFirstEdition } from "../support/first-edition";
import { lazily } from "../support/lazily";
import {
  diagnose,
  diagnosisOptions,
  edit,
  inExcel,
  placeOfName,
  save,
  snapshotOf,
  type,
  valueAt,
  valueOf,
  written,
} from "../support/local";
import { stateOf } from "../support/workbook-state";
import { changedSince, writeFailing, writeStopped } from "./fault-sweep";

const results = ["診断結果", "損失内訳", "パラメータ", "計算", "記録"];
const sheets = ["診断結果", "損失内訳", "引受ルール", "パラメータ", "計算", "記録"];
const kept = results.map((name) => `${name} (1.4.0)`);

/** A result of 1.4.0 whose insurer has changed its set, and with values of the customer's own. */
const old = lazily(async () => {
  const workbook = await openFirstEdition();
  await type(workbook, {
    [names.record("parameter_set")]: "保険会社A",
    [names.record("parameter_version")]: "2025",
    // 300,000 / 600,000 / 1,000,000
    [names.parameter("legal", "likely")]: 700_000,
    KK_p_s2_giftEnclosed: 1,
  });
  // three columns right: the customer's
  const { sheet, row, column } = placeOfName(workbook, names.parameter("consulting", "likely"));
  await edit(workbook, (context) => {
    context.workbook.worksheets.getItem(sheet).getCell(row - 1, column + 2).values = [[600_000]];
  });
  return save(workbook);
});
const opened = async (): Promise<LocalWorkbook> => openWorkbook(await old);

const carriedOver = {
  code: "parametersCarriedOver",
  from: "1.4.0",
  carried: ["legal"],
  overrides: ["consulting"],
  left: [{ why: "gone", parameter: "s2.giftEnclosed", unit: "flag", received: { low: 1, likely: 1, high: 1 } }],
};

/** Every value of a sheet, row by row. */
function valuesOn(workbook: LocalWorkbook, sheet: string): readonly string[] {
  return Array.from({ length: 450 }, (_, row) =>
    Array.from({ length: 34 }, (_, column) => String(valueAt(workbook, sheet, row + 1, column + 1))).join("|"),
  );
}

test("a result of an older version is diagnosed in place: its set carried over, its sheets kept as they showed", async () => {
  const workbook = await opened();
  const asked = valuesOn(workbook, "ヒアリングシート");
  const shown = results.map((sheet) => valuesOn(workbook, sheet));
  const { info, verdict } = written(await diagnose(workbook));
  expect(info.issues.slice(0, 2).map(({ issue }) => issue)).toEqual([
    carriedOver,
    { code: "olderResults", version: "1.4.0", sheets: results, kept },
  ]);
  expect(verdict).toMatchObject({ state: "complete", differences: [] });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["ご案内", "ヒアリングシート", "選択肢", ...kept, ...sheets]);
  expect(valuesOn(workbook, "ヒアリングシート")).toEqual(asked);
  for (const [index, name] of kept.entries()) {
    expect(stateOf(workbook)[`${name} cells`]).not.toMatch(/KK_/);
    const now = valuesOn(workbook, name);
    const changed = now.filter((row, at) => row !== shown[index]?.[at]);
    const says = "1.4.0版の結果の控えです。数式は値に置き換えてあり、入力を変えても変わりません。";
    for (const row of changed) expect(row.replaceAll("|", "")).toBe(says);
  }
}, 120_000);

test("its set stands on a new sheet, which says where it is from, as the record does", async () => {
  const workbook = await opened();
  written(await diagnose(workbook));
  const read = readParameterCells(await snapshotOf(workbook));
  if (!read.present) throw new Error("No parameters");
  expect(read.set).toMatchObject({ name: "保険会社A", version: "2025" });
  expect(read.set?.customer?.insurer).toEqual({
    ...defaultParameters.values,
    legal: { low: 300_000, likely: 700_000, high: 1_000_000 },
  });
  expect(read.set?.customer?.overrides).toEqual({ consulting: { likely: 600_000 } });
  const origin = "1.4.0版の既定をもとにしたセットからの引き継ぎ：値1件、個社補正1件、引き継げなかった値1件";
  expect([read.cells.origin, valueOf(workbook, names.record("parameterOrigin"))]).toEqual([origin, origin]);
  // the next diagnosis refills, and still says so
  const { info, verdict } = written(await diagnose(workbook));
  expect(verdict.state).toBe("complete");
  expect(info.issues.map(({ issue }) => issue.code)).not.toContain("olderResults");
  expect(workbook.sheets).toHaveLength(14);
  expect(valueOf(workbook, names.record("parameterOrigin"))).toBe(origin);
  // another set is from nowhere
  written(await diagnose(workbook, { parameters: defaultParameters }));
  expect(valueOf(workbook, names.record("parameterOrigin"))).toBe("");
}, 120_000);

test("a person's own formulas follow: by name to the new results, by cell to what was", async () => {
  const workbook = await opened();
  const { sheet, row, column } = placeOfName(workbook, "KK_r_overall_score");
  const then = valueOf(workbook, "KK_r_overall_score");
  await edit(workbook, ({ workbook: { worksheets } }) => {
    const own = worksheets.add("見積");
    own.getRange("A1").formulas = [["=KK_r_overall_score"]];
    own.getRange("A2").formulas = [[`='${sheet}'!${String.fromCharCode(64 + column)}${row}`]];
  });
  written(await diagnose(workbook));
  expect(valueAt(workbook, "見積", 2, 1)).toBe(then);
  expect(valueAt(workbook, "見積", 1, 1)).toBe(valueOf(workbook, "KK_r_overall_score"));
  expect(valueOf(workbook, "KK_r_overall_score")).not.toBe(then);
}, 120_000);

test("a failure or a stop puts everything back", async () => {
  const workbook = await opened();
  const before = stateOf(workbook);
  await inExcel(workbook, async (host) => {
    const decide = (snapshot: Parameters<typeof planDiagnosis>[0]) => planDiagnosis(snapshot, diagnosisOptions);
    for (const action of [400, 4_000]) {
      expect(await writeFailing(host, action, decide)).toMatchObject({ kind: "failed" });
      expect(changedSince(before, workbook)).toEqual([]);
    }
    expect(await writeStopped(host, 3, decide)).toEqual({ kind: "stopped" });
    expect(changedSince(before, workbook)).toEqual([]);
  });
}, 300_000);

test("its sheet takes no values of another version; names of copies that are there already are not taken twice", async () => {
  const workbook = await opened();
  const outcome = await inExcel(workbook, () =>
    writeOver((snapshot) => planParameterCells(snapshot, { insurer: { legal: defaultParameters.values.legal } })),
  );
  expect(outcome).toMatchObject({ kind: "refused", issues: [{ code: "olderResults" }] });
  await edit(workbook, ({ workbook: { worksheets } }) => {
    worksheets.add("記録 (1.4.0)");
    worksheets.getItem("計算").name = "とても長い名前のシートにした計算のシートでございます、はい";
    worksheets.getItem("損失内訳").protection.protect();
  });
  expect(await diagnose(workbook)).toMatchObject({
    kind: "refused",
    refusal: [{ issue: { code: "sheetProtected", sheet: "損失内訳" } }],
  });
  await edit(workbook, (context) => context.workbook.worksheets.getItem("損失内訳").protection.unprotect());
  const { info } = written(await diagnose(workbook));
  const issue = info.issues.map((each) => each.issue).find(({ code }) => code === "olderResults");
  expect(issue).toMatchObject({
    kept: [...kept.slice(0, 3), "とても長い名前のシートにした計算のシートでござ (1.4.0)", "記録 (1.4.0) 2"],
  });
}, 120_000);

test("what was wrong in its own version is refused as ever, and writes nothing", async () => {
  const workbook = await opened();
  await type(workbook, { [names.parameter("legal", "low")]: "高め" });
  const before = stateOf(workbook);
  expect(await diagnose(workbook)).toMatchObject({
    kind: "refused",
    refusal: [{ issue: { code: "parameterNotANumber", parameter: "legal" }, place: { sheet: "パラメータ" } }],
  });
  expect(changedSince(before, workbook)).toEqual([]);
  // a set that is given takes its place
  expect(written(await diagnose(workbook, { parameters: defaultParameters })).verdict.state).toBe("complete");
}, 120_000);
