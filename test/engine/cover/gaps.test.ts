import { defaultParameters, scenarios, type ScenarioCode } from "../../../src/engine";
import { gapsOfScenario, heaviestGapsFirst, type CoverLine, type Gap, type Terms } from "../../../src/engine/cover";
import { resolve } from "../../../src/engine/model/resolve";
import { assessScenario } from "../../../src/engine/scenarios/assess-scenario";
import { readProfile } from "../../../src/engine/sheet/profile";
import { SheetValues } from "../../../src/engine/sheet-values";
import { gapInWords, words } from "../../../src/locales";
import { retailer } from "../../support/customers";
import { planOf } from "../../support/plans";

const million = 1e6;
/** The retailer of the specification's section F6: the likely DoS costs 4.22 million of ② and 1.73342466 of ③. */
const model = resolve(readProfile(retailer.profile).given, defaultParameters);

function gapsOf(code: ScenarioCode, terms: Partial<Terms>, exhausted?: (line: CoverLine) => number | null) {
  const scenario = scenarios.find((each) => each.code === code);
  if (!scenario) throw new Error(code);
  const result = assessScenario(scenario, model, new SheetValues(model, []));
  return gapsOfScenario(planOf({ "share.improvement": 0, ...terms }), scenario, result, model, exhausted);
}
const inMillions = (gaps: readonly Gap[]) =>
  gaps.map(({ line, reason, excess }) => [line, reason, Math.round(excess / 1e3) / 1e3]);

test("a plan without terms leaves no gap", () => {
  expect(gapsOf("s4", {})).toEqual([]);
});

test("4.22 million of response under a limit of 3: 1.22 too much; 30 % of such events use it up", () => {
  const gaps = gapsOf("s4", { "response.limit": 3 * million }, (line) => (line === "response" ? 0.3 : 0));
  expect(inMillions(gaps)).toEqual([["response", "limit", 1.22]]);
  expect(gaps[0]?.exhausted).toBe(0.3);
});

test("a deductible, a ratio and ordinary wages are agreed: no gaps", () => {
  expect(gapsOf("s4", { "response.deductible": million, "interruption.payRatio": 0.9, "share.internal": 0.3 })).toEqual(
    [],
  );
});

test("a part that is not taken", () => {
  const gaps = gapsOf("s4", { "interruption.covered": false, "response.covered": false });
  const sum = gaps.reduce((total, { excess }) => total + excess, 0);
  expect(sum / million).toBeCloseTo(5.95342466, 5);
  expect(gaps.map(({ line, reason }) => [line, reason])).toEqual([
    ["response", "notCovered"],
    ["profit", "notCovered"],
    ["extraExpense", "notCovered"],
  ]);
});

test("12 hours of waiting of 36: a third of ③", () => {
  const gaps = gapsOf("s4", { "interruption.waiting": 12 });
  expect(gaps.every(({ reason }) => reason === "waiting")).toBe(true);
  expect(gaps.reduce((total, { excess }) => total + excess, 0) / million).toBeCloseTo(1.73342466 / 3, 5);
});

test("an aggregate below the limit", () => {
  expect(inMillions(gapsOf("s4", { "aggregate.limit": 2 * million, "interruption.covered": false }))).toContainEqual([
    "response",
    "aggregate",
    2.22,
  ]);
});

test("a scenario that cannot happen leaves none", () => {
  expect(gapsOf("s6", { "aggregate.limit": 0 })).toEqual([]);
});

const gap: Gap = { scenario: "data-breach", line: "response", reason: "limit", excess: 120e6, exhausted: 0.31 };

test("heaviest first", () => {
  expect(heaviestGapsFirst([{ ...gap, excess: 1 }, gap, { ...gap, excess: 2 }]).map(({ excess }) => excess)).toEqual([
    120e6, 2, 1,
  ]);
});

test("in words", () => {
  expect(gapInWords(gap, words("en"))).toBe(
    "Personal data leak: the likely event exceeds the limit of ② Incident response by 120M yen; 31.0% of such events use the limit up.",
  );
  expect(gapInWords(gap, words("ja"))).toBe(
    "個人情報の漏えい：標準の事故で、②事故対応費用が支払限度額を1.2億円上回ります。同じ事故の31.0%が、この限度額を使い切ります。",
  );
  expect(gapInWords({ ...gap, exhausted: null }, words("ja"))).toBe(
    "個人情報の漏えい：標準の事故で、②事故対応費用が支払限度額を1.2億円上回ります。",
  );
  expect(gapInWords({ ...gap, reason: "waiting", exhausted: null }, words("en"))).toBe(
    "Personal data leak: of the likely event 120M yen of ② Incident response falls in the waiting time.",
  );
});
