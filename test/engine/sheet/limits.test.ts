import { defaultParameters } from "../../../src/engine/parameters/set";
import { limits } from "../../../src/engine/sheet/limits";
import { readProfile } from "../../../src/engine/sheet/profile";
import { parametersWith, type Profile } from "../../support/engine";

const found = (profile: Profile, parameters = defaultParameters) => limits(readProfile(profile).given, parameters);

test("double the own days or hours beyond what is reckoned with is remarked", () => {
  expect(found({ closedDays: 60, attackHours: 360 })).toEqual([]);
  expect(found({ closedDays: 60.1 })).toEqual([
    { code: "limited", variable: "closedDays", value: 60.1, unit: "days", limit: 120 },
  ]);
  expect(found({ attackHours: 2_000 })).toEqual([
    { code: "limited", variable: "attackHours", value: 2_000, unit: "hours", limit: 720 },
  ]);
});
test("spread and limit are parameters; nothing is said of what stands in", () => {
  expect(found({ closedDays: 50 }, parametersWith({ "own.spread": { low: 0.5, likely: 1, high: 3 } }))).toHaveLength(1);
  expect(found({ closedDays: 300 }, parametersWith({ "s3.daysMax": 366, "own.spread": 1 }))).toEqual([]);
  expect(found({})).toEqual([]);
});
