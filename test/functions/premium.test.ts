import { simulatePlans } from "../../src/engine/simulation";
import type { Settle } from "../../src/functions/context";
import { settleYears } from "../../src/functions/simulation";
import { near } from "../support/engine";
import { manufacturer, outcomeOf, planRows } from "./support";

/** ¥1M a year is paid, ± ¥10,000; 5 million in the worst years. Notes what it was asked. */
function standIn() {
  const asked: unknown[] = [];
  const settle: Settle = (_, { plans }, options) => {
    asked.push({ ...options, limits: plans.map(({ terms }) => terms["response.limit"]) });
    return { mean: 1_000_000, standardError: 10_000, tvar: 5_000_000 };
  };
  return { asked, settle };
}

const premium = (settle: Settle, ...args: readonly unknown[]) => outcomeOf("PREMIUM", args, "ja", undefined, settle);
const plan = planRows({ "response.limit": 50_000_000 });

test("gross, pure, and the standard error of the gross one, by the loads", async () => {
  const { settle } = standIn();
  const of = (price: unknown, parameters: unknown = null) =>
    premium(settle, plan, manufacturer, parameters, null, null, price);
  // 1.08 + 0.15 = 1.23, with 30 % on it 1.599; ÷ 0.57
  expect(await of("")).toEqual({ ok: true, value: near(1_599_000 / 0.57) });
  expect(await of("gross")).toEqual(await of(null));
  expect(await of("Pure")).toEqual({ ok: true, value: near(1_599_000) });
  expect(await of("error")).toEqual({ ok: true, value: near(15_990 / 0.57) });
  // by TVaR: 1.08 million and 0.2 % of 5 million, with 30 % on it
  expect(await of("pure", [["price.riskByTvar", 1]])).toEqual({ ok: true, value: near(1_417_000) });
  expect(await of("error", [["price.riskByTvar", 1]])).toEqual({ ok: true, value: near((10_800 * 1.3) / 0.57) });
});

test("settles the plan over the years and from the seed asked for, 100,000 from 1 where none are", async () => {
  const { asked, settle } = standIn();
  await premium(settle, plan, manufacturer);
  await premium(settle, plan, manufacturer, null, 5_000, 7);
  expect(asked).toEqual([
    { years: 100_000, seed: 1, limits: [50_000_000] },
    { years: 5_000, seed: 7, limits: [50_000_000] },
  ]);
});

test.each([
  ["no plan", ["", manufacturer]],
  ["a plan with a wrong term", [[...plan, ["layer.1.limit", 5]], manufacturer]],
  ["no answers", [plan, ""]],
  ["years below the least", [plan, manufacturer, null, 10]],
  ["a seed below 0", [plan, manufacturer, null, 1_000, -1]],
  ["a price that is none", [plan, manufacturer, null, 1_000, 1, "net"]],
])("%s is an error, and nothing is settled", async (_, args) => {
  const { asked, settle } = standIn();
  expect(await premium(settle, ...args)).toMatchObject({ ok: false, error: "invalidValue" });
  expect(asked).toEqual([]);
});

test("the years are the engine's, kept for the next cell that asks for the same", async () => {
  let rests = 0;
  const settle = settleYears(() => {
    rests++;
    return Promise.resolve();
  });
  const found: unknown[] = [];
  const noting: Settle = async (model, asked, options) => {
    const paid = await settle(model, asked, options);
    const [years] = simulatePlans(model, options, asked).plans;
    expect(paid).toEqual({
      mean: years?.paid.mean,
      standardError: years?.paid.standardError,
      tvar: years?.paid.tvar["0.99"].value,
    });
    found.push(paid);
    return paid;
  };
  const first = await premium(noting, plan, manufacturer, null, 5_000, 7);
  const before = rests;
  expect(before).toBeGreaterThan(0);
  expect(await premium(noting, plan, manufacturer, null, 5_000, 7)).toEqual(first);
  expect(rests).toBe(before);
  await premium(noting, planRows(), manufacturer, null, 5_000, 7);
  expect(rests).toBe(2 * before);
  expect(found).toHaveLength(3);
});
