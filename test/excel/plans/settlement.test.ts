import { readFileSync } from "node:fs";
import path from "node:path";
import type { Plan } from "../../../src/engine";
import { openWorkbook, type LocalWorkbook } from "../../../src/local-excel";
import { writeResults } from "../../../src/excel/write-results";
import { cellOf, locate } from "../../../src/workbook/model/locator";
import { names } from "../../../src/workbook/model/names";
import { planCover, planPlanCells } from "../../../src/workbook/plan/plans";
import { writeOver } from "../../../src/excel/write-over";
import { readPlanCells } from "../../../src/workbook/read/plans";
import {
  apartFromCover,
  assessedOf,
  inCells,
  itemsApart,
  randomPlans,
  writeCover,
  type Assessed,
  type ReadCell,
} from "../../support/cover-cells";
import { openFirstEdition } from "../../support/first-edition";
import { planOf } from "../../support/plans";
import { lazily } from "../../support/lazily";
import { stateOf } from "../../support/workbook-state";
import { diagnose, edit, inExcel, openTemplate, save, snapshotOf, valueOf, written } from "../../support/local";

const retailer = path.join(__dirname, "../../../assets/samples/retailer.xlsx");

async function reader(workbook: LocalWorkbook): Promise<ReadCell> {
  const locator = locate(await snapshotOf(workbook));
  return (name, row, column) => {
    const found = locator.find(name);
    const used = found && locator.sheet(found.sheet)?.used;
    return found && used ? cellOf(used, found.area.row + row, found.area.column + column) : null;
  };
}

const diagnosed = lazily(async () => {
  const workbook = await openWorkbook(readFileSync(retailer));
  const { info } = written(await diagnose(workbook));
  return { bytes: await save(workbook), assessed: assessedOf(info.reading.sheet, info.parameters) };
});

/** The retailer with the three typical plans compared. */
const compared = lazily(async (): Promise<{ readonly bytes: Uint8Array; readonly assessed: Assessed }> => {
  const { bytes, assessed } = await diagnosed;
  const workbook = await openWorkbook(bytes);
  const outcome = await inExcel(workbook, () => writeResults((snapshot) => planCover(snapshot, "ja")));
  expect(outcome.kind).toBe("written");
  return { bytes: await save(workbook), assessed };
});

const plansIn = async (workbook: LocalWorkbook) => readPlanCells(await snapshotOf(workbook))?.plans ?? [];

test.each([1, 2])("formulas of six random plans equal the engine to a yen: %i", async (seed) => {
  const { bytes, assessed } = await diagnosed;
  const workbook = await openWorkbook(bytes);
  const plans = randomPlans(seed);
  expect((await writeCover(workbook, plans, "ja")).kind).toBe("written");
  const read = await reader(workbook);
  expect([0, 1, 2, 3, 4, 5].map((place) => read(names.planTerm("usable"), 0, place))).toEqual([1, 1, 1, 1, 1, 1]);
  expect(apartFromCover(assessed, inCells(plans), read)).toEqual([]);
  expect(itemsApart(assessed, inCells(plans), read)).toEqual([]);
});

/** Terms that take something off the retailer's events, each rule by itself. */
const binding: readonly Plan[] = [
  planOf({
    "liability.defence": "outside",
    "liability.limit": 3e6,
    "liability.deductible": 1e5,
    "liability.payRatio": 0.9,
  }),
  planOf({
    "liability.limit": 1e6,
    "liability.payRatio": 0.9,
    "response.deductible": 2e6,
    "response.payRatio": 0.8,
    order: "deductibleFirst",
  }),
  planOf({
    "interruption.waiting": 12,
    "interruption.waitingKind": "threshold",
    "interruption.period": 3,
    "response.period": 100,
    "sublimit.giftPerPerson": 250,
    "sublimit.restoration": 1e6,
    "sublimit.litigation": 1e6,
  }),
  planOf({
    "aggregate.limit": 20e6,
    "response.aggregate": "beside",
    "response.aggregateLimit": 5e6,
    "response.limit": 30e6,
    "coInsurance.share": 0.5,
  }),
  planOf(
    { "response.limit": 5e6, "profit.limit": 1e6 },
    {
      layers: [
        { attachment: 10e6, limit: 20e6, share: 0.5 },
        { attachment: 50e6, limit: 100e6, share: 1 },
      ],
    },
  ),
  planOf(
    { "emergency.limit": 1e6, "emergency.payRatio": 0.5, "sublimit.dependency": 1e6, "interruption.waiting": 8 },
    { scenarioSublimits: [{ scenario: "ransomware", line: "response", limit: 3e6 }] },
  ),
].map((plan, index) => ({ ...plan, name: `P${index + 1}` }));

test("formulas of plans whose every rule binds equal the engine to a yen", async () => {
  const { bytes, assessed } = await diagnosed;
  const workbook = await openWorkbook(bytes);
  expect((await writeCover(workbook, binding, "ja")).kind).toBe("written");
  const read = await reader(workbook);
  expect(apartFromCover(assessed, inCells(binding), read)).toEqual([]);
  expect(itemsApart(assessed, inCells(binding), read)).toEqual([]);
});

test("a term changed in its cell moves the comparison, and a plan that cannot be used shows no figure", async () => {
  const { bytes, assessed } = await compared;
  const workbook = await openWorkbook(bytes);
  const before = await reader(workbook);
  expect(apartFromCover(assessed, await plansIn(workbook), before)).toEqual([]);
  const likelyPaid = (read: ReadCell, plan: number) => read(names.coverEvent("s2"), 1, 2 * (plan - 1));
  await inExcel(workbook, () =>
    writeOver((snapshot) =>
      planPlanCells(snapshot, {
        changes: [
          { place: 2, row: "response.limit", value: null },
          { place: 3, row: "order", value: "deductibleFirst" },
          { place: 3, row: "response.deductible", value: 3_000_000 },
          { place: 3, row: "response.payRatio", value: 0.8 },
          { place: 1, row: "liability.payRatio", value: 90 },
        ],
        language: "ja",
      }),
    ),
  );
  const after = await reader(workbook);
  const plans = await plansIn(workbook);
  expect(plans.map(({ plan, place }) => [plan.name, place])).toEqual([
    ["標準プラン", 2],
    ["大型プラン", 3],
  ]);
  expect(Number(likelyPaid(after, 2))).toBeGreaterThan(Number(likelyPaid(before, 2)));
  expect(apartFromCover(assessed, plans, after)).toEqual([]);
  expect(itemsApart(assessed, plans, after)).toEqual([]);
  expect([0, 1, 2].map((place) => after(names.planTerm("usable"), 0, place))).toEqual([0, 1, 1]);
  expect([likelyPaid(after, 1), after(names.cover("s2", "paid"), 0, 1)]).toEqual(["–", 0]);
});

test.each([
  ["a second plan of the same name", "name", 2, "小型プラン", [1, 0, 1]],
  ["no name", "name", 2, "", [1, 0, 1]],
  ["a text for a limit", "response.limit", 2, "なし", [1, 0, 1]],
  ["a negative amount", "response.deductible", 2, -1, [1, 0, 1]],
  ["100 for 100 %", "interruption.payRatio", 2, 100, [1, 0, 1]],
  ["a word that is no choice", "order", 2, "先", [1, 0, 1]],
  ["an attachment without a layer", "layer.1.attachment", 2, 1e8, [1, 0, 1]],
  ["no limit, in words", "response.limit", 2, "No limit", [1, 1, 1]],
] as const)("formulas judge %s as the engine does", async (_, id, place, value, usable) => {
  const workbook = await openWorkbook((await compared).bytes);
  await edit(workbook, (context) => {
    const plans = context.workbook.worksheets.getItem("補償プラン");
    const ids = context.workbook.names.getItem(names.plan("id")).getRange();
    ids.load("values,rowIndex");
    return context.sync().then(() => {
      const row = ids.rowIndex + 1 + ids.values.findIndex(([each]) => each === id);
      plans.getRange(`${"BCDEF"[place] ?? ""}${row}`).values = [[value]];
    });
  });
  expect([0, 1, 2].map((right) => valueOf(workbook, names.planTerm("usable"), right))).toEqual(usable);
  const places = (readPlanCells(await snapshotOf(workbook))?.plans ?? []).map((each) => each.place);
  expect(places).toEqual(usable.flatMap((each, index) => (each === 1 ? [index + 1] : [])));
});

test("before there is a result it is refused", async () => {
  const outcome = await inExcel(await openTemplate(), () => writeResults((snapshot) => planCover(snapshot, "ja")));
  expect(outcome).toEqual({ kind: "refused", refusal: [{ issue: { code: "coverWithoutResult" } }] });
});

test("onto results of an older version, which has no cells for it, nothing is written: they are said", async () => {
  const workbook = await openFirstEdition();
  const before = stateOf(workbook);
  const outcome = await inExcel(workbook, () => writeResults((snapshot) => planCover(snapshot, "ja")));
  expect(outcome).toMatchObject({ kind: "refused", refusal: [{ issue: { code: "olderResults", version: "1.4.0" } }] });
  expect(stateOf(workbook)).toEqual(before);
});

test("what a subtraction leaves of nothing is no reason: amounts below a hundredth of a yen are 0", async () => {
  const read = await reader(await openWorkbook((await compared).bytes));
  const [rows, columns] = [6 * 3, 12];
  const amounts = Array.from({ length: rows * columns }, (_, at) =>
    read(names.block("cover_reasons"), 2 + Math.floor(at / columns), 2 + (at % columns)),
  );
  expect(amounts.every((amount) => typeof amount === "number")).toBe(true);
  expect(amounts.filter((amount) => amount !== 0 && Math.abs(Number(amount)) < 0.01)).toEqual([]);
});
