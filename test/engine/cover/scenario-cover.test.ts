import { defaultParameters, scenarios, type ScenarioCode } from "../../../src/engine";
import { coverOfScenario, type Plan } from "../../../src/engine/cover";
import { resolve } from "../../../src/engine/model/resolve";
import { assessScenario } from "../../../src/engine/scenarios/assess-scenario";
import { readProfile } from "../../../src/engine/sheet/profile";
import { SheetValues } from "../../../src/engine/sheet-values";
import { retailer } from "../../support/customers";
import { planOf } from "../../support/plans";

const million = 1e6;

/** A retailer of 100 persons at average controls, whose losses the specification's section F6 gives to nine digits. */
const modelWith = (attackConfirmed = 0.3) => {
  const own = { low: attackConfirmed, likely: attackConfirmed, high: attackConfirmed };
  const values = { ...defaultParameters.values, "s1.attackConfirmed": own };
  return resolve(readProfile(retailer.profile).given, { ...defaultParameters, values });
};

const coverOf = (code: ScenarioCode, plan: Plan, attackConfirmed?: number) => {
  const model = modelWith(attackConfirmed);
  const values = new SheetValues(model, []);
  const scenario = scenarios.find((each) => each.code === code);
  if (!scenario) throw new Error(code);
  const cover = coverOfScenario(plan, scenario, assessScenario(scenario, model, values), model);
  if (!cover) throw new Error(`${code} cannot happen`);
  return cover;
};

/** Nothing is paid of what stands beside the loss. */
const plain = { "share.improvement": 0, "option.ransom": false } as const;

test("without terms the whole loss is paid", () => {
  const { low, likely, high, mean } = coverOf("s2", planOf(plain));
  expect([low, likely, high, mean].map(({ paid }) => paid / million)).toEqual(
    [11.6571466, 157.763709, 719.02928, 129.055674].map((yen) => expect.closeTo(yen, 5) as number),
  );
  expect(likely.loss).toBe(likely.paid);
});

/**
 * S4 at its likely: 24 + 6 + 3 × 2 = 36 hours. ② is 2.0 + 1.5 + 1.5 months × 160 h × ¥3,000 = 4.22 million; the rest of
 * 5.95342466 is ③.
 */
const [response, interruption] = [4.22, 5.95342466 - 4.22];

test("12 hours of 36 are taken off what grows with the time", () => {
  const { likely } = coverOf("s4", planOf({ ...plain, "interruption.waiting": 12 }));
  expect(likely.paid / million).toBeCloseTo(response + (interruption * 24) / 36, 5);
  expect(likely.retained.waiting / million).toBeCloseTo((interruption * 12) / 36, 5);
});

test("a threshold of 12 hours is exceeded by the first 30 of 36, and by none of the short attacks that follow", () => {
  const terms = { ...plain, "interruption.waiting": 12, "interruption.waitingKind": "threshold" } as const;
  const { likely } = coverOf("s4", planOf(terms));
  expect(likely.paid / million).toBeCloseTo(response + (interruption * 30) / 36, 5);
});

test("of what prevents the next attack a fifth is paid: 1.5 million, counted in the loss", () => {
  const { likely } = coverOf("s4", planOf({ ...plain, "share.improvement": 0.2 }));
  expect(likely.loss / million).toBeCloseTo(5.95342466 + 0.3, 5);
  expect(likely.paid / million).toBeCloseTo(5.95342466 + 0.3, 5);
});

test("a suspicion that proves to be an attack with 30 %: the mean mixes both, the likely one is a suspicion", () => {
  const terms = { ...plain, "emergency.payRatio": 0.5, "interruption.covered": false } as const;
  const whole = coverOf("s1", planOf(terms), 1);
  const half = coverOf("s1", planOf(terms), 0);
  const mixed = coverOf("s1", planOf(terms));
  expect(half.mean.paid / whole.mean.paid).toBeCloseTo(0.5, 9);
  expect(mixed.mean.paid / whole.mean.paid).toBeCloseTo(0.3 + 0.7 * 0.5, 9);
  expect([mixed.low.paid, mixed.likely.paid, mixed.high.paid]).toEqual([
    half.low.paid,
    half.likely.paid,
    whole.high.paid,
  ]);
});

test.each([
  [0.04, ["half", "half", "half"]],
  [0.05, ["half", "half", "whole"]],
  [0.5, ["half", "whole", "whole"]],
  [0.95, ["whole", "whole", "whole"]],
])("found behind %d of suspicions: low, likely and high take it as %j", (share, expected) => {
  const terms = { ...plain, "emergency.payRatio": 0.5, "interruption.covered": false } as const;
  const [whole, found] = [coverOf("s1", planOf(terms), 1), coverOf("s1", planOf(terms), share)];
  const taken = (["low", "likely", "high"] as const).map((point) =>
    found[point].paid === whole[point].paid ? "whole" : "half",
  );
  expect(taken).toEqual(expected);
});

test("見舞金 of which 250 are paid for each: at its likely 500 are given, half of it is paid", () => {
  const { likely } = coverOf("s2", planOf({ ...plain, "sublimit.giftPerPerson": 250 }));
  // 50,000 persons, none beyond what 5 % of 3 billion would pay; half of all get one: counted whole at the likely point
  expect(likely.retained.sublimit / million).toBeCloseTo(12.5, 5);
});

test.each(scenarios.map(({ code }) => code).filter((code) => code !== "s6"))(
  "%s: paid and retained are the loss",
  (code) => {
    const terms = { "liability.limit": 50e6, "response.deductible": 1e6, "interruption.payRatio": 0.8 } as const;
    for (const { loss, paid, retained } of Object.values(coverOf(code, planOf(terms))))
      expect(Object.values(retained).reduce((sum, yen) => sum + yen, paid)).toBeCloseTo(loss, 3);
  },
);

test("a scenario that cannot happen has no cover", () => {
  const scenario = scenarios.find(({ code }) => code === "s6");
  if (!scenario) throw new Error("s6");
  const model = modelWith();
  const result = assessScenario(scenario, model, new SheetValues(model, []));
  expect(coverOfScenario(planOf(), scenario, result, model)).toBeNull();
});
