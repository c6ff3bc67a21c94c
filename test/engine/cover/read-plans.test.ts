import {
  readPlans,
  readPlansJson,
  settleYear,
  typicalPlan,
  typicalPlanIds,
  type PlanInput,
} from "../../../src/engine/cover";
import { eventOf, open } from "../../support/plans";

const input = (
  name: unknown,
  terms: Readonly<Record<string, unknown>> = {},
  rest: Partial<PlanInput> = {},
): PlanInput => ({
  name,
  terms: { ...open, ...terms },
  ...rest,
});

const codesOf = (...inputs: readonly PlanInput[]) => readPlans(inputs).issues.map(({ code }) => code);

test("the three typical plans are read without a remark", () => {
  const plans = typicalPlanIds.map((id) => typicalPlan(id, id));
  expect(readPlans(plans)).toEqual({ plans, issues: [] });
});

test("a blank limit is no limit; a limit of 0 is one", () => {
  const { plans } = readPlans([
    input("none", { "response.limit": undefined }),
    input("empty", { "response.limit": "" }),
    input("zero", { "response.limit": 0 }),
  ]);
  expect(plans.map(({ terms }) => terms["response.limit"])).toEqual([null, null, 0]);
  const paid = plans.map((plan) => settleYear(plan, [eventOf({ forensic: 5e6 })])[0]?.[0]?.paid);
  expect(paid).toEqual([5e6, 5e6, 0]);
});

test("a share and a choice are not guessed", () => {
  const { plans, issues } = readPlans([input("A", { "response.payRatio": "", order: undefined })]);
  expect(plans).toEqual([]);
  expect(issues).toEqual([
    { code: "planTermMissing", plan: "A", term: "response.payRatio" },
    { code: "planTermMissing", plan: "A", term: "order" },
  ]);
});

test.each([
  ["100 for 100 %", { "liability.payRatio": 100 }, { code: "planTermPercent", received: 100 }],
  ["above 100", { "liability.payRatio": 101 }, { code: "planTermOutOfRange", min: 0, max: 1 }],
  ["negative", { "liability.limit": -1 }, { code: "planTermOutOfRange", min: 0, unit: "yen" }],
  ["text", { "liability.limit": "1億" }, { code: "planTermUnusable", received: "1億" }],
  ["no number", { "liability.deductible": NaN }, { code: "planTermUnusable" }],
  ["too long a waiting time", { "interruption.waiting": 721 }, { code: "planTermOutOfRange", max: 720 }],
  ["an unknown choice", { order: "both" }, { code: "planTermUnusable", received: "both" }],
  ["waiting hours of ②", { "response.waiting": 12 }, { code: "planTermUnknown", received: "response.waiting" }],
  ["an option as a word", { "option.ransom": "yes" }, { code: "planTermUnusable", received: "yes" }],
  ["a date that is none", { retroactive: "R8.4.1" }, { code: "planTermUnusable" }],
] as const)("%s is named, and the other plan still works", (_, terms, issue) => {
  const { plans, issues } = readPlans([input("wrong", terms), input("right")]);
  expect(plans.map(({ name }) => name)).toEqual(["right"]);
  expect(issues).toEqual([expect.objectContaining({ plan: "wrong", ...issue })]);
});

test("a sublimit above its limit is remarked, and the plan works", () => {
  const { plans, issues } = readPlans([input("A", { "sublimit.restoration": 2e7, "response.limit": 1e7 })]);
  expect(plans).toHaveLength(1);
  expect(issues).toEqual([
    {
      code: "planSublimitAbove",
      plan: "A",
      term: "sublimit.restoration",
      received: 2e7,
      above: "response.limit",
      limit: 1e7,
    },
  ]);
});

test("two plans of one name: the second is left out", () => {
  const { plans, issues } = readPlans([input("A"), input(" A "), input("B")]);
  expect(plans.map(({ name }) => name)).toEqual(["A", "B"]);
  expect(issues).toEqual([{ code: "planNameTwice", plan: "A" }]);
});

test("a plan without a name is named by its place", () => {
  expect(readPlans([input("A"), input("  ")]).issues).toEqual([{ code: "planNameMissing", plan: "2" }]);
});

test.each([
  ["an attachment of nothing", { attachment: 0, limit: 1e8, share: 1 }],
  ["an attachment left out", { attachment: undefined, limit: 1e8, share: 1 }],
  ["a limit of nothing", { attachment: 1e8, limit: 0, share: 1 }],
  ["a share above all", { attachment: 1e8, limit: 1e8, share: 1.01 }],
  ["a share of nothing", { attachment: 1e8, limit: 1e8, share: 0 }],
])("a layer with %s", (_, layer) => {
  const right = { attachment: 1e8, limit: 1e8, share: 0.5 };
  expect(readPlans([input("A", {}, { layers: [right, layer] })]).issues).toEqual([
    { code: "planLayer", plan: "A", layer: 2 },
  ]);
  expect(codesOf(input("A", {}, { layers: [right] }))).toEqual([]);
});

test("a sublimit of a scenario that does not exist", () => {
  const sublimits = (scenario: unknown) => ({ scenarioSublimits: [{ scenario, line: "profit", limit: 1e7 }] });
  expect(codesOf(input("A", {}, sublimits("ransomware")), input("B", {}, sublimits("earthquake")))).toEqual([
    "planScenarioSublimit",
  ]);
});

test("no more than six", () => {
  const { plans, issues } = readPlans(["A", "B", "C", "D", "E", "F", "G"].map((name) => input(name)));
  expect(plans).toHaveLength(6);
  expect(issues).toEqual([{ code: "plansTooMany", most: 6, received: 7 }]);
});

test("of a file, what a layer or a sublimit leaves out is said of its plan, and the other plans work", () => {
  const { terms } = typicalPlan("small", "A案");
  const read = readPlansJson(
    JSON.stringify({
      plans: [
        { name: "A案", terms },
        { name: "B案", terms, layers: [{ attachment: 100_000_000 }] },
        { name: "C案", terms, scenarioSublimits: [{ scenario: "dos" }] },
        { terms },
      ],
    }),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(read.value.plans.map(({ name }) => name)).toEqual(["A案"]);
  expect(read.value.issues).toEqual([
    { code: "planLayer", plan: "B案", layer: 1 },
    { code: "planScenarioSublimit", plan: "C案", place: 1 },
    { code: "planNameMissing", plan: "4" },
  ]);
  const notAList = readPlansJson('{"plans": {}}');
  expect(notAList).toMatchObject({ ok: false, issues: [{ code: "jsonWrongValue", path: "plans", expected: "list" }] });
});
