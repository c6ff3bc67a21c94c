import { planTerms, typicalPlan, typicalPlanIds, type Plan, type TermId } from "../../../src/engine";
import { writeBack, writeOver } from "../../../src/excel/write-over";
import { writeResults } from "../../../src/excel/write-results";
import { openWorkbook, type LocalExcel, type LocalWorkbook } from "../../../src/local-excel";
import { words, type Language } from "../../../src/locales";
import type { CellValue } from "../../../src/workbook/model/snapshot";
import { names } from "../../../src/workbook/model/names";
import { changesToPlans } from "../../../src/workbook/plan/plan-changes";
import { planPlanCells, planPlans, type PlanChange } from "../../../src/workbook/plan/plans";
import { readPlanCells, type PlansReading } from "../../../src/workbook/read/plans";
import { planRows, type PlanRowId } from "../../../src/workbook/sheets/plans/rows";
import { changedSince } from "../fault-sweep";
import { openFirstEdition } from "../../support/first-edition";
import { lazily } from "../../support/lazily";
import {
  diagnose,
  edit,
  inExcel,
  openFilled,
  openTemplate,
  placeOfName,
  save,
  snapshotOf,
  type,
  valueAt,
  written,
} from "../../support/local";
import { open } from "../../support/plans";
import { stateOf } from "../../support/workbook-state";

const sheet = "補償プラン";
const million = 1e6;

const make = (workbook: LocalWorkbook, language: Language = "ja") =>
  inExcel(workbook, () => writeResults((snapshot) => planPlans(snapshot, language)));

const write = (workbook: LocalWorkbook, changes: readonly PlanChange[], fault?: (host: LocalExcel) => void) =>
  inExcel(workbook, (host) => {
    fault?.(host);
    return writeOver((snapshot) => planPlanCells(snapshot, { changes, language: "ja" }));
  });

const made = lazily(async () => {
  const workbook = await openTemplate();
  expect((await make(workbook)).kind).toBe("written");
  return save(workbook);
});
const opened = async (): Promise<LocalWorkbook> => openWorkbook(await made);

async function readingOf(workbook: LocalWorkbook): Promise<PlansReading> {
  const read = readPlanCells(await snapshotOf(workbook));
  if (!read) throw new Error("No sheet of plans");
  return read;
}

/** The cell of a term of the plan at a place, counted from the row of names. */
function cellOf(workbook: LocalWorkbook, id: PlanRowId | "name", place: number): string {
  const { row, column } = placeOfName(workbook, names.plan(place));
  for (let at = row; at < row + 200; at++)
    if (valueAt(workbook, sheet, at, placeOfName(workbook, names.plan("id")).column) === id)
      return `${String.fromCharCode(64 + column)}${at}`;
  throw new Error(`No row ${id}`);
}

const typeInto = (
  workbook: LocalWorkbook,
  entries: readonly (readonly [id: PlanRowId | "name", place: number, value: CellValue])[],
) =>
  edit(workbook, (context) => {
    const own = context.workbook.worksheets.getItem(sheet);
    for (const [id, place, value] of entries) own.getRange(cellOf(workbook, id, place)).values = [[value]];
  });

test("the three typical plans stand side by side, in yen and percent, and are read as they were written", async () => {
  const workbook = await opened();
  const at = (id: PlanRowId | "name", place: number): CellValue => {
    const [, column = "", row = ""] = /^([A-Z])(\d+)$/.exec(cellOf(workbook, id, place)) ?? [];
    return valueAt(workbook, sheet, Number(row), column.charCodeAt(0) - 64);
  };
  const places = [1, 2, 3, 4];
  expect(places.map((place) => at("name", place))).toEqual(["小型プラン", "標準プラン", "大型プラン", ""]);
  expect(places.map((place) => at("response.limit", place))).toEqual([30 * million, 50 * million, 100 * million, ""]);
  expect(places.map((place) => at("response.payRatio", place))).toEqual([0.9, 1, 1, ""]);
  expect(places.map((place) => at("interruption.covered", place))).toEqual(["いいえ", "はい", "はい", ""]);
  expect(at("order", 1)).toBe(words("ja").plans.choices.order.ratioFirst);
  // a premium nobody quoted is blank
  expect(at("premium.quoted", 1)).toBe("");
  expect(await readingOf(workbook)).toEqual({
    plans: typicalPlanIds.map((id, index) => ({
      plan: typicalPlan(id, words("ja").plans.typical[id]),
      place: index + 1,
      layerNumbers: [],
    })),
    issues: [],
  });
});

test("everything a plan can say goes to its cells and comes back: dates, texts, limits of a scenario, layers", async () => {
  const workbook = await openTemplate();
  const plan: Plan = {
    name: "現契約",
    terms: {
      ...open,
      "response.limit": 0,
      "liability.defence": "outside",
      "interruption.waitingKind": "threshold",
      "premium.quoted": 1_234_500,
      "share.internal": 0.25,
      firstInception: "2019-04-01",
      retroactive: "2018-04-01",
      insured: "当社と国内の子会社",
      waiver: "12",
    },
    scenarioSublimits: [
      { scenario: "data-breach", line: "response", limit: 20 * million },
      { scenario: "ransomware", line: "profit", limit: 0 },
    ],
    layers: [
      { attachment: 100 * million, limit: 200 * million, share: 0.5 },
      { attachment: 300 * million, limit: 100 * million, share: 1 },
    ],
  };
  expect((await make(workbook)).kind).toBe("written");
  expect(await write(workbook, changesToPlans([plan]))).toMatchObject({ kind: "written" });
  expect(await readingOf(workbook)).toEqual({ plans: [{ plan, place: 1, layerNumbers: [1, 2] }], issues: [] });
});

test("the cover in force that the hearing sheet states is a plan beside the typical ones, what it leaves out in blue", async () => {
  const workbook = await openFilled({
    profile: { "policy.response": 20 * million, "policy.payRatio": 0.8, "policy.premium": 300_000 },
    answers: {},
  });
  expect((await make(workbook)).kind).toBe("written");
  const { plans, issues } = await readingOf(workbook);
  expect(issues).toEqual([]);
  expect(plans.map(({ plan }) => plan.name)).toEqual(["小型プラン", "標準プラン", "大型プラン", "現在の契約"]);
  expect(plans[3]?.plan.terms).toMatchObject({
    "response.covered": true,
    "response.limit": 20 * million,
    "response.payRatio": 0.8,
    "premium.quoted": 300_000,
    "liability.covered": false,
  });
  const fills = await edit(workbook, (context) => {
    const own = context.workbook.worksheets.getItem(sheet);
    const cells = (["response.limit", "response.payRatio", "liability.covered", "order"] as const).map((id) => {
      const { fill } = own.getRange(cellOf(workbook, id, 4)).format;
      fill.load("color");
      return fill;
    });
    return context.sync().then(() => cells.map(({ color }) => color));
  });
  expect(fills).toEqual(["#FFF9DB", "#FFF9DB", "#EAF2FB", "#EAF2FB"]);
});

test("plans begin with the insurer's share of internal hours, not with the shipped one", async () => {
  const workbook = await openFilled({ profile: { "policy.response": 20 * million }, answers: {} });
  written(await diagnose(workbook));
  await type(workbook, { [names.parameter("cover.internalShare")]: 0.45 });
  expect((await make(workbook)).kind).toBe("written");
  const { plans } = await readingOf(workbook);
  expect(plans.map(({ plan }) => plan.terms["share.internal"])).toEqual([0.45, 0.45, 0.45, 0.45]);
});

test("a limit left blank is none, and beside it stands which plans have none", async () => {
  const workbook = await opened();
  const beside = (): CellValue => {
    const row = Number(/\d+/.exec(cellOf(workbook, "response.limit", 1)));
    return valueAt(workbook, sheet, row, 10);
  };
  expect(beside()).toBe("空欄は限度なし");
  await typeInto(workbook, [
    ["response.limit", 1, ""],
    ["response.limit", 3, ""],
    ["response.limit", 4, ""],
  ]);
  expect(beside()).toBe("限度なし：小型プラン・大型プラン");
  await typeInto(workbook, [["response.limit", 2, "限度なし"]]);
  const { plans, issues } = await readingOf(workbook);
  expect(plans.map(({ plan }) => plan.terms["response.limit"])).toEqual([null, null, null]);
  expect(issues).toEqual([]);
});

describe("what cannot be read is named with its cell, and the other plans still work:", () => {
  const bad = (plan: string, term: TermId, received: unknown) => ({ code: "planTermUnusable", plan, term, received });
  const amount = { unit: "yen", min: 0, max: 1e12 };
  test.each([
    ["a text", "response.limit", "五千万", bad("小型プラン", "response.limit", "五千万")],
    ["an error", "response.limit", "#N/A", bad("小型プラン", "response.limit", "#N/A")],
    ["a number for yes or no", "response.covered", 2, bad("小型プラン", "response.covered", "2")],
    ["another word", "order", "割合が先", bad("小型プラン", "order", "割合が先")],
    ["a date that is none", "retroactive", -5, bad("小型プラン", "retroactive", -5)],
    [
      "a negative limit",
      "liability.limit",
      -1,
      { code: "planTermOutOfRange", plan: "小型プラン", term: "liability.limit", received: -1, ...amount },
    ],
    [
      "100 for 100 %",
      "liability.payRatio",
      100,
      { code: "planTermPercent", plan: "小型プラン", term: "liability.payRatio", received: 100 },
    ],
    [
      "a share of more than everything",
      "liability.payRatio",
      101,
      {
        code: "planTermOutOfRange",
        plan: "小型プラン",
        term: "liability.payRatio",
        received: 101,
        unit: "share",
        min: 0,
        max: 1,
      },
    ],
    [
      "a blank share",
      "coInsurance.share",
      "",
      { code: "planTermMissing", plan: "小型プラン", term: "coInsurance.share" },
    ],
  ] as const)("%s", async (_, id, value, issue) => {
    const workbook = await opened();
    await typeInto(workbook, [[id, 1, value]]);
    const { plans, issues } = await readingOf(workbook);
    expect(issues).toEqual([{ issue, place: { sheet, cell: cellOf(workbook, id, 1) } }]);
    expect(plans.map(({ place }) => place)).toEqual([2, 3]);
  });

  test("two plans of one name: the second", async () => {
    const workbook = await opened();
    await typeInto(workbook, [["name", 3, " 標準プラン "]]);
    const { plans, issues } = await readingOf(workbook);
    expect(issues).toEqual([
      { issue: { code: "planNameTwice", plan: "標準プラン" }, place: { sheet, cell: cellOf(workbook, "name", 3) } },
    ]);
    expect(plans.map(({ place }) => place)).toEqual([1, 2]);
  });

  test("terms without a name, in the fifth column", async () => {
    const workbook = await opened();
    await typeInto(workbook, [
      ["response.limit", 5, 1],
      ["name", 2, ""],
    ]);
    const { plans, issues } = await readingOf(workbook);
    const missing = planTerms.filter(({ kind }) => kind === "share" || kind === "choice");
    expect(issues.slice(0, 2)).toEqual([
      { issue: { code: "planNameMissing", plan: "2" }, place: { sheet, cell: cellOf(workbook, "name", 2) } },
      { issue: { code: "planNameMissing", plan: "5" }, place: { sheet, cell: cellOf(workbook, "name", 5) } },
    ]);
    expect(issues).toHaveLength(2 + missing.length);
    expect(plans.map(({ place }) => place)).toEqual([1, 3]);
  });

  test.each([
    ["an attachment without a layer", [["layer.2.attachment", 1e8]], "layer.2.limit"],
    ["a layer without an attachment", [["layer.2.limit", 1e8]], "layer.2.attachment"],
    [
      "a layer of no share",
      [
        ["layer.2.attachment", 1e8],
        ["layer.2.limit", 1e8],
      ],
      "layer.2.share",
    ],
    [
      "a layer of 100 for 100 %",
      [
        ["layer.2.attachment", 1e8],
        ["layer.2.limit", 1e8],
        ["layer.2.share", 100],
      ],
      "layer.2.share",
    ],
  ] as const)("%s", async (_, entries, wrong) => {
    const workbook = await opened();
    await typeInto(
      workbook,
      entries.map(([id, value]) => [id, 1, value] as const),
    );
    const { plans, issues } = await readingOf(workbook);
    expect(issues).toEqual([
      {
        issue: { code: "planLayer", plan: "小型プラン", layer: 2 },
        place: { sheet, cell: cellOf(workbook, wrong, 1) },
      },
    ]);
    expect(plans.map(({ place }) => place)).toEqual([2, 3]);
  });

  test("a limit of a scenario that is no amount", async () => {
    const workbook = await opened();
    await typeInto(workbook, [
      ["scenario.data-breach.liability", 2, 5 * million],
      ["scenario.data-breach.response", 2, "なし"],
    ]);
    const { plans, issues } = await readingOf(workbook);
    expect(issues).toEqual([
      {
        issue: { code: "planScenarioSublimit", plan: "標準プラン", place: 2 },
        place: { sheet, cell: cellOf(workbook, "scenario.data-breach.response", 2) },
      },
    ]);
    expect(plans.map(({ place }) => place)).toEqual([1, 3]);
  });

  test("a sublimit above its limit is remarked and counts", async () => {
    const workbook = await opened();
    await typeInto(workbook, [["sublimit.restoration", 2, 60 * million]]);
    const { plans, issues } = await readingOf(workbook);
    expect(issues).toMatchObject([
      {
        issue: { code: "planSublimitAbove", term: "sublimit.restoration", above: "response.limit" },
        place: { cell: cellOf(workbook, "sublimit.restoration", 2) },
      },
    ]);
    expect(plans).toHaveLength(3);
  });
});

test("a person's own row of text between is none of the terms; waiting hours for ② are, and are not known", async () => {
  const workbook = await opened();
  // the row above is the heading of ②
  const row = Number(/\d+/.exec(cellOf(workbook, "response.covered", 1))) - 1;
  await edit(workbook, (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(`A${row}:C${row}`).values = [["メモ", "", "要確認"]];
  });
  expect((await readingOf(workbook)).issues).toEqual([]);
  await edit(workbook, (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(`A${row}:D${row}`).values = [["②の免責時間", "", "要確認", 12]];
  });
  const { plans, issues } = await readingOf(workbook);
  expect(issues).toEqual([
    {
      issue: { code: "planTermUnknown", plan: "標準プラン", received: "②の免責時間" },
      place: { sheet, cell: `D${row}` },
    },
  ]);
  expect(plans.map(({ place }) => place)).toEqual([1, 3]);
});

test("a row whose id is gone, or there twice, is not guessed: there are no plans then", async () => {
  for (const [value, issue, at] of [
    ["", { code: "planTableChanged", sheet, item: "response.limit" }, undefined],
    ["liability.limit", { code: "planRowTwice", sheet, item: "liability.limit" }, true],
  ] as const) {
    const workbook = await opened();
    const row = Number(/\d+/.exec(cellOf(workbook, "response.limit", 1)));
    const id = String.fromCharCode(64 + placeOfName(workbook, names.plan("id")).column);
    await edit(workbook, (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(`${id}${row}`).values = [[value]];
    });
    const { plans, issues } = await readingOf(workbook);
    expect(plans).toEqual([]);
    expect(issues).toContainEqual({ issue, place: at ? { sheet, cell: `${id}${row}` } : { sheet } });
    const change = { place: 1, row: "response.limit", value: 1 } as const;
    expect(await write(workbook, [change])).toMatchObject({ kind: "refused", issues: [issue] });
  }
});

test("a sheet that a newer version made is not read in part: there are no plans, and it is said", async () => {
  const workbook = await opened();
  await type(workbook, { [names.plansForm]: 2 });
  expect(await readingOf(workbook)).toEqual({
    plans: [],
    issues: [{ issue: { code: "planSheetNewer", sheet, received: 2, known: 1 }, place: { sheet } }],
  });
});

test("a layer keeps its number where the one before it is blank", async () => {
  const workbook = await opened();
  await typeInto(workbook, [
    ["layer.2.attachment", 1, 100 * million],
    ["layer.2.limit", 1, 50 * million],
    ["layer.2.share", 1, 1],
  ]);
  const { plans, issues } = await readingOf(workbook);
  expect(issues).toEqual([]);
  expect(plans[0]).toMatchObject({
    plan: { layers: [{ attachment: 100 * million, limit: 50 * million, share: 1 }] },
    layerNumbers: [2],
  });
});

test("a column whose name is gone is one plan less, and said", async () => {
  const workbook = await opened();
  await edit(workbook, (context) => context.workbook.names.getItem(names.plan(2)).delete());
  const { plans, issues } = await readingOf(workbook);
  expect(plans.map(({ place }) => place)).toEqual([1, 3]);
  expect(issues).toEqual([{ issue: { code: "planTableChanged", sheet, item: names.plan(2) }, place: { sheet } }]);
});

test("one term is written into its cell, in the words of the sheet, and put back", async () => {
  const workbook = await opened();
  const before = stateOf(workbook);
  const outcome = await write(workbook, [
    { place: 2, row: "response.limit", value: null },
    { place: 2, row: "interruption.waitingKind", value: "threshold" },
    { place: 2, row: "option.ransom", value: true },
    { place: 2, row: "retroactive", value: "2020-10-01" },
    { place: 2, row: "name", value: "標準プラン改" },
  ]);
  const { plans, issues } = await readingOf(workbook);
  expect(issues).toEqual([]);
  expect(plans[1]?.plan).toMatchObject({
    name: "標準プラン改",
    terms: {
      "response.limit": null,
      "interruption.waitingKind": "threshold",
      "option.ransom": true,
      retroactive: "2020-10-01",
    },
  });
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
  await inExcel(workbook, () => writeBack(outcome.before));
  expect(changedSince(before, workbook)).toEqual([]);
});

test("a protected sheet, and none, are said", async () => {
  const change = { place: 1, row: "response.limit", value: 1 } as const;
  expect(await write(await openTemplate(), [change])).toEqual({
    kind: "refused",
    issues: [{ code: "planSheetMissing" }],
  });
  const workbook = await opened();
  await edit(workbook, (context) => context.workbook.worksheets.getItem(sheet).protection.protect());
  expect(await write(workbook, [change])).toEqual({ kind: "refused", issues: [{ code: "sheetProtected", sheet }] });
  // it is read as before
  expect((await readingOf(workbook)).plans).toHaveLength(3);
});

test("no diagnosis writes to it, and a second request leaves it as it is", async () => {
  const workbook = await opened();
  await typeInto(workbook, [["response.limit", 2, 70 * million]]);
  written(await diagnose(workbook));
  await make(workbook);
  const { plans } = await readingOf(workbook);
  expect(plans[1]?.plan.terms["response.limit"]).toBe(70 * million);
});

test("results of an older version are put aside, plans are not", async () => {
  const workbook = await openFirstEdition();
  await make(workbook);
  await typeInto(workbook, [["response.limit", 2, 70 * million]]);
  written(await diagnose(workbook));
  const { plans } = await readingOf(workbook);
  expect(plans.map(({ plan }) => plan.terms["response.limit"])).toEqual([30 * million, 70 * million, 100 * million]);
});

test("it speaks the language of the hearing sheet, and words of the other are understood", async () => {
  const workbook = await openTemplate("en");
  await make(workbook, "ja");
  const { row, column, sheet: name } = placeOfName(workbook, names.plan(1));
  expect([name, valueAt(workbook, name, row, column)]).toEqual(["Plans", "Small plan"]);
  const other = await opened();
  await typeInto(other, [
    ["response.covered", 1, "No"],
    ["order", 1, words("en").plans.choices.order.deductibleFirst ?? ""],
    ["response.aggregate", 1, true],
  ]);
  const { plans, issues } = await readingOf(other);
  expect(issues.map(({ issue }) => issue.code)).toEqual(["planTermUnusable"]);
  await typeInto(other, [["response.aggregate", 1, "Beside it"]]);
  expect((await readingOf(other)).plans[0]?.plan.terms).toMatchObject({
    "response.covered": false,
    order: "deductibleFirst",
    "response.aggregate": "beside",
  });
  expect(plans).toHaveLength(2);
});

test("every term has a row, and every row an id of its own", () => {
  const ids = planRows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(planTerms.filter(({ id }) => !ids.includes(id))).toEqual([]);
  expect(ids.slice(-9)).toEqual([
    "layer.1.attachment",
    "layer.1.limit",
    "layer.1.share",
    "layer.2.attachment",
    "layer.2.limit",
    "layer.2.share",
    "layer.3.attachment",
    "layer.3.limit",
    "layer.3.share",
  ]);
});

test.each([
  ["refused", { kind: "refuse", request: 2, code: "GeneralException" }],
  ["not answered", { kind: "dropReply", request: 2 }],
] as const)("a write of terms that is %s leaves the cells as they were", async (_, fault) => {
  const workbook = await opened();
  const before = stateOf(workbook);
  const changes: readonly PlanChange[] = [
    { place: 1, row: "liability.limit", value: 7 * million },
    { place: 2, row: "response.payRatio", value: 0.8 },
  ];
  await expect(write(workbook, changes, (host) => host.faults.plan(fault))).rejects.toThrow();
  expect(changedSince(before, workbook)).toEqual([]);
  expect((await write(workbook, changes)).kind).toBe("written");
  expect(changedSince(before, workbook)).not.toEqual([]);
});
