import { defaultParameters } from "../../../src/engine";
import { comparePlans, planTerms, statedPlan, type TermId } from "../../../src/engine/cover";
import type { HearingSheet } from "../../../src/engine/sheet/hearing-sheet";
import { planOf } from "../../support/plans";

const million = 1e6;

const read = (profile: HearingSheet["profile"], of: "policy" | "plan" = "policy") => {
  const stated = statedPlan(profile, of, "既契約", defaultParameters);
  if (!stated) throw new Error("nothing stated");
  return stated;
};
const statedOf = (profile: HearingSheet["profile"]): readonly TermId[] => {
  const { notStated } = read(profile);
  return planTerms.flatMap(({ id }) => (notStated.includes(id) ? [] : [id]));
};

test("everything the annex asks for, as people write it", () => {
  const { plan, notStated, words, issues } = read({
    "policy.insurer": "A損保",
    "policy.from": "2025/4/1",
    "policy.liability": "1億円",
    "policy.response": 30 * million,
    "policy.interruption": "２千万円",
    "policy.sublimits": "見舞金 500円/人",
    "policy.deductible": "10万円",
    "policy.payRatio": "90%",
    "policy.waitingHours": 12,
    "policy.optionItServices": "なし",
    "policy.optionDependency": true,
    "policy.optionInterruption": "はい",
    "policy.premium": 240_000,
  });
  expect(issues).toEqual([]);
  expect(plan.name).toBe("既契約");
  expect(plan.terms).toMatchObject({
    "liability.covered": true,
    "liability.limit": 100 * million,
    "liability.deductible": 100_000,
    "response.covered": true,
    "response.limit": 30 * million,
    "response.payRatio": 0.9,
    "interruption.covered": true,
    "profit.limit": 20 * million,
    "interruption.waiting": 12,
    "option.itServices": false,
    "option.dependency": true,
    "premium.quoted": 240_000,
  });
  expect(planTerms).toHaveLength(notStated.length + 12);
  expect(words).toEqual({ insurer: "A損保", from: "2025/4/1", to: "", sublimits: "見舞金 500円/人", note: "" });
});

test("one limit says nothing of the others", () => {
  expect(statedOf({ "policy.liability": 100 * million })).toEqual(["liability.covered", "liability.limit"]);
  const { plan } = read({ "policy.liability": 100 * million });
  expect([plan.terms["response.covered"], plan.terms["response.limit"]]).toEqual([false, null]);
  expect([plan.terms["interruption.covered"], plan.terms["aggregate.limit"]]).toEqual([false, null]);
});

test("of a ③ with one limit, what is not stated pays nothing", () => {
  const { plan, notStated } = read({ "policy.interruption": 20 * million });
  expect([plan.terms["profit.limit"], plan.terms["extraExpense.limit"]]).toEqual([20 * million, 0]);
  expect(notStated).toContain("extraExpense.limit");
});

test("a limit of 0 is no cover; what the sheet says of ③ itself goes before its limit", () => {
  expect(read({ "policy.response": 0 }).plan.terms["response.covered"]).toBe(false);
  const { plan } = read({ "policy.interruption": 10 * million, "policy.optionInterruption": false });
  expect(plan.terms["interruption.covered"]).toBe(false);
});

test("no deductible is 0; not known is not stated; what cannot be read is an issue, never a guess", () => {
  expect(read({ "policy.deductible": "なし" }).plan.terms["liability.deductible"]).toBe(0);
  expect(statedOf({ "policy.premium": 1, "policy.response": "不明", "policy.optionDependency": "不明" })).toEqual([
    "premium.quoted",
  ]);
  const { issues, notStated } = read({ "policy.liability": "応相談", "policy.payRatio": 90 });
  expect(issues).toEqual([
    { code: "planTermUnusable", plan: "既契約", term: "liability.limit", received: "応相談" },
    { code: "planTermPercent", plan: "既契約", term: "response.payRatio", received: 90 },
  ]);
  expect(notStated).toHaveLength(planTerms.length);
});

test("nothing stated is no plan; the planned policy is read likewise", () => {
  expect(statedPlan({ "policy.insurer": "なし" }, "policy", "既契約", defaultParameters)).toBeNull();
  expect(read({ "plan.liability": 500 * million }, "plan").plan.terms["liability.limit"]).toBe(500 * million);
});

test("compared with a proposal, what is not stated is not stated: neither 0 nor no limit", () => {
  const { plan, notStated } = read({ "policy.liability": 100 * million });
  const { terms } = comparePlans(plan, planOf({ "liability.limit": 300 * million }), new Set(notStated));
  const of = (id: TermId) => terms.find(({ term }) => term === id);
  expect(of("liability.limit")).toEqual({
    term: "liability.limit",
    expiring: 100 * million,
    proposed: 300 * million,
    verdict: "better",
  });
  expect(of("response.limit")).toEqual({
    term: "response.limit",
    expiring: null,
    proposed: null,
    verdict: "notStated",
  });
});
