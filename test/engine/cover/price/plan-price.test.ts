import { defaultParameters, planPrice, tariffsBeside, typicalPlan, type Plan } from "../../../../src/engine";
import { resolve } from "../../../../src/engine/model/resolve";
import { readProfile } from "../../../../src/engine/sheet/profile";
import { retailer } from "../../../support/customers";

const small = typicalPlan("small", "small");
const quoted: Plan = { ...small, terms: { ...small.terms, "premium.quoted": 2e6 } };
const paid = { mean: 1e6, tvar: { "0.99": { value: 5e7 } } };

// (1,000,000 × 1.08 + 150,000) × 1.3 ÷ 0.57
const gross = 2_805_263.157894737;

test("the price of a plan, what is asked for it, and how far it could move", () => {
  const losses = { loss: 10, openAsNeutral: 8, band: { p10: 5, p90: 30 } };
  const { technical, price, range, ratios } = planPrice(quoted, paid, defaultParameters, losses, null);
  expect(technical.gross).toBeCloseTo(gross, 3);
  expect(price.gross).toBe(technical.gross);
  expect(price.quoted).toBe(2e6);
  expect(ratios.quoted).toBe(0.5);
  expect([range?.low, range?.high]).toEqual([expect.closeTo(gross / 2, 3), expect.closeTo(3 * gross, 3)]);
});

test("nothing is said of a premium nobody asks for, nor of a range that is not worked out", () => {
  const { price, range, ratios } = planPrice(small, paid, defaultParameters, null, null);
  expect([price.quoted, ratios.quoted, range]).toEqual([null, null, null]);
});

test("published premiums of the business: that of a firm and a plan most like these first", () => {
  const model = resolve(readProfile({ ...retailer.profile, revenue: 5e8 }).given, defaultParameters);
  const points = tariffsBeside(small, planPrice(small, paid, defaultParameters, null, null), model);
  expect(points.length).toBeGreaterThan(1);
  expect(points[0]).toMatchObject({
    point: { business: "retail", revenue: 5e8, plan: "small" },
    revenueRatio: 1,
    limitRatio: 1,
  });
  const distances = points.map(({ revenueRatio }) => revenueRatio);
  expect(distances.at(-1)).toBeLessThan(1);
  // by factors: twice as large is as far as half as large
  const apart = points.map(
    ({ revenueRatio, limitRatio }) => Math.abs(Math.log(revenueRatio)) + Math.abs(Math.log(limitRatio!)),
  );
  expect(apart).toEqual([...apart].sort((one, other) => one - other));
  expect(new Set(apart).size).toBeGreaterThan(2);
});

test("a discount acts on the tariff alone", () => {
  const plan: Plan = { ...small, terms: { ...small.terms, "premium.tariff": 3e6 } };
  const { price } = planPrice(plan, paid, defaultParameters, null, 0.2);
  expect([price.tariff, price.tariffDiscounted]).toEqual([3e6, 2.4e6]);
  expect(price.gross).toBeCloseTo(gross, 3);
});
