import fc from "fast-check";
import { comparePlans, planTerms, type Plan, type TermId, type Terms } from "../../../../src/engine/cover";
import { planOf } from "../../../support/plans";
import { anyPlan } from "../../../support/random-plans";

const million = 1e6;

/** What becomes of one term, everything else covered alike. */
const verdict = <Id extends TermId>(id: Id, before: Terms[Id], after: Terms[Id], rest: Partial<Terms> = {}) =>
  comparePlans(planOf({ ...rest, [id]: before }), planOf({ ...rest, [id]: after })).terms.find(
    ({ term }) => term === id,
  )?.verdict;

test.each<[TermId, unknown, unknown, string]>([
  ["liability.limit", 100 * million, 300 * million, "better"],
  ["liability.limit", 100 * million, 50 * million, "worse"],
  ["liability.limit", 100 * million, null, "better"],
  ["liability.limit", null, 100 * million, "worse"],
  ["liability.limit", 100 * million, 0, "lost"],
  ["liability.limit", null, null, "same"],
  ["liability.deductible", 100_000, 0, "better"],
  ["liability.deductible", 0, 100_000, "worse"],
  ["response.payRatio", 0.9, 1, "better"],
  ["response.payRatio", 0.9, 0.8, "worse"],
  ["interruption.waiting", 12, 8, "better"],
  ["interruption.waiting", 8, 12, "worse"],
  ["interruption.period", 90, 30, "worse"],
  ["interruption.waitingKind", "deducted", "threshold", "different"],
  ["liability.defence", "outside", "inside", "worse"],
  ["response.aggregate", "inside", "beside", "better"],
  ["response.aggregate", "beside", "inside", "worse"],
  ["option.cardLiability", true, false, "lost"],
  ["option.cardLiability", false, true, "better"],
  ["emergency.externalReport", false, true, "worse"],
  ["emergency.externalReport", true, false, "better"],
  ["order", "ratioFirst", "deductibleFirst", "different"],
  ["premium.quoted", 100_000, 120_000, "different"],
  ["premium.quoted", 100_000, 0, "notStated"],
  ["premium.tariff", 0, 120_000, "notStated"],
  ["premium.tariff", 0, 0, "same"],
  ["retroactive", "2024-04-01", null, "different"],
  ["insured", "本社", "本社", "same"],
  ["coInsurance.share", 1, 0.5, "worse"],
])("%s from %p to %p: %s", (id, before, after, expected) => {
  expect(verdict(id, before as never, after as never)).toBe(expected);
});

test("a part that is lost says so once; its terms then say nothing", () => {
  const { terms } = comparePlans(
    planOf({ "profit.limit": 30 * million, "interruption.waiting": 12 }),
    planOf({ "interruption.covered": false, "profit.limit": 0 }),
  );
  const of = (id: TermId) => terms.find(({ term }) => term === id)?.verdict;
  expect([of("interruption.covered"), of("profit.limit"), of("interruption.waiting")]).toEqual([
    "lost",
    "moot",
    "moot",
  ]);
  expect([of("liability.limit"), of("interruption.period")]).toEqual(["same", "same"]);
});

test("a sublimit of an option that is not taken, and an aggregate of its own inside another, say nothing", () => {
  expect(verdict("sublimit.dependency", null, 10 * million, { "option.dependency": false })).toBe("moot");
  expect(verdict("sublimit.dependency", null, 10 * million)).toBe("worse");
  expect(verdict("response.aggregateLimit", null, 10 * million)).toBe("moot");
  expect(verdict("response.aggregateLimit", null, 10 * million, { "response.aggregate": "beside" })).toBe("worse");
  expect(verdict("option.dependency", true, false, { "interruption.covered": false })).toBe("moot");
});

test.each<[TermId, TermId, unknown, unknown]>([
  ["sublimit.litigation", "liability.covered", 1, 2],
  ["liability.defence", "liability.covered", "inside", "outside"],
  ["sublimit.restoration", "response.covered", 1, 2],
  ["sublimit.giftPerPerson", "response.covered", 1, 2],
  ["emergency.limit", "response.covered", 1, 2],
  ["emergency.payRatio", "response.covered", 0.1, 0.2],
  ["emergency.externalReport", "response.covered", true, false],
  ["share.internal", "response.covered", 0.1, 0.2],
  ["response.period", "response.covered", 1, 2],
  ["interruption.waiting", "interruption.covered", 2, 1],
  ["option.voluntaryShutdown", "interruption.covered", false, true],
])("%s says nothing without %s", (id, part, before, after) => {
  expect(verdict(id, before as never, after as never)).toBe("better");
  expect(verdict(id, before as never, after as never, { [part]: false })).toBe("moot");
});

const sublimit = (limit: number, line: "response" | "liability" = "response") =>
  ({ scenario: "ransomware", line, limit }) as const;

test("sublimits of scenarios: one that comes is worse, one that goes is better", () => {
  const before = planOf({}, { scenarioSublimits: [sublimit(10), sublimit(5, "liability")] });
  const after = planOf(
    {},
    { scenarioSublimits: [sublimit(20), { scenario: "web-defacement", line: "profit", limit: 3 }] },
  );
  expect(comparePlans(before, after).scenarioSublimits).toEqual([
    { scenario: "ransomware", line: "liability", expiring: 5, proposed: null, verdict: "better" },
    { scenario: "ransomware", line: "response", expiring: 10, proposed: 20, verdict: "better" },
    { scenario: "web-defacement", line: "profit", expiring: null, proposed: 3, verdict: "worse" },
  ]);
});

test("layers by their attachment, lowest first", () => {
  const layer = (attachment: number, limit: number, share = 1) => ({ attachment, limit, share });
  const before = planOf({}, { layers: [layer(300, 100), layer(100, 200), layer(400, 50), layer(500, 10)] });
  const after = planOf({}, { layers: [layer(100, 300), layer(200, 9), layer(400, 60, 0.5), layer(500, 10)] });
  expect(comparePlans(before, after).layers.map(({ attachment, verdict: of }) => [attachment, of])).toEqual([
    [100, "better"],
    [200, "better"],
    [300, "lost"],
    [400, "different"],
    [500, "same"],
  ]);
});

const opposite: Readonly<Record<string, readonly string[]>> = {
  better: ["worse", "lost"],
  worse: ["better"],
  lost: ["better"],
  same: ["same"],
  different: ["different"],
  moot: ["moot"],
  notStated: ["notStated"],
};

test("a plan against itself is the same throughout; the other way round better is worse or lost", () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, (one, other) => {
      const terms = (from: Plan, to: Plan) => comparePlans(from, to).terms;
      expect(new Set(terms(one, structuredClone(one)).map(({ verdict: of }) => of))).toEqual(new Set(["same"]));
      const back = terms(other, one);
      terms(one, other).forEach(({ verdict: there, expiring }, at) => {
        // from a limit of 0 to any is better
        if (expiring !== 0) expect(opposite[there]).toContain(back[at]?.verdict);
      });
    }),
  );
});

test("every term has a row", () => {
  expect(comparePlans(planOf(), planOf()).terms.map(({ term }) => term)).toEqual(planTerms.map(({ id }) => id));
});
