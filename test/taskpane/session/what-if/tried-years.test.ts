import { defaultParameters, sheetWith, typicalPlan, type HearingSheet } from "../../../../src/engine";
import { claimsOfSheet, modelOfSheet, simulatePlans } from "../../../../src/engine/simulation";
import { KeptYears } from "../../../../src/taskpane/session/cover/kept-years";
import { printsWith } from "../../../../src/taskpane/session/what-if/prints-with";
import { sameTriedOrder, settleTried, type TriedOrder } from "../../../../src/taskpane/session/what-if/tried-years";
import { retailer } from "../../../support/customers";
import { prints } from "../fakes";

// a message channel would keep Node from ending
jest.mock("../../../../src/taskpane/yield-to-main", () => ({
  createYieldToMain: () => () => new Promise((resume) => setImmediate(resume)),
}));

const years = 5_000;
const parameters = defaultParameters;
const plan = typicalPlan("medium", "medium");
const other = { ...plan, terms: { ...plan.terms, "response.limit": 2e8 } };
const sheet: HearingSheet = { profile: retailer.profile, answers: { S08: "none" } };
const changes = [{ question: "S08", before: "none", after: "allDatabases" }] as const;
const raised = sheetWith(sheet, { S08: "allDatabases" });
const going = new AbortController().signal;
const order: TriedOrder = {
  standing: { sheet, parameters, prints: prints("a"), years },
  tried: { sheet: raised, parameters, prints: printsWith(prints("a"), changes), years },
  plan,
};
const alone = (of: HearingSheet, under = plan) =>
  simulatePlans(
    modelOfSheet(of, parameters),
    { years, seed: 1 },
    { claims: claimsOfSheet(of, parameters), plans: [under] },
  ).plans[0];

const kept = () => ({ standing: new KeptYears(), tried: new KeptYears() });

test("both are to the bit what a simulation of each by itself says, under one plan and the next", async () => {
  const both = kept();
  expect(await settleTried(order, both, going)).toEqual({ standing: alone(sheet), tried: alone(raised) });
  expect(alone(raised)?.paid.mean).toBeLessThan(alone(sheet)?.paid.mean ?? 0);
  expect(await settleTried({ ...order, plan: other }, both, going)).toEqual({
    standing: alone(sheet, other),
    tried: alone(raised, other),
  });
});

test("without a change nothing is simulated twice", async () => {
  const both = kept();
  const settle = jest.spyOn(both.tried, "settle");
  const { standing, tried } = await settleTried({ ...order, tried: order.standing }, both, going);
  expect(tried).toBe(standing);
  expect(settle).not.toHaveBeenCalled();
});

test("a run that is stopped rejects", async () => {
  const stop = new AbortController();
  const run = settleTried(order, kept(), stop.signal);
  stop.abort();
  await expect(run).rejects.toThrow();
});

test.each<[string, TriedOrder, boolean]>([
  ["read again", { ...order, standing: { ...order.standing, sheet: { ...sheet } } }, true],
  ["another answer tried", { ...order, tried: { ...order.tried, prints: prints("b") } }, false],
  ["another sheet", { ...order, standing: { ...order.standing, prints: prints("b") } }, false],
  ["another plan", { ...order, plan: other }, false],
  ["other years", { ...order, standing: { ...order.standing, years: 1 } }, false],
])("%s: the same order %#", (_, one, same) => {
  expect(sameTriedOrder(order, one)).toBe(same);
});
