import type { Plan, Reason } from "../../../src/engine/cover";
import { retainingParts } from "../../../src/engine/cover/retaining-parts";
import { items, planOf, type ItemName } from "../../support/plans";

const partsOf = (plan: Plan, reason: Reason, name: ItemName, confirmed = 1): readonly string[] =>
  retainingParts(plan, reason, { scenario: "data-breach", item: items[name], confirmed }).map((part) =>
    part.kind === "term" ? part.term : part.kind === "layer" ? `layer ${part.layer}` : `${part.scenario} ${part.line}`,
  );

const all = planOf();

test.each([
  ["ratio", "damages", ["liability.payRatio"]],
  ["ratio", "profit", ["interruption.payRatio"]],
  ["deductible", "profit", ["profit.deductible"]],
  ["deductible", "temporary", ["extraExpense.deductible"]],
  ["limit", "forensic", ["response.limit"]],
  ["limit", "improvement", ["response.limit"]],
  ["period", "monitoring", ["response.period"]],
  ["period", "profit", ["interruption.period"]],
  ["waiting", "temporary", ["interruption.waiting"]],
  ["aggregate", "forensic", ["aggregate.limit"]],
  ["coInsurance", "damages", ["coInsurance.share"]],
  ["notCovered", "internal", ["share.internal"]],
  ["notCovered", "idle", []],
  ["limit", "idle", []],
] as const)("%s, %s: %j", (reason, name, terms) => {
  expect(partsOf(all, reason, name)).toEqual(terms);
});

test("what a plan does not take is named, with the option that is missing", () => {
  expect(partsOf(planOf({ "liability.covered": false }), "notCovered", "damages")).toEqual(["liability.covered"]);
  expect(partsOf(planOf({ "option.dependency": false }), "notCovered", "dependency")).toEqual(["option.dependency"]);
  const neither = planOf({ "interruption.covered": false, "option.dependency": false });
  expect(partsOf(neither, "notCovered", "dependency")).toEqual(["interruption.covered", "option.dependency"]);
});

test("②'s own aggregate, where it stands beside the other", () => {
  const beside = planOf({ "response.aggregate": "beside" });
  expect(partsOf(beside, "aggregate", "forensic")).toEqual(["response.aggregateLimit"]);
  expect(partsOf(beside, "aggregate", "damages")).toEqual(["aggregate.limit"]);
});

test("a suspicion behind which nothing is found falls under 緊急対応費用; half of one under both", () => {
  const emergency = planOf({ "emergency.limit": 10e6 });
  expect(partsOf(emergency, "ratio", "forensic", 0)).toEqual(["emergency.payRatio"]);
  expect(partsOf(emergency, "ratio", "forensic", 0.3)).toEqual(["emergency.payRatio", "response.payRatio"]);
  expect(partsOf(emergency, "ratio", "damages", 0)).toEqual(["liability.payRatio"]);
  expect(partsOf(emergency, "sublimit", "forensic", 0)).toEqual(["emergency.limit"]);
  expect(partsOf(emergency, "sublimit", "forensic", 1)).toEqual([]);
});

test("sublimits that are set and reach the item, the closest first", () => {
  const plan = planOf(
    { "sublimit.giftPerPerson": 500, "sublimit.restoration": 1e6 },
    { scenarioSublimits: [{ scenario: "data-breach", line: "response", limit: 5e6 }] },
  );
  expect(partsOf(plan, "sublimit", "gift")).toEqual(["sublimit.giftPerPerson", "data-breach response"]);
  expect(partsOf(plan, "sublimit", "restoration")).toEqual(["sublimit.restoration", "data-breach response"]);
  expect(partsOf(plan, "sublimit", "defence")).toEqual([]);
});

test("the lowest layer, which what stays below does not reach", () => {
  const layer = { limit: 1e8, share: 1 };
  const plan = planOf(
    {},
    {
      layers: [
        { ...layer, attachment: 3e8 },
        { ...layer, attachment: 2e8 },
      ],
    },
  );
  expect(partsOf(plan, "attachment", "damages")).toEqual(["layer 2"]);
  expect(partsOf(all, "attachment", "damages")).toEqual([]);
});
