import {
  defaultParameters,
  defaultRules,
  discountShape,
  type DiscountTable,
  type HearingSheet,
} from "../../../src/engine";
import { discountWith } from "../../../src/engine/improvement/discount-with";

const sheet: HearingSheet = {
  profile: { industry: "E", revenue: 1e9, staff: 100 },
  answers: { G10: "internal", N08: "none" },
};
const table: DiscountTable = {
  ...discountShape,
  rule: "R",
  earnsFrom: "interviewed",
  rows: [
    { when: { question: "G10", atLeast: 1 }, discount: 0.1 },
    { when: { question: "G10", atLeast: 0.3 }, discount: 0.02 },
  ],
};
const of = (answers: Parameters<typeof discountWith>[3], confirmed = {}) =>
  discountWith(
    table,
    { sheet, parameters: defaultParameters, rules: defaultRules },
    { answers: confirmed, history: null },
    answers,
  );

test("what is tried counts as confirmed, however sure the table asks for; what stands only as sure as it is", () => {
  expect(of({})).toBe(0);
  expect(of({}, { G10: "interviewed" })).toBe(0.02);
  expect(of({ G10: "certified" })).toBe(0.1);
  expect(of({ G10: "certified" }, { G10: "interviewed" })).toBe(0.1);
  expect(of({ G10: "none" }, { G10: "interviewed" })).toBe(0);
  // another answer is tried: that of the sheet stays as it is
  expect(of({ N08: "alwaysOn" })).toBe(0);
});

test("a precondition earns by the insurer's own rules", () => {
  const byGate: DiscountTable = { ...table, rows: [{ when: { gate: "mailMfa" }, discount: 0.04 }] };
  const with03 = { ...sheet, answers: { C07: "passwordRule" } };
  const confirmed = { answers: { C07: "interviewed" }, history: null } as const;
  const under = (least: string) => {
    const rules = { ...defaultRules, values: { ...defaultRules.values, "mailMfa.C07": least } };
    return discountWith(byGate, { sheet: with03, parameters: defaultParameters, rules }, confirmed, {});
  };
  // the weakest reply that is enough
  expect([under("some"), under("passwordRule")]).toEqual([0, 0.04]);
});
