import { assess, defaultParameters, expectedYearOf, type HearingSheet } from "../../src/engine";
import { openWorkbook, type LocalWorkbook } from "../../src/local-excel";
import { runSync } from "../../src/scheduling/chunked";
import { names } from "../../src/workbook/model/names";
import type { CellValue } from "../../src/workbook/model/snapshot";
import { readDiagnosis } from "../../src/workbook/plan/diagnose";
import { lazily } from "../support/lazily";
import { diagnose, openFilled, placeOfName, save, snapshotOf, type, valueOf, written } from "../support/local";
import { known } from "../support/standings";
import { pasteFormula } from "../support/tamper";

const [revenue, unit] = [names.input("revenue"), names.unit("revenue")];
const [typed, used, total] = [names.typed("revenue"), names.use("revenue"), names.totalAnnual];
const state = names.record("state");

const sheetOf = (amount: number | undefined): HearingSheet => {
  const { revenue: _, ...profile } = known.profile;
  return { ...known, profile: amount === undefined ? profile : { ...profile, revenue: amount } };
};
const assessed = (amount: number | undefined) => assess(sheetOf(amount), defaultParameters);
const lossOf = (amount: number | undefined): number => expectedYearOf(assessed(amount).scenarios).loss;

/** A diagnosis of a firm of 3,000 million yen, as it was typed. */
const result = lazily(async () => {
  const workbook = await openFilled(known);
  await type(workbook, { [revenue]: 3_000, [unit]: "百万円" });
  const { info, verdict } = written(await diagnose(workbook));
  expect(verdict).toMatchObject({ state: "complete", differences: [] });
  expect(info.reading.sheet.profile.revenue).toBe(3e9);
  expect(info.assessment.fingerprints).toEqual(assessed(3e9).fingerprints);
  return save(workbook);
});

const originOf = (workbook: LocalWorkbook): CellValue => valueOf(workbook, used, 1);

/** What the engine makes of the workbook now. */
async function read(workbook: LocalWorkbook) {
  const reading = runSync(readDiagnosis(await snapshotOf(workbook), null));
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
  return reading.info;
}

test("an amount in millions is read and calculated as what it is in yen", async () => {
  const workbook = await openWorkbook(await result);
  expect([typed, used].map((name) => valueOf(workbook, name))).toEqual([3e9, 3e9]);
  expect([originOf(workbook), valueOf(workbook, state)]).toEqual(["入力", "current"]);
  expect(valueOf(workbook, total)).toBeCloseTo(lossOf(3e9), 0);
});

test.each<readonly [CellValue, CellValue, number | undefined]>([
  [3_000, "千円", 3e6],
  [3_000, "億円", 3e11],
  [3_000, "円", 3_000],
  [3_000, "", 3_000],
  [1.5, "億円", 150_000_000],
  [0.07, "億円", 7_000_000],
  [60.5, "百万円", 60_500_000],
  // beyond the bounds in yen, whatever the number itself
  [2_000_000, "億円", undefined],
  [0.0001, "千円", undefined],
  // of no list
  [3_000, "百萬圓", undefined],
  [3_000, "万円", undefined],
])("%p in %p: the losses follow, and the result says it is stale", async (amount, beside, yen) => {
  const workbook = await openWorkbook(await result);
  await type(workbook, { [revenue]: amount, [unit]: beside });
  const now = valueOf(workbook, typed);
  if (yen === undefined) expect(now).toBe("");
  else expect(now).toBeCloseTo(yen, 6);
  expect(valueOf(workbook, total)).toBeCloseTo(lossOf(yen), 0);
  expect(valueOf(workbook, state)).toBe("stale");
  const { verdict, info } = written(await diagnose(workbook));
  expect(verdict).toMatchObject({ state: "complete", differences: [] });
  expect(info.assessment.fingerprints).toEqual(assessed(yen).fingerprints);
});

test("a unit of no list asks the amount back once, with both cells", async () => {
  const workbook = await openWorkbook(await result);
  await type(workbook, { [unit]: "百萬圓" });
  const { issues, assessment } = await read(workbook);
  const [of, at] = [revenue, unit].map((name) => placeOfName(workbook, name).row);
  expect(of).toBe(at);
  const about = issues.filter(({ issue }) => [issue].some((each) => "item" in each && each.item === "revenue"));
  expect(about).toEqual([
    {
      issue: { code: "amountUnitUnknown", item: "revenue", received: "百萬圓", amount: "3000", cell: `C${of}` },
      place: { sheet: "ヒアリングシート", cell: `E${of}` },
    },
  ]);
  const codes = issues.filter(({ issue }) => "variable" in issue && issue.variable === "revenue");
  expect(codes.map(({ issue }) => issue.code)).toEqual(["assumed"]);
  // right before what takes its place; the engine alone says so too
  expect(issues.slice(2, 4).map(({ issue }) => issue.code)).toEqual(["amountUnitUnknown", "assumed"]);
  expect(assessment.issues).toContainEqual(
    expect.objectContaining({ code: "notANumber", variable: "revenue", received: '3000 ("百萬圓")' }),
  );
});

test("an error beside an amount is no unit", async () => {
  const workbook = await openWorkbook(await result);
  pasteFormula(workbook, unit, "NA()");
  expect(valueOf(workbook, typed)).toBe("");
  const { info, verdict } = written(await diagnose(workbook));
  expect(verdict).toMatchObject({ state: "complete", differences: [] });
  expect(info.reading.issues.map(({ issue }) => issue)).toMatchObject([
    { code: "amountUnitUnknown", received: "#N/A", amount: "3000" },
  ]);
});

describe("a text is read with the unit beside it", () => {
  const text = lazily(async () => {
    const workbook = await openFilled(known);
    await type(workbook, { [revenue]: "約3,000", [unit]: "百万円" });
    const { info, verdict } = written(await diagnose(workbook));
    expect(verdict).toMatchObject({ state: "complete", differences: [] });
    expect(info.assessment.issues).toContainEqual(
      expect.objectContaining({ code: "understood", received: "約3,000 (百万円)", value: 3e9 }),
    );
    return save(workbook);
  });

  test("and Calc follows while both stand there", async () => {
    const workbook = await openWorkbook(await text);
    expect([typed, state].map((name) => valueOf(workbook, name))).toEqual([3e9, "current"]);
    expect(originOf(workbook)).toBe("読替");
  });

  test.each<readonly [string, CellValue]>([
    [unit, "千円"],
    [unit, ""],
    [revenue, "約3,001"],
  ])("until one changes, which makes the result stale: %s to %p", async (name, value) => {
    const workbook = await openWorkbook(await text);
    await type(workbook, { [name]: value });
    expect([typed, state].map((each) => valueOf(workbook, each))).toEqual(["", "stale"]);
    const { verdict } = written(await diagnose(workbook));
    expect(verdict).toMatchObject({ state: "complete", differences: [] });
  });
});

test("the other language's unit is read, and Calc with it", async () => {
  const workbook = await openFilled(known);
  await type(workbook, { [revenue]: 3_000, [unit]: "million yen" });
  const { info, verdict } = written(await diagnose(workbook));
  expect(verdict).toMatchObject({ state: "complete", differences: [] });
  expect(info.assessment.fingerprints).toEqual(assessed(3e9).fingerprints);
  expect([valueOf(workbook, typed), originOf(workbook)]).toEqual([3e9, "読替"]);
});

test("what the underwriter fills in is yen, whatever unit stands beside it", async () => {
  const workbook = await openFilled(known);
  const text = "2,000,000,000円（引受側の仮定。ご記入は「多数 (百万円)」）";
  await type(workbook, { [revenue]: text, [unit]: "百万円" });
  const { info, verdict } = written(await diagnose(workbook));
  expect(verdict).toMatchObject({ state: "complete", differences: [] });
  expect(info.reading.sheet.standIns).toEqual({ revenue: 2e9 });
  expect(info.reading.sheet.profile.revenue).toBe("多数 (百万円)");
  expect([typed, used].map((name) => valueOf(workbook, name))).toEqual(["", 2e9]);
  await type(workbook, { [unit]: "億円" });
  expect([used, state].map((name) => valueOf(workbook, name))).toEqual([2e9, "current"]);
  expect((await read(workbook)).assessment.fingerprints).toEqual(info.assessment.fingerprints);
});
