import { runSync } from "../../../../src/scheduling/chunked";
import { typicalPlan, type Plan } from "../../../../src/engine";
import {
  claimsOfSheet,
  keepEvents,
  limitsForAppetite,
  newScan,
  settleKept,
  smallestLimit,
  termCurve,
  triedValues,
  type PlanYears,
} from "../../../../src/engine/simulation";
import { withMoved } from "../../../../src/engine/simulation/plans/change-terms";
import { planOf } from "../../../support/plans";
import { modelOf, sheetOf, scaled, withProvider } from "../models";

jest.setTimeout(120_000);

const sheet = sheetOf("retailer");
const model = scaled(modelOf(sheet, withProvider), 3);
const claims = claimsOfSheet(sheet, withProvider);
const options = { years: 20_000, seed: 9 };
const scan = newScan();
const kept = runSync(keepEvents(model, claims, options, scan));
const medium = typicalPlan("medium", "medium");
const yearsOf = (plan: Plan): PlanYears => {
  const [found] = runSync(settleKept(kept, [plan], scan));
  if (!found) throw new Error("No plan");
  return found;
};

test("a term is moved as its name says; limits that are none stay none", () => {
  expect(withMoved(medium, "liability", 7).terms).toEqual({ ...medium.terms, "liability.limit": 7 });
  expect(withMoved(medium, "responseDeductible", 7).terms).toEqual({ ...medium.terms, "response.deductible": 7 });
  const half = withMoved(medium, "whole", 0.5).terms;
  expect(half).toEqual({
    ...medium.terms,
    "liability.limit": 150e6,
    "response.limit": 25e6,
    "profit.limit": 15e6,
    "extraExpense.limit": 5e6,
    "aggregate.limit": 150e6,
  });
});

const rising = [10e6, 30e6, 100e6, 300e6, 1_000e6];

test.each(["liability", "response"] as const)(
  "a higher limit of %s never pays less: an ILF table from the same events",
  (what) => {
    const points = runSync(termCurve(kept, medium, what, rising, scan));
    expect(points.map(({ value }) => value)).toEqual(rising);
    expect(points[0]?.relative).toBe(1);
    points.forEach(({ value, paid, paidTvar, retained, relative }, place) => {
      const { paid: whole, retained: rest } = yearsOf(withMoved(medium, what, value));
      expect([paid, retained, paidTvar]).toEqual([whole.mean, rest.mean, whole.tvar["0.99"].value]);
      expect(relative).toBe(paid / (points[0]?.paid ?? NaN));
      expect(paid).toBeGreaterThanOrEqual(points[place - 1]?.paid ?? 0);
    });
    expect(points[2]?.paid).toBeGreaterThan(points[0]?.paid ?? NaN);
  },
);

test("all limits by one factor, and deductibles", () => {
  const factors = runSync(termCurve(kept, medium, "whole", [0.5, 1, 2], scan)).map(({ paid }) => paid);
  expect(factors).toEqual([...factors].sort((a, b) => a - b));
  expect(factors[1]).toBe(yearsOf(medium).paid.mean);
  const deductibles = runSync(termCurve(kept, medium, "responseDeductible", [0, 1e6, 10e6], scan)).map(
    ({ paid }) => paid,
  );
  expect(deductibles).toEqual([...deductibles].sort((a, b) => b - a));
  expect(deductibles[2]).toBeLessThan(deductibles[0] ?? NaN);
});

test("where a plan pays nothing at the first point there is nothing to compare with", () => {
  const nothing = planOf({ "liability.covered": false, "response.covered": false, "interruption.covered": false });
  expect(runSync(termCurve(kept, nothing, "liability", [1e6], scan))[0]).toMatchObject({ paid: 0, relative: null });
});

test("the smallest limit that leaves no more than an amount is the first of its list to do so", () => {
  const everything = planOf({ "response.limit": 1e6, "share.improvement": 0 });
  const tails = rising.map((limit) => yearsOf(withMoved(everything, "response", limit)).retained.tvar["0.99"].value);
  expect(tails).toEqual([...tails].sort((a, b) => b - a));
  const between = (place: number): number => ((tails[place] ?? NaN) + (tails[place + 1] ?? NaN)) / 2;
  for (const place of [0, 1, 2]) {
    const found = runSync(smallestLimit(kept, everything, "response", rising, between(place), scan));
    expect(found).toEqual({ value: rising[place + 1], tvar: tails[place + 1] });
  }
  expect(runSync(smallestLimit(kept, everything, "response", rising, 1e15, scan))).toEqual({
    value: 10e6,
    tvar: tails[0],
  });
});

test("where none does, the reason that keeps most of the worst years with the customer is named", () => {
  // only ② is insured: the worst years are lost in ① and ③
  const plan = planOf({ "liability.covered": false, "interruption.covered": false, "share.improvement": 0 });
  const found = runSync(smallestLimit(kept, plan, "response", rising, 1e6, scan));
  expect(found).toMatchObject({ value: null, reason: "notCovered" });
  expect(found.tvar).toBe(yearsOf(withMoved(plan, "response", 1_000e6)).retained.tvar["0.99"].value);
  // everything is, but ③ waits a month
  const waiting = planOf({ "interruption.waiting": 720, "share.improvement": 0 });
  const held = runSync(smallestLimit(kept, waiting, "response", [1e12], 1e6, scan));
  expect(held).toMatchObject({ value: null, reason: "waiting" });
  if (held.value === null) expect(held.share).toBeGreaterThan(0.99);
});

test("nothing is tried where moving a term would change nothing; otherwise values rise", () => {
  const without = { "liability.limit": null, "response.limit": null, "profit.limit": null, "extraExpense.limit": null };
  expect(triedValues(planOf({ ...without, "aggregate.limit": null }), "whole")).toEqual([]);
  expect(triedValues(planOf({ ...without, "aggregate.limit": 1 }), "whole")).toContain(1);
  // of a part that is not covered
  const uncovered = planOf({ "liability.covered": false, "liability.limit": 1e8 });
  for (const what of ["liability", "liabilityDeductible"] as const) expect(triedValues(uncovered, what)).toEqual([]);
  expect(triedValues(uncovered, "whole")).toEqual([]);
  // a limit that is none may become one
  for (const what of ["liability", "response", "responseDeductible"] as const) {
    const values = triedValues(planOf(without), what);
    expect(values.length).toBeGreaterThan(5);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  }
});

describe("the smallest limits for an appetite", () => {
  const factors = triedValues(medium, "whole");
  const tailAt = (factor: number): number => yearsOf(withMoved(medium, "whole", factor)).retained.tvar["0.99"].value;

  test("are the first of the factors to leave no more, with the limits they come to", () => {
    const wanted = factors[4] ?? NaN;
    const found = runSync(limitsForAppetite(kept, medium, tailAt(wanted), scan));
    expect(found).toMatchObject({ found: true, factor: wanted, reason: null, share: null });
    expect(found?.tvar).toBe(tailAt(wanted));
    // × 1.5, and no limit of ② for itself, as it lies within the year's
    expect([wanted, found?.limits]).toEqual([
      1.5,
      [
        { limit: "liability.limit", yen: 450e6 },
        { limit: "response.limit", yen: 75e6 },
        { limit: "profit.limit", yen: 45e6 },
        { limit: "extraExpense.limit", yen: 15e6 },
        { limit: "aggregate.limit", yen: 450e6 },
      ],
    ]);
  });

  test("or none of them, and why", () => {
    const none = runSync(limitsForAppetite(kept, medium, 1, scan));
    const largest = factors.at(-1) ?? NaN;
    expect(none).toMatchObject({ found: false, factor: largest, tvar: tailAt(largest) });
    expect(none?.reason).not.toBeNull();
    expect((none?.share ?? 0) > 0 && (none?.share ?? 2) <= 1).toBe(true);
  });

  test("limits of parts that are not covered are not told", () => {
    const own = runSync(limitsForAppetite(kept, typicalPlan("small", "small"), 1, scan));
    expect(own?.limits.map(({ limit }) => limit)).toEqual(["liability.limit", "response.limit", "aggregate.limit"]);
  });

  test("of a plan without limits: nothing to move", () => {
    expect(runSync(limitsForAppetite(kept, planOf(), 1e9, scan))).toBeNull();
  });
});
