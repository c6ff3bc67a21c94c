import { runSync } from "../../../../src/scheduling/chunked";
import {
  assess,
  coverLines,
  reasons,
  understand,
  typicalPlan,
  typicalPlanIds,
  type Plan,
} from "../../../../src/engine";
import { lineOf } from "../../../../src/engine/cover/answered-by";
import { eventOfScenario } from "../../../../src/engine/cover/event-of-scenario";
import { scenarios } from "../../../../src/engine/scenarios";
import {
  bytesKept,
  claimsOfSheet,
  keepEvents,
  newScan,
  settleKept,
  simulate,
  simulatePlans,
  yearMoments,
  type PlanYears,
  type SimulationModel,
} from "../../../../src/engine/simulation";
import { planOf } from "../../../support/plans";
import { modelOf, sheetOf, scaled, withProvider } from "../models";

jest.setTimeout(120_000);

const sheet = sheetOf("retailer");
const model = scaled(modelOf(sheet, withProvider), 3);
const claims = claimsOfSheet(sheet, withProvider);
const options = { years: 30_000, seed: 5 };
const typical = typicalPlanIds.map((id) => typicalPlan(id, id));
const layered: Plan = {
  ...typicalPlan("large", "layered"),
  layers: [
    { attachment: 3e8, limit: 2e8, share: 0.5 },
    { attachment: 5e8, limit: 5e8, share: 1 },
  ],
};
const plans = [...typical, layered];
const { simulation, plans: found } = simulatePlans(model, options, { claims, plans });

test("losses keep their bits, whichever plans are settled", () => {
  expect(JSON.stringify(simulation)).toBe(JSON.stringify(simulate(model, options)));
});

test("a plan has the same bits alone, among others and twice", () => {
  const [alone] = simulatePlans(model, options, { claims, plans: [layered] }).plans;
  expect(alone).toEqual(found[3]);
  const [once, again] = simulatePlans(model, options, { claims, plans: [layered, structuredClone(layered)] }).plans;
  expect(again).toEqual(once);
});

test("events that were kept are settled to the same bits, and take so many bytes", () => {
  const scan = newScan();
  const kept = runSync(keepEvents(model, claims, options, scan));
  expect(runSync(settleKept(kept, plans, scan))).toEqual(found);
  const events = kept.blocks.reduce((sum, { order }) => sum + order.length, 0);
  expect(events / options.years).toBeCloseTo(found[0]?.scenarios.reduce((sum, each) => sum + each.events, 0) ?? 0, 9);
  expect(bytesKept(kept) / events).toBeGreaterThan(40);
  expect(bytesKept(kept) / events).toBeLessThan(200);
  expect(() => runSync(keepEvents(model, claims, { years: 100_001, seed: 1 }, scan))).toThrow("Too many years");
});

test.each(found.map((plan) => [plan.name, plan] as const))("%s: what is paid and every reason add up", (_, plan) => {
  const sum = (of: (scenario: PlanYears["scenarios"][number]) => number): number =>
    plan.scenarios.reduce((all, scenario) => all + of(scenario), 0);
  const retained = reasons.reduce((all, reason) => all + plan.reasons[reason], 0);
  for (const scenario of plan.scenarios) {
    const taken = reasons.reduce((all, reason) => all + scenario.reasons[reason], 0);
    expect(Math.abs(scenario.paid + taken - scenario.loss)).toBeLessThan(1e-3);
  }
  expect(Math.abs(plan.paid.mean + retained - plan.loss)).toBeLessThan(1e-3);
  expect(Math.abs(plan.retained.mean - retained)).toBeLessThan(1);
  expect(Math.abs(sum(({ paid }) => paid) - plan.paid.mean)).toBeLessThan(1e-3);
  expect(Math.abs(plan.loss - simulation.mean)).toBeLessThan(1e-3);
  expect(plan.paid.mean).toBeGreaterThan(0);
});

/** Everything covered without limits. */
test.each(coverLines)("a plan without terms pays what %s covers, whose mean is a closed form", (line) => {
  const terms = {
    "liability.covered": line === "liability",
    "response.covered": line === "response",
    "interruption.covered": line === "profit" || line === "extraExpense",
    ...(line === "profit" ? { "extraExpense.limit": 0 } : {}),
    ...(line === "extraExpense" ? { "profit.limit": 0 } : {}),
    "share.improvement": 0,
  } as const;
  const quiet = withoutSpread(model);
  const [plan] = simulatePlans(quiet, { years: 100_000, seed: 2 }, { claims, plans: [planOf(terms)] }).plans;
  const expected = yearMoments(quiet).scenarios.reduce((sum, { items }, place) => {
    const own = scenarios[place]?.items ?? [];
    return items.means.reduce((all, mean, item) => {
      const declared = own[item];
      return declared && lineOf(declared) === line ? all + mean : all;
    }, sum);
  }, 0);
  expect(expected).toBeGreaterThan(0);
  expect(Math.abs((plan?.paid.mean ?? 0) - expected) / (plan?.paid.standardError ?? 0)).toBeLessThan(4.5);
});

/** A sample's own error of a mean is carried by a few events where shocks are large. */
function withoutSpread(own: SimulationModel): SimulationModel {
  return {
    ...own,
    knowledge: { frequency: 0, severity: 0.25 },
    scenarios: own.scenarios.map((scenario) => ({ ...scenario, sigmas: { cost: 0.4, liability: 0.4 } })),
  };
}

test("without events nothing is paid, and chances and shares of events say so", () => {
  const [plan] = simulatePlans(scaled(model, 0), { years: 5_000, seed: 1 }, { claims, plans: [layered] }).plans;
  expect(plan?.paid.mean).toBe(0);
  expect(plan?.anyRetained).toBe(0);
  expect(plan?.exhaustion[0]).toMatchObject({ chance: 0, returnPeriod: null, ofEvents: null });
  expect(plan?.scenarios[0]?.exhausted).toBeNull();
});

test("what is payable beside the loss is counted in the loss of a plan that takes it on", () => {
  const plain = planOf({ "share.improvement": 0 });
  const half = planOf({ "share.improvement": 0.5 });
  const whole = planOf({ "share.improvement": 1 });
  const [none, some, all] = simulatePlans(model, options, { claims, plans: [plain, half, whole] }).plans.map(
    ({ loss }) => loss,
  ) as [number, number, number];
  expect(none).toBeCloseTo(simulation.mean, 3);
  expect(some).toBeGreaterThan(none);
  expect(all - none).toBeCloseTo(2 * (some - none), 3);
});

test("behind three suspicions of ten an attack is found: response to the others is 緊急対応費用", () => {
  expect(claims.scenarios.map(({ confirmed }) => confirmed)).toEqual([0.3, 1, 1, 1, 1, 1]);
  const response = { ...planOf().terms, "liability.covered": false, "interruption.covered": false } as const;
  const paidOf = (ratio: number): number =>
    simulatePlans(model, options, {
      claims,
      plans: [planOf({ ...response, "emergency.payRatio": ratio })],
    }).plans[0]?.scenarios[0]?.paid ?? 0;
  const [none, all] = [paidOf(0), paidOf(1)];
  // some 800 suspicions of like amounts
  expect(none / all).toBeGreaterThan(0.22);
  expect(none / all).toBeLessThan(0.38);
});

test("events of a year come in any order of scenarios, years one after the other", () => {
  const kept = runSync(keepEvents(scaled(model, 5), claims, { years: 10_000, seed: 4 }, newScan()));
  let [pairs, inOrder] = [0, 0];
  for (const { order, years, scenarioOf } of kept.blocks) {
    expect([...order].sort((a, b) => a - b)).toEqual([...order.keys()]);
    for (let next = 1; next < order.length; next++) {
      const [before, after] = [order[next - 1] as number, order[next] as number];
      expect(years[after]).toBeGreaterThanOrEqual(years[before] as number);
      if (years[after] !== years[before] || scenarioOf[after] === scenarioOf[before]) continue;
      pairs++;
      if ((scenarioOf[after] as number) > (scenarioOf[before] as number)) inOrder++;
    }
  }
  expect(pairs).toBeGreaterThan(1_000);
  // six standard deviations
  expect(Math.abs(inOrder / pairs - 0.5)).toBeLessThan(3 / Math.sqrt(pairs));
});

test("outages last as long as on the sheets, on average", () => {
  const kept = runSync(keepEvents(scaled(withoutSpread(model), 40), claims, { years: 20_000, seed: 3 }, newScan()));
  const { scenarios: results } = assess(sheet, withProvider);
  const used = understand(sheet, withProvider).model;
  let compared = 0;
  scenarios.forEach((scenario, place) => {
    const result = results[place];
    const outage = result?.applies ? eventOfScenario(scenario, result, used, "mean", false).outage : null;
    if (!outage) return;
    let [sum, events] = [0, 0];
    for (const { scenarios: own } of kept.blocks) {
      for (const hours of own[place]?.hours ?? []) sum += hours;
      events += own[place]?.count ?? 0;
    }
    expect(events).toBeGreaterThan(500);
    expect(sum / events / outage.hours).toBeGreaterThan(0.94);
    expect(sum / events / outage.hours).toBeLessThan(1.06);
    compared++;
  });
  expect(compared).toBeGreaterThan(2);
});
