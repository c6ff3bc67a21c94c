import { typicalPlan } from "../../../src/engine";
import { writeResults } from "../../../src/excel/write-results";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/model/snapshot";
import { names } from "../../../src/workbook/model/names";
import { parseReference } from "../../../src/workbook/model/address";
import { planPlans } from "../../../src/workbook/plan/plans";
import { readPlanCells } from "../../../src/workbook/read/plans";
import { planRows, type PlanRowId } from "../../../src/workbook/sheets/plans/rows";
import { inExcel, openTemplate, snapshotOf } from "../../support/local";
import { lazily } from "../../support/lazily";
import { withName, withValue } from "../../support/snapshots";

const million = 1e6;

const made = lazily(async () => {
  const workbook = await openTemplate();
  await inExcel(workbook, () => writeResults((snapshot) => planPlans(snapshot, "ja")));
  return snapshotOf(workbook);
});

/** The snapshot with another value of a plan in a row: rows are found by the ids in their own column. */
function withTerm(snapshot: WorkbookSnapshot, place: number, id: PlanRowId, value: CellValue): WorkbookSnapshot {
  const areaOf = (name: string) => parseReference(snapshot.names.find((each) => each.name === name)?.formula ?? "")!;
  const [column, ids] = [areaOf(names.plan(place)), areaOf(names.plan("id"))];
  const used = snapshot.sheets.find(({ name }) => name === ids.sheet)!.used!;
  const line = used.values.findIndex((cells) => cells[ids.area.column - used.column] === id);
  const put = (cells: readonly (readonly CellValue[])[]): CellValue[][] =>
    cells.map((row, at) =>
      row.map((cell, index) => (at === line && index + used.column === column.area.column ? value : cell)),
    );
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === ids.sheet && sheet.used
        ? { ...sheet, used: { ...sheet.used, values: put(used.values), formulas: put(used.formulas) } }
        : sheet,
    ),
  };
}

const codesOf = (snapshot: WorkbookSnapshot): readonly string[] =>
  (readPlanCells(snapshot)?.issues ?? []).map(({ issue }) => issue.code);

test("the three typical plans are read as they were written; a workbook without the sheet has none", async () => {
  const read = readPlanCells(await made);
  expect(read?.issues).toEqual([]);
  expect(read?.plans.map(({ plan, place }) => [place, plan])).toEqual([
    [1, typicalPlan("small", "小型プラン")],
    [2, typicalPlan("medium", "標準プラン")],
    [3, typicalPlan("large", "大型プラン")],
  ]);
  expect(readPlanCells(await snapshotOf(await openTemplate()))).toBeNull();
});

test("words, percentages and amounts as a person types them", async () => {
  let snapshot = await made;
  const typed: readonly (readonly [PlanRowId, CellValue])[] = [
    ["liability.limit", "限度なし"],
    ["response.limit", 70 * million],
    ["interruption.covered", "いいえ"],
    ["emergency.externalReport", "はい"],
    ["retroactive", "2020-10-01"],
    ["scenario.ransomware.response", 20 * million],
    ["layer.2.attachment", 300 * million],
    ["layer.2.limit", 200 * million],
    ["layer.2.share", 0.5],
  ];
  for (const [id, value] of typed) snapshot = withTerm(snapshot, 2, id, value);
  const read = readPlanCells(snapshot);
  expect(read?.issues).toEqual([]);
  expect(read?.plans[1]).toMatchObject({
    layerNumbers: [2],
    plan: {
      terms: {
        "liability.limit": null,
        "response.limit": 70 * million,
        "interruption.covered": false,
        "emergency.externalReport": true,
        retroactive: "2020-10-01",
      },
      scenarioSublimits: [{ scenario: "ransomware", line: "response", limit: 20 * million }],
      layers: [{ attachment: 300 * million, limit: 200 * million, share: 0.5 }],
    },
  });
});

test.each<[PlanRowId, CellValue, string]>([
  ["liability.limit", -1, "planTermOutOfRange"],
  ["liability.limit", "三億", "planTermUnusable"],
  ["response.payRatio", "", "planTermMissing"],
  ["response.payRatio", 100, "planTermPercent"],
  ["order", "おまかせ", "planTermUnusable"],
  ["layer.1.attachment", 300 * million, "planLayer"],
  ["scenario.ransomware.response", "多め", "planScenarioSublimit"],
])("%s of %j is an issue at its cell, and the other plans stay", async (id, value, code) => {
  const snapshot = withTerm(await made, 2, id, value);
  const read = readPlanCells(snapshot);
  expect(read?.issues.map(({ issue }) => issue.code)).toEqual([code]);
  expect(read?.issues[0]?.place?.cell).toMatch(/^[A-Z]+\d+$/);
  expect(read?.plans.map(({ place }) => place)).toEqual([1, 3]);
});

test("a sublimit above its limit is a remark, and the plan counts", async () => {
  const snapshot = withTerm(await made, 1, "sublimit.restoration", 500 * million);
  expect(codesOf(snapshot)).toEqual(["planSublimitAbove"]);
  expect(readPlanCells(snapshot)?.plans).toHaveLength(3);
});

test("a lost column is one plan less; lost ids, or a newer form of the sheet, are none", async () => {
  const snapshot = await made;
  expect(readPlanCells(withName(snapshot, names.plan(3), null))?.plans.map(({ place }) => place)).toEqual([1, 2]);
  expect(codesOf(withName(snapshot, names.plan(3), null))).toEqual(["planTableChanged"]);
  const newer = withValue(snapshot, names.plansForm, 99);
  expect([codesOf(newer), readPlanCells(newer)?.plans]).toEqual([["planSheetNewer"], []]);
  expect(planRows.length).toBeGreaterThan(49);
});
