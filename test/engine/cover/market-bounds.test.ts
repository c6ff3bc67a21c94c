import { defaultParameters } from "../../../src/engine";
import { marketRemarks, typicalPlan, typicalPlanIds, type Terms } from "../../../src/engine/cover";
import { planOf } from "../../support/plans";

const million = 1e6;
const remarks = (terms: Partial<Terms>, revenue = 3e9) =>
  marketRemarks(planOf(terms, { name: "A" }), revenue, defaultParameters);

const usual = {
  "liability.limit": 200 * million,
  "profit.limit": 100 * million,
  "extraExpense.limit": 100 * million,
} as const;

test("half of ① and ¥100M are still usual", () => {
  expect(remarks(usual)).toEqual([]);
});

test("more than half of ①", () => {
  expect(remarks({ ...usual, "liability.limit": 190 * million, "extraExpense.limit": 95 * million })).toEqual([
    {
      code: "planInterruptionShare",
      plan: "A",
      term: "profit.limit",
      received: 100 * million,
      share: 0.5,
      limit: 190 * million,
    },
  ]);
});

test("more than ¥100M, and no limit at all", () => {
  expect(remarks({ ...usual, "liability.limit": 500 * million, "profit.limit": 101 * million })).toEqual([
    { code: "planInterruptionMost", plan: "A", term: "profit.limit", received: 101 * million, most: 100 * million },
  ]);
  expect(remarks({ ...usual, "extraExpense.limit": null }).map(({ code }) => code)).toEqual([
    "planInterruptionShare",
    "planInterruptionMost",
  ]);
});

test("without a limit of ①, or without ①, there is no half of it", () => {
  const wide = { ...usual, "profit.limit": 100 * million };
  expect(remarks({ ...wide, "liability.limit": null })).toEqual([]);
  expect(remarks({ ...wide, "liability.limit": 10 * million, "liability.covered": false })).toEqual([]);
});

test("where ③ is not covered its limits say nothing", () => {
  expect(remarks({ ...usual, "interruption.covered": false, "profit.limit": null }, 20e9)).toEqual([]);
});

test("companies larger than usual", () => {
  expect(remarks(usual, 10e9)).toEqual([]);
  expect(remarks(usual, 10.1e9)).toEqual([{ code: "planProfitRevenue", plan: "A", revenue: 10.1e9, most: 10e9 }]);
  expect(remarks({ ...usual, "profit.limit": 0 }, 10.1e9)).toEqual([]);
  expect(remarks(usual, 501e9).map(({ code }) => code)).toEqual(["planProfitRevenue", "planRevenue"]);
});

test.each(typicalPlanIds)("the %s plan to start from is usual", (id) => {
  expect(marketRemarks(typicalPlan(id, id), 3e9, defaultParameters)).toEqual([]);
});
