import type { CatalogueQuestion } from "../../../src/engine/catalogue";
import { scenarios, type ScenarioCode } from "../../../src/engine/scenarios";
import { scenarioValues } from "../../../src/engine/scenarios/scenario-values";
import { SheetValues } from "../../../src/engine/sheet-values";
import { findersOf } from "../../../src/engine/value-finders";
import { defaultParameters } from "../../../src/engine/parameters/set";
import {
  answersBy,
  bestOption,
  madeUpReply,
  modelOf,
  near,
  parametersWith,
  repliesTo,
  scenarioOf,
  valuesOf,
  worstOption,
  type MadeUpStep,
} from "../../support/engine";

interface MadeUp {
  readonly traits: Partial<CatalogueQuestion>;
  readonly step: MadeUpStep;
  readonly effects: Effects;
}
type Effects = Partial<Record<ScenarioCode, { readonly likelihood?: number; readonly severity?: number }>>;

const everywhere = (effect: Effects[ScenarioCode] & object): Effects =>
  Object.fromEntries(scenarios.map(({ code }) => [code, effect]));

const question = (traits: Partial<CatalogueQuestion>, step: MadeUpStep, effects: Effects = {}): MadeUp => ({
  traits,
  step,
  effects,
});

/** The values of replies to made-up questions, with nothing else in the catalogue. */
function valuesOfMade(code: ScenarioCode, made: readonly MadeUp[], parameters = defaultParameters) {
  const effect = (kind: "likelihood" | "severity") => made.map(({ effects }) => effects[code]?.[kind] ?? 0);
  const effects = { likelihood: effect("likelihood"), severity: effect("severity") };
  const declared = scenarioValues({ ...scenarioOf(code), effects });
  const replies = made.map(({ traits, step }, index) => madeUpReply({ ...traits, index }, step));
  return new SheetValues(
    modelOf({}, parameters),
    replies,
    {},
    findersOf(new Map(parts.map((part) => [`${code}.${part}`, declared[part]]))),
  );
}
const strengthOf = (code: ScenarioCode, made: readonly MadeUp[], parameters = defaultParameters) =>
  strength(code, valuesOfMade(code, made, parameters));
const parts = [
  ...(["likelihood", "strength", "keyShortfall", "likelihoodOpen", "strengthOpen", "keyShortfallOpen"] as const),
  ...(["control", "severity"] as const),
];
const strength = (code: ScenarioCode, values: SheetValues) => ({
  likelihood: values.get(`${code}.likelihood`),
  severity: values.get(`${code}.strength`),
  keyShortfall: values.get(`${code}.keyShortfall`),
});
const of = (code: ScenarioCode, ...made: readonly MadeUp[]) => strengthOf(code, made);
const ofSheet = (code: ScenarioCode, choose: typeof bestOption) =>
  strength(code, valuesOf(repliesTo(answersBy(choose))));

describe("strength against likelihood", () => {
  test("is Σ weight·effect·step / Σ weight·effect", () => {
    const found = of(
      "s1",
      question({ weight: 4 }, 0.75, { s1: { likelihood: 3 } }),
      question({ weight: 2 }, 0.5, { s1: { likelihood: 1 } }),
      question({ weight: 5 }, 0, { s2: { likelihood: 3 }, s3: { likelihood: 3 }, s4: { likelihood: 3 } }),
    );
    expect(found.likelihood).toEqual(near((12 * 0.75 + 2 * 0.5) / 14));
  });
  test("counts an open question as 0 and leaves out one that does not apply", () => {
    const effects = { s1: { likelihood: 1 } };
    const found = of(
      "s1",
      question({ weight: 1 }, 1, effects),
      question({ weight: 3 }, null, effects),
      question({ weight: 5 }, "notApplicable", effects),
    );
    expect(found.likelihood).toBe(0.25);
  });
  test("is nothing where no applicable question bears on the scenario", () => {
    const strong = { likelihood: 3, severity: 3 };
    expect(of("s4", question({}, 1, { s1: strong, s2: strong, s3: strong }))).toEqual({
      likelihood: null,
      severity: null,
      keyShortfall: 0,
    });
  });
  test("takes the effect on its own scenario", () => {
    const made = [
      question({ weight: 1 }, 1, { s1: { likelihood: 1 }, s2: { likelihood: 2 }, s3: { likelihood: 3 } }),
      question({ weight: 1 }, 0, everywhere({ likelihood: 1 })),
    ];
    expect((["s1", "s2", "s3", "s4"] as const).map((code) => of(code, ...made).likelihood)).toEqual([
      1 / 2,
      2 / 3,
      3 / 4,
      0,
    ]);
  });
});

describe("strength against severity", () => {
  const plain = question({ weight: 1 }, 1, everywhere({ severity: 1 }));
  const log = question({ weight: 3, logAxis: "retain" }, 0, everywhere({ severity: 1 }));

  test.each(["s1", "s2", "s3"] as const)(
    "leaves out operation-log questions in %s, where logs act by themselves",
    (code) => {
      expect(of(code, plain, log).severity).toBe(1);
    },
  );
  test("counts them in S4", () => {
    expect(of("s4", plain, log).severity).toBe(0.25);
  });
  test("log questions count against likelihood everywhere", () => {
    const effects = everywhere({ likelihood: 1 });
    const made = [question({ weight: 1 }, 1, effects), question({ weight: 1, logAxis: "monitor" }, 0, effects)];
    expect(of("s1", ...made).likelihood).toBe(0.5);
  });
});

describe("key controls", () => {
  const key = (likelihood: 0 | 1 | 2 | 3, step: MadeUpStep) => question({ key: true }, step, { s1: { likelihood } });

  test.each([
    [1, 0],
    [0.5, 0],
    [0.3, 0.4],
    [0.25, 0.5],
    [0, 1],
    [null, 1],
    ["notApplicable", 0],
    ["notVerified", 0],
    ["notAsked", 0],
  ] as const)("at step %p fall short of neutral by %d", (step, expected) => {
    expect(of("s1", key(3, step)).keyShortfall).toEqual(near(expected));
  });
  test("count where their likelihood effect is at least 2", () => {
    expect(([0, 1, 2, 3] as const).map((effect) => of("s1", key(effect, 0)).keyShortfall)).toEqual([0, 0, 1, 1]);
  });
  test("count from the effect the parameters name", () => {
    const counted = ([0, 1, 2, 3] as const).map(
      (effect) => strengthOf("s1", [key(effect, 0)], parametersWith({ "control.keyEffect": 3 })).keyShortfall,
    );
    expect(counted).toEqual([0, 0, 0, 1]);
  });
  test("add up", () => {
    expect(of("s1", key(2, 0), key(3, 0.3)).keyShortfall).toEqual(near(1.4));
  });
  test("measure their shortfall by the neutral level of the parameters", () => {
    expect(strengthOf("s1", [key(3, 0.3)], parametersWith({ "control.neutral": 0.9 })).keyShortfall).toEqual(
      near(2 / 3),
    );
  });
  test("ordinary controls never do", () => {
    expect(of("s1", question({}, 0, everywhere({ likelihood: 3 }))).keyShortfall).toBe(0);
  });

  /**
   * N02 N03 C01 C07 S01 S05 on S1, S2 and S5; N17 as well, S21 and S22 on S2 and S5; N03 S01 S05 on S3; N08 on S4.
   */
  test.each([
    ["s1", 7],
    ["s2", 9],
    ["s3", 3],
    ["s4", 1],
    ["s5", 9],
    ["s6", 0],
  ] as const)("of the catalogue, all missing in %s: %d", (code, expected) => {
    expect(ofSheet(code, worstOption).keyShortfall).toBe(expected);
  });
});

describe("a question that was not asked", () => {
  const effects = { s1: { likelihood: 1, severity: 1 } };
  test("counts at the neutral level with its weight", () => {
    const made = [question({ weight: 1 }, 1, effects), question({ weight: 3 }, "notAsked", effects)];
    expect(of("s1", ...made)).toMatchObject({ likelihood: (1 + 3 * 0.5) / 4, severity: (1 + 3 * 0.5) / 4 });
    expect(strengthOf("s1", made, parametersWith({ "control.neutral": 0.4 })).likelihood).toEqual(near(2.2 / 4));
  });
});

describe("a question that only a remark confirms not to apply", () => {
  const effects = { s1: { likelihood: 2, severity: 2 } };
  const made = [question({ weight: 1 }, 1, effects), question({ weight: 3, key: true }, "notVerified", effects)];
  const factors = (parameters = defaultParameters) => {
    const values = valuesOfMade("s1", made, parameters);
    return [values.get("s1.control"), values.get("s1.severity")];
  };

  test("drops out, and saves a tenth at most", () => {
    expect(of("s1", ...made)).toEqual({ likelihood: 1, severity: 1, keyShortfall: 0 });
    // open: L = V = ¼, one key control missing
    expect(factors()).toEqual([near(0.9 * Math.exp(1.4 * 0.25) * 1.3), near(0.9 * Math.exp(0.8 * 0.25))]);
  });
  test("saves what the parameters allow", () => {
    expect(factors(parametersWith({ "na.maxEffect": 1 }))).toEqual([near(Math.exp(-0.7)), near(Math.exp(-0.4))]);
  });
});

test.each(scenarios)("a whole sheet at its best has full strength in $code, at its worst none", ({ code }) => {
  /** Nobody's own controls keep a provider running. */
  const strengthAt = (step: number) => (code === "s6" ? null : step);
  expect(ofSheet(code, bestOption)).toEqual({ likelihood: strengthAt(1), severity: 1, keyShortfall: 0 });
  expect(ofSheet(code, worstOption)).toMatchObject({ likelihood: strengthAt(0), severity: 0 });
});
