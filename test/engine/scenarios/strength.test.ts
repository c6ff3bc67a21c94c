import type { CatalogueQuestion } from "../../../src/engine/catalogue";
import { strength } from "../../../src/engine/scenarios/strength";
import { defaultParameters } from "../../../src/engine/parameters/set";
import {
  answersBy,
  bestOption,
  madeUpReply,
  near,
  parametersWith,
  repliesTo,
  scenarioOf,
  worstOption,
} from "../../support/engine";

const of = (code: "s1" | "s2" | "s3" | "s4", ...replies: ReturnType<typeof madeUpReply>[]) =>
  strength(scenarioOf(code), replies, defaultParameters);
const question = (traits: Partial<CatalogueQuestion>, step: number | null | "notApplicable") =>
  madeUpReply(traits, step);

describe("strength against likelihood", () => {
  test("is Σ weight·effect·step / Σ weight·effect", () => {
    const found = of(
      "s1",
      question({ weight: 4, likelihood: [3, 0, 0, 0] }, 0.75),
      question({ weight: 2, likelihood: [1, 0, 0, 0] }, 0.5),
      question({ weight: 5, likelihood: [0, 3, 3, 3] }, 0),
    );
    expect(found.likelihood).toEqual(near((12 * 0.75 + 2 * 0.5) / 14));
  });
  test("counts an open question as 0 and leaves out one that does not apply", () => {
    const likelihood = [1, 0, 0, 0] as const;
    const found = of(
      "s1",
      question({ weight: 1, likelihood }, 1),
      question({ weight: 3, likelihood }, null),
      question({ weight: 5, likelihood }, "notApplicable"),
    );
    expect(found.likelihood).toBe(0.25);
  });
  test("is nothing where no applicable question bears on the scenario", () => {
    expect(of("s4", question({ likelihood: [3, 3, 3, 0], severity: [3, 3, 3, 0] }, 1))).toEqual({
      likelihood: null,
      severity: null,
      keyShortfall: 0,
    });
  });
  test("takes the effect on its own scenario", () => {
    const replies = [
      question({ weight: 1, likelihood: [1, 2, 3, 0] }, 1),
      question({ weight: 1, likelihood: [1, 1, 1, 1] }, 0),
    ];
    expect((["s1", "s2", "s3", "s4"] as const).map((code) => of(code, ...replies).likelihood)).toEqual([
      1 / 2,
      2 / 3,
      3 / 4,
      0,
    ]);
  });
});

describe("strength against severity", () => {
  const plain = question({ weight: 1, severity: [1, 1, 1, 1] }, 1);
  const log = question({ weight: 3, severity: [1, 1, 1, 1], logAxis: "retain" }, 0);

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
    const both = { weight: 1, likelihood: [1, 1, 1, 1] } as const;
    expect(of("s1", question(both, 1), question({ ...both, logAxis: "monitor" }, 0)).likelihood).toBe(0.5);
  });
});

describe("key controls", () => {
  const key = (effect: 0 | 1 | 2 | 3, step: number | null | "notApplicable") =>
    question({ key: true, likelihood: [effect, 0, 0, 0] }, step);

  test.each([
    [1, 0],
    [0.5, 0],
    [0.3, 0.4],
    [0.25, 0.5],
    [0, 1],
    [null, 1],
    ["notApplicable", 0],
  ] as const)("at step %p fall short of neutral by %d", (step, expected) => {
    expect(of("s1", key(3, step)).keyShortfall).toEqual(near(expected));
  });
  test("count where their likelihood effect is at least 2", () => {
    expect(([0, 1, 2, 3] as const).map((effect) => of("s1", key(effect, 0)).keyShortfall)).toEqual([0, 0, 1, 1]);
  });
  test("count from the effect the parameters name", () => {
    const counted = ([0, 1, 2, 3] as const).map(
      (effect) => strength(scenarioOf("s1"), [key(effect, 0)], parametersWith({ "control.keyEffect": 3 })).keyShortfall,
    );
    expect(counted).toEqual([0, 0, 0, 1]);
  });
  test("add up", () => {
    expect(of("s1", key(2, 0), key(3, 0.3)).keyShortfall).toEqual(near(1.4));
  });
  test("measure their shortfall by the neutral level of the parameters", () => {
    expect(strength(scenarioOf("s1"), [key(3, 0.3)], parametersWith({ "control.neutral": 0.9 })).keyShortfall).toEqual(
      near(2 / 3),
    );
  });
  test("ordinary controls never do", () => {
    expect(of("s1", question({ likelihood: [3, 3, 3, 3] }, 0)).keyShortfall).toBe(0);
  });

  /** N02 N03 C01 C07 S01 S05 on S1 and S2; N03 S01 S05 on S3; N08 on S4. */
  test.each([
    ["s1", 6],
    ["s2", 6],
    ["s3", 3],
    ["s4", 1],
  ] as const)("of the catalogue, all missing in %s: %d", (code, expected) => {
    expect(of(code, ...repliesTo(answersBy(worstOption))).keyShortfall).toBe(expected);
  });
});

test.each(["s1", "s2", "s3", "s4"] as const)(
  "a whole sheet at its best has full strength in %s, at its worst none",
  (code) => {
    expect(of(code, ...repliesTo(answersBy(bestOption)))).toEqual({ likelihood: 1, severity: 1, keyShortfall: 0 });
    expect(of(code, ...repliesTo(answersBy(worstOption)))).toMatchObject({ likelihood: 0, severity: 0 });
  },
);
