import { assess, evaluateSheet, understand } from "../../src/engine/assess";
import { engineVersion } from "../../src/engine";
import { questions } from "../../src/engine/catalogue";
import { defaultParameters } from "../../src/engine/parameters/set";
import { variables } from "../../src/engine/profile/variables";
import type { HearingSheet } from "../../src/engine/sheet/hearing-sheet";
import { answersBy, bestOption, near, parametersWith, type Profile } from "../support/engine";

/** A manufacturer of 300 with everything at its best: severity × e^−0.4, investigation × 0.65, delay × 0.8. */
const profile: Profile = { industry: "E", revenue: 7.3e9, staff: 300, pcs: 300, personsHeld: 0, hasWebsite: false };
const sheet: HearingSheet = { customer: "株式会社みほん", profile, answers: answersBy(bestOption) };
const result = assess(sheet, defaultParameters);
const suspicion = result.scenarios[0];

describe("a whole assessment, worked by hand", () => {
  test("its rating is the best", () => {
    expect(result.rating.overall).toMatchObject({ id: "overall", score: 100, grade: "A", range: [100, 100] });
    expect(result.rating.operationLog).toMatchObject({ level: 4, acting: 4 });
    expect(result.rating.viewpoints.map(({ id }) => id)).toEqual([
      "governance",
      "network",
      "client",
      "server",
      "facility",
    ]);
  });

  test("a suspicion's likely loss is the sum of its items", () => {
    const plain = 800_000 + 600_000 + 500_000;
    const investigation = 3 * 1_250_000 + 2 * 1_750_000;
    const internal = 3 * 160 * 3_000;
    const severe = 300 * 3 * 8 * 0.35 * 3_000 + 20e6 * 3 * 0.1 * 0.3 * 0.25 + 15 * 3 * 8 * 3_000 + 3_000_000;
    const expected = plain + investigation * 0.65 + internal * 0.8 + severe * Math.exp(-0.4);
    expect(suspicion?.loss?.likely).toEqual(near(expected));
  });

  test("low, high and mean are sums of the items too", () => {
    for (const point of ["low", "likely", "high", "mean"] as const) {
      const sum = suspicion?.items.reduce((total, item) => total + item[point], 0);
      expect(suspicion?.loss?.[point]).toBe(sum);
    }
  });

  test("its frequency is that of 300 staff in manufacturing with the best controls", () => {
    expect(suspicion?.frequency).toEqual(near(0.008 * 1.2 * Math.exp(-0.7)));
    expect(suspicion?.basis).toMatchObject({
      baseFrequency: near(0.008),
      industryFactor: 1.2,
      controlFactor: near(Math.exp(-0.7)),
      strength: { likelihood: 1, severity: 1, keyShortfall: 0 },
      factors: { severity: near(Math.exp(-0.4)), investigation: near(0.65), delay: near(0.8) },
    });
  });

  test("the yearly loss is frequency times mean", () => {
    const { frequency, loss, expectedAnnualLoss } = suspicion ?? {};
    expect(expectedAnnualLoss).toBe((frequency ?? NaN) * (loss?.mean ?? NaN));
  });

  test("the scenarios that cannot happen say why", () => {
    expect(Object.fromEntries(result.scenarios.map(({ id, applies, gate }) => [id, [applies, gate]]))).toMatchObject({
      "suspected-attack": [true, null],
      "data-breach": [false, "noPersonalData"],
      "web-defacement": [false, "noWebsite"],
      "denial-of-service": [true, null],
    });
  });

  test("it carries the version of the engine and both fingerprints", () => {
    expect(result.engineVersion).toBe(engineVersion);
    expect(Object.keys(result.fingerprints)).toEqual(["inputs", "parameters"]);
  });

  test("without fingerprints it is otherwise the same", () => {
    const { fingerprints, ...rest } = result;
    expect(fingerprints.inputs).not.toBe(fingerprints.parameters);
    expect(evaluateSheet(understand(sheet, defaultParameters))).toEqual(rest);
  });

  test("the same sheet gives the same assessment", () => {
    expect(assess(structuredClone(sheet), defaultParameters)).toEqual(result);
  });

  test("it is plain data", () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe("amounts beside a leak", () => {
  const leak = assess({ profile: { ...profile, personsHeld: 1_000 }, answers: {} }, defaultParameters).scenarios[1];
  test("are shown", () => {
    expect(leak?.beside.map(({ id }) => id)).toEqual(["s2.churn", "s2.fine"]);
  });
  test("are no part of the loss", () => {
    expect(leak?.loss?.high).toEqual(near(leak?.items.reduce((total, item) => total + item.high, 0) ?? NaN));
  });
});

describe("what was assumed", () => {
  test("is everything the calculation uses, on an empty sheet, each with value and unit", () => {
    const { assumed } = assess({ profile: {}, answers: {} }, defaultParameters);
    const used = variables.filter(({ kind }) => kind !== "information").map(({ id }) => id);
    expect(assumed.map(({ id }) => id)).toEqual(used);
    expect(assumed).toEqual(
      expect.arrayContaining([
        { id: "industry", value: "T", unit: null },
        { id: "revenue", value: 1e9, unit: "yenPerYear" },
        { id: "kinds.name", value: 1, unit: "flag" },
        { id: "closedDays", value: 10, unit: "days" },
      ]),
    );
  });
  test("is nothing that was given", () => {
    expect(result.assumed.map(({ id }) => id)).not.toEqual(expect.arrayContaining(["staff"]));
    expect(result.assumed.some(({ id }) => id in profile)).toBe(false);
  });
  test("is an issue each", () => {
    const issues = result.issues.filter(({ code }) => code === "assumed");
    expect(issues).toEqual(
      result.assumed.map(({ id, value, unit }) => ({ code: "assumed", variable: id, value, unit })),
    );
  });
  test("includes what stands in for a value that cannot be read", () => {
    const { assumed, issues } = assess({ profile: { staff: "多数" }, answers: {} }, defaultParameters);
    expect(assumed).toContainEqual({ id: "staff", value: 50, unit: "persons" });
    expect(issues).toContainEqual(expect.objectContaining({ code: "notANumber", variable: "staff" }));
  });
});

describe("a likely loss above a tenth of revenue", () => {
  const large = (revenue: number, parameters = defaultParameters) =>
    assess({ profile: { ...profile, revenue }, answers: sheet.answers }, parameters).issues.filter(
      ({ code }) => code === "largeLoss",
    );
  test("is pointed out with its share", () => {
    const [first] = large(50e6);
    expect(first).toMatchObject({ code: "largeLoss", scenario: "suspected-attack" });
    const expected = assess({ profile: { ...profile, revenue: 50e6 }, answers: sheet.answers }, defaultParameters);
    expect(first && "share" in first && first.share).toBe((expected.scenarios[0]?.loss?.likely ?? NaN) / 50e6);
  });
  test("is pointed out from the share the parameters name", () => {
    expect(large(7.3e9, parametersWith({ "warn.largeLoss": 0.0001 }))).not.toEqual([]);
  });
  test("is not pointed out where it is less", () => {
    expect(large(7.3e9)).toEqual([]);
  });
});

describe("more incidents a year than are pointed out", () => {
  const many = (changes: Parameters<typeof parametersWith>[0]) =>
    assess({ profile, answers: {} }, parametersWith(changes)).issues.filter(({ code }) => code === "manyEvents");
  const outside = { "freq.s1.base": 0, "freq.s2.base": 0, "freq.s3.base": 0, "freq.s4.base": 0, "freq.s5.base": 0 };
  // providers × 10 a year × all of them
  const failing = { ...outside, "freq.s6.base": 10, "s6.affected": 1 };
  test("are pointed out with their number", () => {
    expect(many({ ...failing, "assume.providers": 6 })).toEqual([{ code: "manyEvents", events: 60, most: 50 }]);
  });
  test("are pointed out above the number the parameters name, not at it", () => {
    expect(many({ ...failing, "assume.providers": 5 })).toEqual([]);
    expect(many({ ...failing, "assume.providers": 5, "warn.events": 49 })).toEqual([
      { code: "manyEvents", events: 50, most: 49 },
    ]);
  });
});

describe("issues", () => {
  test("of a blank sheet: every question unanswered, every value assumed", () => {
    const codes = assess({ profile: {}, answers: {} }, defaultParameters).issues.map(({ code }) => code);
    expect(codes.filter((code) => code === "unanswered")).toHaveLength(questions.length);
    expect(new Set(codes)).toEqual(new Set(["unanswered", "assumed"]));
  });
  test("come from replies, from the profile, from pairs of values, and from the result", () => {
    const found = assess(
      {
        profile: { revenue: 1_000, personsHeld: 5, largestDatabase: 6, staff: 0 },
        answers: { G01: "maybe" },
      },
      defaultParameters,
    ).issues.map(({ code }) => code);
    for (const code of ["notAnOption", "outOfRange", "contradiction", "assumed", "largeLoss"])
      expect(found).toContain(code);
  });
});
