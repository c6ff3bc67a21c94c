import { modelOf, parametersWith, type Profile } from "../../../support/engine";

const outage = (profile: Profile, parameters?: ReturnType<typeof parametersWith>) => {
  const { low, likely, high } = modelOf(profile, parameters).quantity("s4.outageHours");
  return [low, likely, high];
};

describe("hours without systems", () => {
  test("are those of the attack, of troubles afterwards and of repeats of two hours", () => {
    expect(outage({})).toEqual([12 + 2, 24 + 6 + 3 * 2, 48 + 24 + 8 * 2]);
  });
  test("stated ten of attack stand for 5, 10 and 20; the rest is as it is", () => {
    expect(outage({ attackHours: 10 })).toEqual([5 + 2, 10 + 6 + 6, 20 + 24 + 16]);
  });
  test("are at most 720, whatever is stated", () => {
    expect(outage({ attackHours: 2_000 })).toEqual([720, 720, 720]);
    // 350 + 2; 700 + 12; 1,400
    expect(outage({ attackHours: 700 })).toEqual([352, 712, 720]);
  });
  test("have their bound in the parameters, the attack alone too", () => {
    const parameters = parametersWith({ "s4.hoursMax": 30 });
    expect(outage({}, parameters)).toEqual([14, 30, 30]);
    const { high } = modelOf({ attackHours: 100 }, parameters).quantity("attackHours");
    expect(high).toBe(30);
  });
});
