import { assess } from "../../src/engine/assess";
import { questions } from "../../src/engine/catalogue";
import { defaultParameters } from "../../src/engine/parameters/set";
import { variables } from "../../src/engine/profile/variables";
import type { HearingSheet } from "../../src/engine/sheet/hearing-sheet";
import { answersBy, bestOption, parametersWith, type Profile } from "../support/engine";

/** A manufacturer of 300 with everything at its best. */
const profile: Profile = { industry: "E", revenue: 7.3e9, staff: 300, pcs: 300, personsHeld: 0, hasWebsite: false };
const sheet: HearingSheet = { customer: "株式会社みほん", profile, answers: answersBy(bestOption) };
const result = assess(sheet, defaultParameters);
describe("what was assumed", () => {
  test("is everything amounts are made of, on an empty sheet, each with value and unit; no fact is assumed", () => {
    const { assumed } = assess({ profile: {}, answers: {} }, defaultParameters);
    const used = variables.filter((each) => each.kind !== "information" && !("fact" in each)).map(({ id }) => id);
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
    expect(new Set(codes)).toEqual(new Set(["unanswered", "assumed", "dominant"]));
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
