import { typicalPlan } from "../../../../src/engine";
import type { TypedTerms } from "../../../../src/taskpane/session/cover/cover-state";
import { planDraft } from "../../../../src/taskpane/session/cover/plan-draft";
import { numbered } from "../../../../src/workbook/sheets/plans/plan-input";

const million = 1e6;
const medium = { ...numbered(typicalPlan("medium", "標準プラン")), place: 2 };
const draft = (typed: TypedTerms) => planDraft(medium, typed);

test("nothing typed is the plan of the cells", () => {
  expect(draft({})).toEqual({
    place: 2,
    before: numbered(medium.plan),
    ...numbered(medium.plan),
    changes: [],
    issues: new Map(),
    wrong: false,
  });
});

test.each([
  ["response.limit", "8000万", 80 * million],
  ["response.limit", "８０，０００，０００", 80 * million],
  ["response.limit", " ", null],
  ["response.payRatio", "90%", 0.9],
  ["interruption.waiting", "1日", 24],
  ["option.dependency", "yes", true],
  ["interruption.covered", "no", false],
  ["interruption.waitingKind", "threshold", "threshold"],
  ["firstInception", "2025-10-01", "2025-10-01"],
  ["insured", "本社と子会社", "本社と子会社"],
] as const)("%s: %j is taken as %j and can be written", (row, text, value) => {
  const { plan, changes, wrong } = draft({ [row]: text });
  expect(changes).toEqual([{ place: 2, row, value }]);
  expect(plan.terms[row]).toBe(value);
  expect(wrong).toBe(false);
});

test.each([
  ["response.limit", "50,000,000"],
  ["response.payRatio", "100%"],
  ["premium.quoted", ""],
  ["insured", ""],
  ["firstInception", ""],
  ["option.dependency", "no"],
  ["scenario.data-breach.response", ""],
  ["layer.1.share", ""],
] as const)("%s: %j is what the cell says already", (row, text) => {
  expect(draft({ [row]: text }).changes).toEqual([]);
});

test("a limit of 0 that is cleared is a change: 0 pays nothing, a blank has no end", () => {
  const none = { ...medium, plan: { ...medium.plan, terms: { ...medium.plan.terms, "sublimit.dependency": 0 } } };
  expect(planDraft(none, { "sublimit.dependency": "" })).toMatchObject({
    changes: [{ place: 2, row: "sublimit.dependency", value: null }],
    plan: { terms: { "sublimit.dependency": null } },
  });
  expect(planDraft(none, { "response.deductible": "" }).changes).toEqual([]);
});

test.each([
  ["response.limit", "高め", "planTermUnusable"],
  ["response.limit", "-1", "planTermOutOfRange"],
  ["response.payRatio", "90", "planTermPercent"],
  ["response.payRatio", "", "planTermMissing"],
  ["scenario.data-breach.response", "少し", "planScenarioSublimit"],
  ["layer.1.attachment", "1億円", "planLayer"],
] as const)("%s: %j cannot be used: %s, and the rest still moves the figures", (row, text, code) => {
  const { plan, changes, issues, wrong } = draft({ [row]: text, "liability.limit": "2億円" });
  expect([...issues].map(([id, issue]) => [id, issue.code])).toEqual([[row, code]]);
  expect(wrong).toBe(true);
  expect(changes).toEqual([{ place: 2, row: "liability.limit", value: 200 * million }]);
  expect(plan).toEqual({ ...medium.plan, terms: { ...medium.plan.terms, "liability.limit": 200 * million } });
});

test("a sublimit above its limit is a remark at the field that was typed, and can be written", () => {
  const { issues, wrong, changes } = draft({ "sublimit.restoration": "6000万" });
  expect([...issues.keys()]).toEqual(["sublimit.restoration"]);
  expect(wrong).toBe(false);
  expect(changes).toHaveLength(1);
  const other = draft({ "response.limit": "1500万" });
  // of the sublimit for restoration, 20 million, which stands in it
  expect([...other.issues].map(([id, issue]) => [id, issue.code])).toEqual([["response.limit", "planSublimitAbove"]]);
});

test("a limit of one scenario, and a layer once all of it is typed", () => {
  const { plan, layerNumbers, changes } = draft({
    "scenario.data-breach.response": "2000万",
    "layer.2.attachment": "1億円",
    "layer.2.limit": "2億円",
    "layer.2.share": "50%",
  });
  expect(plan.scenarioSublimits).toEqual([{ scenario: "data-breach", line: "response", limit: 20 * million }]);
  expect(plan.layers).toEqual([{ attachment: 100 * million, limit: 200 * million, share: 0.5 }]);
  expect(layerNumbers).toEqual([2]);
  expect(changes.map(({ row, value }) => [row, value])).toEqual([
    ["scenario.data-breach.response", 20 * million],
    ["layer.2.attachment", 100 * million],
    ["layer.2.limit", 200 * million],
    ["layer.2.share", 0.5],
  ]);
});

test("the second layer alone is the second: it is shown there, and changes go to its cells", () => {
  const layer = { attachment: 100 * million, limit: 200 * million, share: 0.5 };
  const before = { plan: { ...medium.plan, layers: [layer] }, layerNumbers: [2] };
  const { layerNumbers, changes, plan } = planDraft(
    { ...before, place: 2 },
    { "layer.2.attachment": "1億円", "layer.2.limit": "3億円", "layer.1.share": "" },
  );
  expect(changes).toEqual([{ place: 2, row: "layer.2.limit", value: 300 * million }]);
  expect([plan.layers, layerNumbers]).toEqual([[{ ...layer, limit: 300 * million }], [2]]);
  const first = planDraft(
    { ...before, place: 2 },
    { "layer.1.attachment": "5000万", "layer.1.limit": "5000万", "layer.1.share": "100%" },
  );
  expect([first.plan.layers.length, first.layerNumbers]).toEqual([2, [1, 2]]);
});
