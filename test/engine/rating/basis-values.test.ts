import { assess, defaultParameters, type HearingSheet, type ParameterSet } from "../../../src/engine";
import { answersBy, bestOption, parametersWith, type Profile } from "../../support/engine";

/** Seven of the thirteen numbers asked of every customer. */
const seven: Profile = {
  revenue: 1e9,
  staff: 50,
  pcs: 50,
  servers: 2,
  publicServers: 1,
  webSales: 0,
  monthlyUsers: 1_000,
};
const six: Profile = { ...seven, monthlyUsers: "" };
const whole = answersBy(bestOption);

const indicative = (
  profile: HearingSheet["profile"],
  answers: HearingSheet["answers"] = whole,
  parameters: ParameterSet = defaultParameters,
): string | null => assess({ profile, answers }, parameters).indicative;

describe("a result is indicative", () => {
  test("where nothing is answered", () => {
    expect(indicative({}, {})).toBe("answers");
    expect(indicative(seven, {})).toBe("answers");
  });
  test("where most of the profile is assumed: 7 of 13 are, 6 of 13 are not", () => {
    expect(indicative(six)).toBe("profile");
    expect(indicative(seven)).toBeNull();
  });
  test("whatever stands in cells the sheet calls optional, and in flags", () => {
    const optional = { mailShare: 0.5, margin: 0.1, businessHours: 8, closedDays: 5, attackHours: 10 };
    expect(indicative({ ...six, ...optional, hasWebsite: true, "kinds.name": true })).toBe("profile");
  });
  test("above the share that the parameter names", () => {
    expect(indicative(six, whole, parametersWith({ "grade.maxAssumed": 0.5385 }))).toBeNull();
    expect(indicative(seven, whole, parametersWith({ "grade.maxAssumed": 0.46 }))).toBe("profile");
  });
  test("below the share answered that a grade needs, not at it", () => {
    expect(indicative(seven, whole, parametersWith({ "grade.minAnswered": 1 }))).toBeNull();
    expect(indicative(seven, { ...whole, G01: "" }, parametersWith({ "grade.minAnswered": 1 }))).toBe("answers");
  });
});
