import { typicalPlan } from "../../../../src/engine";
import { placedPlans } from "../../../../src/taskpane/session/cover/placed-plans";
import { changesOfPlan } from "../../../../src/workbook/plan/plan-changes";
import { loadPlans, savedPlans } from "../../../../src/taskpane/session/cover/plans-file";

const [small, medium, large] = (["small", "medium", "large"] as const).map((id) => typicalPlan(id, id));
const layer = { attachment: 1e8, limit: 1e8, share: 1 };

const file = (content: BlobPart, name = "plans.json"): File => new File([content], name);
const ofPlans = (plans: readonly unknown[]): File => file(JSON.stringify({ plans }));

test("plans that are saved are loaded again as they were", async () => {
  const layered = {
    ...large,
    layers: [layer],
    scenarioSublimits: [{ scenario: "data-breach", line: "response", limit: 2e7 }],
  };
  const { name, text } = savedPlans([small, layered] as never, "みほん/商事");
  expect(name).toBe("plans-みほん_商事.json");
  expect(savedPlans([], null).name).toBe("plans.json");
  expect(await loadPlans(file(text, name))).toEqual({ file: name, plans: [small, layered], errors: [], remarks: [] });
});

test.each([
  ["no JSON", file("{"), "notJson"],
  ["another kind of file", file('{"parameters": {}}'), "json"],
  ["a file of any size", file("x".repeat(500_001)), "planFileTooLarge"],
])("%s: nothing is loaded, and the reason is said", async (_, chosen, code) => {
  const { plans, errors } = await loadPlans(chosen);
  expect(plans).toEqual([]);
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.every((issue) => issue.code.startsWith(code))).toBe(true);
});

test("a plan that cannot be used is named, the others are loaded; what is remarkable is no error", async () => {
  const wrong = { ...small, terms: { ...small?.terms, "response.payRatio": 90 } };
  const above = { ...medium, terms: { ...medium?.terms, "sublimit.restoration": 9e7 } };
  const { plans, errors, remarks } = await loadPlans(ofPlans([wrong, above]));
  expect(plans.map(({ name }) => name)).toEqual(["medium"]);
  expect(errors).toMatchObject([{ code: "planTermPercent", plan: "small" }]);
  expect(remarks).toMatchObject([{ code: "planSublimitAbove", plan: "medium" }]);
});

test("a plan with more layers than the sheet has room for is not loaded without them", async () => {
  const layers = [1, 2, 3, 4].map((times) => ({ ...layer, attachment: times * 1e8 }));
  const { plans, errors } = await loadPlans(ofPlans([{ ...large, layers }, small]));
  expect(plans).toEqual([small]);
  expect(errors).toEqual([{ code: "planLayersTooMany", plan: "large", most: 3, received: 4 }]);
});

test("a plan goes over the one of its name, else into the next free column, or nowhere", () => {
  const columns = [
    { place: 1, name: "other", isFree: false },
    { place: 2, name: "", isFree: true },
    { place: 4, name: "large", isFree: false },
  ];
  const placed = placedPlans([small, medium, large] as never, columns);
  expect(placed.map(({ plan, place, replaces }) => [plan.name, place, replaces])).toEqual([
    ["small", 2, false],
    ["medium", null, false],
    ["large", 4, true],
  ]);
});

test("all of a plan is written, blank where it says nothing, so that nothing of what stood there is left", () => {
  const changes = changesOfPlan({ ...small, layers: [layer] } as never, 5);
  const valueOf = (row: string) => changes.find((change) => change.row === row);
  expect(new Set(changes.map(({ place }) => place))).toEqual(new Set([5]));
  expect(valueOf("name")?.value).toBe("small");
  expect(valueOf("response.limit")?.value).toBe(3e7);
  expect([valueOf("layer.1.attachment")?.value, valueOf("layer.2.attachment")?.value]).toEqual([1e8, null]);
  expect(valueOf("scenario.data-breach.response")?.value).toBeNull();
});
