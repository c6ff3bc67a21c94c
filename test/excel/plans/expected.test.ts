import { readFileSync } from "node:fs";
import path from "node:path";
import { typicalPlan, typicalPlanIds, type Plan } from "../../../src/engine";
import { claimsOfSheet, knowledgeBand, modelOfSheet, simulatePlans } from "../../../src/engine/simulation";
import { writeOver } from "../../../src/excel/write-over";
import { openWorkbook, type LocalWorkbook } from "../../../src/local-excel";
import { words } from "../../../src/locales";
import { runSync } from "../../../src/scheduling/chunked";
import { names } from "../../../src/workbook/model/names";
import type { CellValue } from "../../../src/workbook/model/snapshot";
import { planPlanCells } from "../../../src/workbook/plan/plans";
import { checkResults } from "../../../src/workbook/plan/result-check";
import { writeCoverYears } from "../../support/cover-years";
import { lazily } from "../../support/lazily";
import {
  diagnose,
  edit,
  inExcel,
  placeOfName,
  save,
  snapshotOf,
  type,
  valueAt,
  valueOf,
  written,
} from "../../support/local";

const retailer = path.join(__dirname, "../../../assets/samples/retailer.xlsx");
const years = 2_000;
const current = "最新の診断結果です。";

const write = (workbook: LocalWorkbook, withYears: boolean) => writeCoverYears(workbook, "ja", withYears ? years : 0);

const diagnosed = lazily(async () => {
  const workbook = await openWorkbook(readFileSync(retailer));
  const { info } = written(await diagnose(workbook));
  return { bytes: await save(workbook), info };
});

const compared = lazily(async () => {
  const workbook = await openWorkbook((await diagnosed).bytes);
  expect(await write(workbook, true)).toMatchObject({ kind: "written", verdict: { state: "complete" } });
  return save(workbook);
});
const opened = async (): Promise<LocalWorkbook> => openWorkbook(await compared);

/** Columns of the answer, from 1. */
const column = {
  plan: 1,
  paid: 2,
  retained: 3,
  any: 4,
  pure: 6,
  gross: 7,
  quoted: 9,
  ratio: 10,
  smallest: 11,
} as const;

/** A cell of the answer of the plan at a place. */
const answer = (workbook: LocalWorkbook, place: number, of: keyof typeof column): CellValue => {
  const { sheet, row } = placeOfName(workbook, names.block("cover_expected"));
  return valueAt(workbook, sheet, row + 1 + place, column[of]);
};
const noteOf = (workbook: LocalWorkbook): CellValue => {
  const { sheet, row } = placeOfName(workbook, names.block("cover_expected"));
  return valueAt(workbook, sheet, row + 5, 1);
};
const heading = (workbook: LocalWorkbook, sheet: "cover" | "coverCalc" = "cover"): CellValue =>
  valueOf(workbook, names.block(`${sheet}_standing`));

const plans: readonly Plan[] = typicalPlanIds.map((id) => typicalPlan(id, words("ja").plans.typical[id]));

test("before there are years, the answer shows no figure and says how to get them", async () => {
  const workbook = await openWorkbook((await diagnosed).bytes);
  expect(await write(workbook, false)).toMatchObject({ kind: "written", verdict: { state: "complete" } });
  expect([answer(workbook, 1, "plan"), answer(workbook, 1, "paid"), answer(workbook, 1, "gross")]).toEqual([
    "小型プラン",
    "–",
    "–",
  ]);
  expect(noteOf(workbook)).toContain("まだありません");
  expect(heading(workbook)).toBe(current);
}, 60_000);

test("with years each plan shows what a simulation pays of it, and its price by the loads of the parameters", async () => {
  const workbook = await opened();
  const { info } = await diagnosed;
  const { sheet } = info.reading;
  const model = modelOfSheet(sheet, info.parameters);
  const claims = claimsOfSheet(sheet, info.parameters);
  const own = simulatePlans(model, { years, seed: 1 }, { claims, plans });
  own.plans.forEach(({ paid, retained, anyRetained }, index) => {
    const place = index + 1;
    expect(answer(workbook, place, "paid")).toBeCloseTo(paid.mean, 4);
    expect(answer(workbook, place, "retained")).toBeCloseTo(retained.mean, 4);
    expect(answer(workbook, place, "any")).toBeCloseTo(anyRetained, 10);
    // handling 8 %, risk 15 %, 30 % for what no scenario holds; then expenses 22, commission 18, profit 3 %
    expect(answer(workbook, place, "pure")).toBeCloseTo(paid.mean * 1.23 * 1.3, 3);
    expect(answer(workbook, place, "gross")).toBeCloseTo((paid.mean * 1.23 * 1.3) / 0.57, 3);
  });
  expect(noteOf(workbook)).toBe("期待値は2,000年のシミュレーション（シード1、2026/04/01）から求めた値です。");
  expect([heading(workbook), heading(workbook, "coverCalc")]).toEqual([current, current]);
});

test("beside each price stands how far it could move, and the published premium nearest to it", async () => {
  const workbook = await opened();
  const { info } = await diagnosed;
  const { p10, p90 } = runSync(knowledgeBand(info.reading.sheet, info.parameters));
  const loss = Number(valueOf(workbook, names.totalAnnual));
  expect([p10 < loss, loss < p90]).toEqual([true, true]);
  const { sheet, row } = placeOfName(workbook, names.block("cover_price_beside"));
  const cell = (place: number, at: number): CellValue => valueAt(workbook, sheet, row + 1 + place, at);
  // with published limits of ① of 100 million for the small plan, and 500 million, which the medium one has itself
  [
    { place: 1, premium: 188_000, limit: "1億円" },
    { place: 2, premium: 325_000, limit: "5億円" },
  ].forEach(({ place, premium, limit }) => {
    const gross = Number(answer(workbook, place, "gross"));
    expect(cell(place, 2)).toBe(gross);
    // nothing is open
    expect(cell(place, 3)).toBe(Number(((gross * p10) / loss).toPrecision(2)));
    expect(cell(place, 4)).toBe(Number(((gross * p90) / loss).toPrecision(2)));
    expect(cell(place, 5)).toBe(`小売業、売上高30億円（診断先はその27倍）、①の限度額${limit}（sompo-japan-cyber.jp）`);
    expect(cell(place, 11)).toBe(premium);
    expect(cell(place, 12)).toBeCloseTo(gross - premium, 6);
  });
});

test("by scenario the amounts add up to the answer, and the curve of limits goes through it", async () => {
  const workbook = await opened();
  const { sheet, row } = placeOfName(workbook, names.block("cover_expected_scenarios"));
  const sums = [2, 3, 4, 5].map((at) => valueAt(workbook, sheet, row + 9, at));
  [1, 2].forEach((place) => {
    expect(sums[2 * (place - 1)]).toBeCloseTo(Number(answer(workbook, place, "paid")), 4);
    expect(sums[2 * (place - 1) + 1]).toBeCloseTo(Number(answer(workbook, place, "retained")), 4);
  });
  const curve = placeOfName(workbook, names.block("cover_curve_whole"));
  const points = Array.from({ length: 8 }, (_, index) =>
    [1, 4, 5].map((at) => Number(valueAt(workbook, curve.sheet, curve.row + 3 + index, at))),
  );
  // the fourth point leaves the limits as they are
  expect(points[3]?.[0]).toBe(1);
  expect(points[3]?.[1]).toBeCloseTo(Number(answer(workbook, 2, "paid")), 4);
  expect(points[3]?.[2]).toBeCloseTo(Number(answer(workbook, 2, "gross")), 3);
  const paid = points.map(([, yen = 0]) => yen);
  expect(paid).toEqual([...paid].sort((one, other) => one - other));
});

test("a term that changes takes the plan's figures away, and no other's; a premium that is typed is held against what is paid", async () => {
  const workbook = await opened();
  const before = Number(answer(workbook, 2, "paid"));
  const change = (row: "response.limit" | "premium.quoted", value: number) =>
    inExcel(workbook, () =>
      writeOver((snapshot) => planPlanCells(snapshot, { changes: [{ place: 2, row, value }], language: "ja" })),
    );
  await change("response.limit", 60_000_000);
  expect([1, 2, 3].map((place) => typeof answer(workbook, place, "paid"))).toEqual(["number", "string", "number"]);
  expect(answer(workbook, 2, "gross")).toBe("要再計算");
  expect(noteOf(workbook)).toContain("条件が変わったプランがあります");
  await change("response.limit", 50_000_000);
  expect(answer(workbook, 2, "paid")).toBe(before);
  expect([answer(workbook, 2, "quoted"), answer(workbook, 2, "ratio")]).toEqual(["–", "–"]);
  await change("premium.quoted", 8_000_000);
  expect([answer(workbook, 2, "quoted"), answer(workbook, 2, "ratio")]).toEqual([8_000_000, before / 8_000_000]);
});

test("a load that changes moves the price at once", async () => {
  const workbook = await opened();
  const [paid, gross] = [Number(answer(workbook, 1, "paid")), Number(answer(workbook, 1, "gross"))];
  await type(workbook, { [names.parameter("price.expense")]: 0.32 });
  expect(answer(workbook, 1, "paid")).toBe(paid);
  expect(answer(workbook, 1, "gross")).toBeCloseTo((gross * 0.57) / 0.47, 3);
});

test("after a diagnosis of other inputs the sheet says that its years are old, and another write makes them new", async () => {
  const workbook = await opened();
  await type(workbook, { KK_revenue: 5_000_000_000 });
  written(await diagnose(workbook));
  expect(heading(workbook)).toBe(words("ja").sheets.cover.years.stale);
  const old = answer(workbook, 2, "paid");
  // without years the values stay as they are, and so does what is said
  await write(workbook, false);
  expect([answer(workbook, 2, "paid"), heading(workbook)]).toEqual([old, words("ja").sheets.cover.years.stale]);
  await write(workbook, true);
  expect(answer(workbook, 2, "paid")).not.toBe(old);
  expect(heading(workbook)).toBe(current);
}, 120_000);

test("an appetite of the whole revenue takes a quarter of the limits; one of nothing takes none, and says why", async () => {
  for (const [appetite, said] of [
    [1, "今の限度額の0.25倍"],
    [0, /^収まらない（残る理由の\d+％が.+）$/],
  ] as const) {
    const workbook = await openWorkbook((await diagnosed).bytes);
    await type(workbook, { [names.parameter("cover.appetite")]: appetite });
    await write(workbook, true);
    expect(answer(workbook, 1, "smallest")).toEqual(typeof said === "string" ? said : expect.stringMatching(said));
  }
}, 120_000);

describe("what is typed over is said on both sheets, and when the results are read again:", () => {
  it.each([
    ["a formula of the comparison", names.coverEvent("s1"), "formulasTypedOver"],
    ["a formula of the settlement", names.cover("s2", "paid"), "formulasTypedOver"],
    ["a formula of the answer", names.block("cover_expected"), "formulasTypedOver"],
    ["a value of the years", names.coverYear("paid"), "valuesTypedOver"],
  ])("%s", async (_, name, code) => {
    const workbook = await opened();
    await edit(workbook, (context) => {
      const range = context.workbook.names.getItem(name).getRange();
      range.getCell(
        name === names.block("cover_expected") ? 2 : 0,
        name === names.block("cover_expected") ? 1 : 0,
      ).values = [[12_345]];
    });
    expect(heading(workbook)).not.toBe(current);
    expect(heading(workbook)).toContain("上書きされて");
    const issues = runSync(checkResults(await snapshotOf(workbook), null));
    expect(issues.map(({ issue }) => issue.code)).toEqual([code]);
    await write(workbook, true);
    expect(heading(workbook)).toBe(current);
    expect(runSync(checkResults(await snapshotOf(workbook), null))).toEqual([]);
  });
});

test("formulas that show other values than the engine are no result: the sheets say where", async () => {
  const workbook = await openWorkbook((await diagnosed).bytes);
  // the restoration of a leak, as the sheet of losses has it
  await edit(workbook, (context) => {
    const cell = context.workbook.names.getItem(names.item("s2.legal")).getRange().getCell(0, 1);
    cell.values = [[1]];
  });
  const outcome = await write(workbook, false);
  expect(outcome).toMatchObject({ kind: "written", verdict: { state: "differs" } });
  expect([heading(workbook), heading(workbook, "coverCalc")]).toEqual([
    expect.stringContaining("補償比較の数式の値が、計算と違います"),
    expect.stringContaining("補償比較の数式の値が、計算と違います"),
  ]);
});

test("an id of a person's own leaves out every plan, for formulas and for what they are held against", async () => {
  const workbook = await opened();
  await edit(workbook, (context) => {
    const ids = context.workbook.names.getItem(names.plan("id")).getRange();
    // the band between names and terms
    ids.getCell(1, 0).values = [["own"]];
  });
  expect(await write(workbook, true)).toMatchObject({ kind: "written", verdict: { state: "complete" } });
  expect([1, 2, 3].map((place) => answer(workbook, place, "paid"))).toEqual(["–", "–", "–"]);
});

test("a price by the tail of what is paid takes the tail of each point of a curve", async () => {
  const workbook = await openWorkbook((await diagnosed).bytes);
  await type(workbook, { [names.parameter("price.riskByTvar")]: 1, [names.parameter("price.riskLoadTvar")]: 0.01 });
  await write(workbook, true);
  const { info } = await diagnosed;
  const { sheet } = info.reading;
  const model = modelOfSheet(sheet, info.parameters);
  const claims = claimsOfSheet(sheet, info.parameters);
  const [small] = simulatePlans(model, { years, seed: 1 }, { claims, plans }).plans;
  const { mean, tvar } = small?.paid ?? { mean: NaN, tvar: { "0.99": { value: NaN } } };
  const gross = ((mean * 1.08 + 0.01 * tvar["0.99"].value) * 1.3) / 0.57;
  expect(answer(workbook, 1, "gross")).toBeCloseTo(gross, 3);
  const curve = placeOfName(workbook, names.block("cover_curve_whole"));
  expect(valueAt(workbook, curve.sheet, curve.row + 6, 3)).toBeCloseTo(gross, 3);
}, 60_000);
