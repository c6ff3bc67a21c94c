import type { QuantityId } from "../../../src/engine/model/quantities";
import { modelOf, parametersWith, type Profile } from "../../support/engine";

const value = (profile: Profile, id: QuantityId) => modelOf(profile).quantity(id).likely;

describe("JNSA's JO model, per person", () => {
  const none: Profile = { "kinds.name": false, "kinds.address": false, "kinds.contact": false };
  const one = { personsHeld: 1, largestDatabase: 1, industry: "T" } as const;

  test.each([
    ["name", 2],
    ["address", 2],
    ["contact", 2],
    ["account", 1 + 5],
    ["bank", 1 + 25],
    ["card", 1 + 25],
    ["myNumber", 1 + 5],
    ["income", 10 + 5],
    ["health", 10 + 1],
    ["medical", 100 + 1],
    ["credit", 100 + 25],
    ["criminal", 100 + 25],
  ] as const)("sensitivity of %s is %d", (kind, expected) => {
    expect(value({ ...none, [`kinds.${kind}`]: true }, "joSensitivity")).toBe(expected);
  });

  test("sensitivity is that of the gravest kind, and 0 where none is held", () => {
    expect(value({ ...none, "kinds.account": true, "kinds.income": true }, "joSensitivity")).toBe(15);
    expect(value(none, "joSensitivity")).toBe(0);
  });

  test.each([
    ["name and address", { "kinds.name": true, "kinds.address": true }, 6],
    ["name alone", { "kinds.name": true }, 3],
    ["address with phone", { "kinds.address": true, "kinds.contact": true }, 3],
    ["address alone", { "kinds.address": true }, 1],
    ["phone or mail alone", { "kinds.contact": true }, 1],
  ] as const)("identifiability by %s is %d", (_, kinds, expected) => {
    expect(value({ ...none, ...kinds }, "joIdentify")).toBe(expected);
  });

  /** The published results for 本人特定 6, 社会 1, 事後 1. */
  test.each([
    ["name and address", {}, 6_000],
    ["an account", { "kinds.account": true }, 18_000],
    ["health", { "kinds.health": true }, 33_000],
    ["income", { "kinds.income": true }, 45_000],
    ["cards", { "kinds.card": true }, 78_000],
    ["a diagnosis", { "kinds.medical": true }, 303_000],
    ["bad credit", { "kinds.credit": true }, 375_000],
    ["a criminal record", { "kinds.criminal": true }, 375_000],
  ] as const)("%s: %d yen a person", (_, kinds, expected) => {
    expect(value({ ...one, "kinds.name": true, "kinds.address": true, ...kinds }, "statedLiability")).toBe(expected);
  });

  test("name alone is 3,000 yen, a mail address alone 1,000 yen", () => {
    expect(value({ ...one, ...none, "kinds.name": true }, "statedLiability")).toBe(3_000);
    expect(value({ ...one, ...none, "kinds.contact": true }, "statedLiability")).toBe(1_000);
  });

  test.each(["J", "P", "S"] as const)("industry %s is held to twice the responsibility", (industry) => {
    expect(value({ ...one, industry }, "statedLiability")).toBe(12_000);
  });

  test("it counts every person affected", () => {
    expect(value({ ...one, personsHeld: 2_000, largestDatabase: 1_500 }, "statedLiability")).toBe(9_000_000);
  });

  test("an inappropriate response doubles it", () => {
    const doubled = parametersWith({ "jo.response": 2 });
    expect(modelOf(one, doubled).quantity("statedLiability").likely).toBe(12_000);
  });
});
