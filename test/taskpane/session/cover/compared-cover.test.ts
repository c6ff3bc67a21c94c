import { defaultParameters, scenarios, type Plan } from "../../../../src/engine";
import { resolve } from "../../../../src/engine/model/resolve";
import { assessScenario } from "../../../../src/engine/scenarios/assess-scenario";
import { SheetValues } from "../../../../src/engine/sheet-values";
import { readProfile } from "../../../../src/engine/sheet/profile";
import { comparedCover, gapsUnder } from "../../../../src/taskpane/session/cover/compared-cover";
import { numbered } from "../../../../src/workbook/sheets/plans/plan-input";
import { retailer } from "../../../support/customers";
import { planOf } from "../../../support/plans";

const million = 1e6;

/** A retailer of 100 persons at average controls: section F6 of the specification. */
const model = resolve(readProfile(retailer.profile).given, defaultParameters);
const basis = { model, results: scenarios.map((each) => assessScenario(each, model, new SheetValues(model, []))) };

/** Nothing is paid of what stands beside the loss. */
const plain = { "share.improvement": 0, "option.ransom": false } as const;

const under = (code: string, plans: readonly Plan[]) =>
  comparedCover(basis, plans.map(numbered), "likely").find(
    ({ scenario }) => scenarios.find((each) => each.id === scenario)?.code === code,
  )?.plans ?? [];

/** S4 at its likely: 4.22 million of ② and 1.73342466 million of ③ over 36 hours. */
const interruption = 1.73342466;

test("each plan of a scenario: what is paid, what stays, and the term that leaves it", () => {
  const waiting = planOf({ ...plain, "interruption.waiting": 12 });
  const [whole, less] = under("s4", [planOf(plain), waiting]);
  expect(whole?.paid).toBeCloseTo(5.95342466 * million, -1);
  expect(whole).toMatchObject({ retained: [] });
  expect(whole?.kept).toBeCloseTo(0, 3);
  expect(less?.kept).toBeCloseTo(((interruption * 12) / 36) * million, -1);
  expect(less?.retained.map(({ reason, rows }) => [reason, rows.map(({ id }) => id)])).toEqual([
    ["waiting", ["interruption.waiting"]],
  ]);
});

test("the same reason by different terms is told apart, the largest first; a term is one over its items", () => {
  const [event] = under("s4", [planOf({ ...plain, "interruption.covered": false, "response.limit": 4 * million })]);
  // ③ leaves 1.73 million, ② 0.22 million above its limit
  expect(event?.retained.map(({ reason, rows, yen }) => [reason, rows.map(({ id }) => id), Math.round(yen)])).toEqual([
    ["notCovered", ["interruption.covered"], 1_733_425],
    ["limit", ["response.limit"], 220_000],
  ]);
  expect(event?.paid).toBeCloseTo(4 * million, 3);
});

test("items add up to the event; those that cost nothing are left out", () => {
  const [event] = under("s2", [planOf({ ...plain, "response.deductible": million, "liability.limit": 10 * million })]);
  const items = event?.items ?? [];
  const kept = items.flatMap(({ retained }) => retained).reduce((sum, { yen }) => sum + yen, 0);
  expect(items.reduce((sum, { paid }) => sum + paid, kept)).toBeCloseTo(event?.loss ?? NaN, 0);
  expect(items.every(({ paid, retained }) => paid > 0 || retained.length > 0)).toBe(true);
  const sizes = items.map(({ paid, retained }) => retained.reduce((sum, { yen }) => sum + yen, paid));
  expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
});

test("a scenario that cannot happen is under no plan", () => {
  expect(under("s6", [planOf()])).toEqual([]);
});

const dos = scenarios.find(({ code }) => code === "s4")?.id;

test("gaps of a plan over all scenarios, heaviest first", () => {
  const gaps = gapsUnder(basis, planOf({ ...plain, "response.limit": 4 * million }), null);
  expect(gaps.length).toBeGreaterThan(1);
  expect(gaps.map(({ excess }) => excess)).toEqual(gaps.map(({ excess }) => excess).sort((one, other) => other - one));
  expect(gaps.find(({ scenario, reason }) => scenario === dos && reason === "limit")?.excess).toBeCloseTo(220_000, 0);
  const years = { scenarios: [{ id: dos, exhausted: { response: 0.31 } }] } as never;
  const often = gapsUnder(basis, planOf({ ...plain, "response.limit": 4 * million }), years);
  expect(often.find(({ scenario, reason }) => scenario === dos && reason === "limit")?.exhausted).toBe(0.31);
  expect(gaps.every(({ exhausted }) => exhausted === null)).toBe(true);
  expect(gapsUnder(basis, planOf({ ...plain, "response.deductible": million }), null)).toEqual([]);
});

test("a gap below the only layer is led to the cells in which that layer stands", () => {
  const plan = planOf(
    { ...plain, "response.limit": million },
    { layers: [{ attachment: 3 * million, limit: 100 * million, share: 1 }] },
  );
  const rows = comparedCover(basis, [{ plan, layerNumbers: [3] }], "likely").flatMap(({ plans }) =>
    plans.flatMap(({ retained }) => retained.flatMap((each) => (each.reason === "attachment" ? each.rows : []))),
  );
  expect([...new Set(rows.map(({ id }) => id))]).toEqual(["layer.3.attachment"]);
});
