import type { QuantityId } from "../../../src/engine/model/quantities";
import { amountNamed, amountsOf, mean, modelOf, near, parametersWith, type Profile } from "../../support/engine";

const triple = (profile: Profile, id: QuantityId) => {
  const { low, likely, high } = modelOf(profile).quantity(id);
  return [low, likely, high];
};
const value = (profile: Profile, id: QuantityId) => modelOf(profile).quantity(id).likely;

describe("persons affected", () => {
  test("are the largest database", () => {
    expect(value({ personsHeld: 500, largestDatabase: 300 }, "personsAffected")).toBe(300);
  });
  test("are never above the persons held", () => {
    expect(value({ personsHeld: 500, largestDatabase: 800 }, "personsAffected")).toBe(500);
  });
  test("are 70 % of the persons held where the largest database is unknown", () => {
    expect(value({ personsHeld: 500 }, "personsAffected")).toBe(350);
  });
  test("are the largest database where the persons held are unknown", () => {
    expect(value({ largestDatabase: 900 }, "personsAffected")).toBe(900);
  });
});

describe("persons by the gravest kind held", () => {
  const held: Profile = { personsHeld: 1_000, largestDatabase: 1_000 };
  const split = (profile: Profile) =>
    (["personsSensitive", "personsFinancial", "personsGeneral"] as const).map((id) => value(profile, id));

  test("names and addresses alone: all general", () => {
    expect(split(held)).toEqual([0, 0, 1_000]);
  });
  test.each(["bank", "myNumber", "income", "credit"] as const)("%s: all financial", (kind) => {
    expect(split({ ...held, [`kinds.${kind}`]: true })).toEqual([0, 1_000, 0]);
  });
  test("cards held, their number unknown: all financial", () => {
    expect(split({ ...held, "kinds.card": true })).toEqual([0, 1_000, 0]);
  });
  test("cards counted: that many financial", () => {
    expect(split({ ...held, "kinds.card": true, cards: 250 })).toEqual([0, 250, 750]);
  });
  test("more cards than persons: nobody is counted twice", () => {
    expect(split({ ...held, "kinds.card": true, cards: 5_000 })).toEqual([0, 1_000, 0]);
  });
  test.each(["health", "medical", "criminal"] as const)("%s, the number unknown: all sensitive", (kind) => {
    expect(split({ ...held, [`kinds.${kind}`]: true })).toEqual([1_000, 0, 0]);
  });
  test("sensitive and cards counted apart: sensitive first, then cards, then the rest", () => {
    const counted: Profile = { ...held, "kinds.medical": true, sensitive: 100, "kinds.card": true, cards: 250 };
    expect(split(counted)).toEqual([100, 250, 650]);
  });
  test("sensitive counted beside other financial kinds: the rest is financial", () => {
    expect(split({ ...held, "kinds.health": true, sensitive: 100, "kinds.bank": true })).toEqual([100, 900, 0]);
  });
  test("the three always add up to the persons affected", () => {
    const crowded: Profile = { ...held, "kinds.medical": true, sensitive: 900, "kinds.card": true, cards: 900 };
    expect(split(crowded)).toEqual([900, 100, 0]);
  });
});

test.each([
  [9_999, 0],
  [10_000, 1],
])("the dark web is searched from 10,000 persons on: %d → %d", (persons, expected) => {
  expect(value({ personsHeld: persons, largestDatabase: persons }, "darkwebSearched")).toBe(expected);
});

test.each([
  [0, 0],
  [1, 1],
])("card monitoring runs where cards are held: %d → %d", (cards, expected) => {
  expect(value({ cards }, "cardsHeld")).toBe(expected);
});

describe("sales", () => {
  test("are split into online and other", () => {
    const profile: Profile = { revenue: 100e6, webSales: 30e6 };
    expect([value(profile, "onlineSales"), value(profile, "otherSales")]).toEqual([30e6, 70e6]);
  });
  test("online never exceed all sales, and other sales are then 0", () => {
    const profile: Profile = { revenue: 100e6, webSales: 130e6 };
    expect([value(profile, "onlineSales"), value(profile, "otherSales")]).toEqual([100e6, 0]);
  });
});

test("business hours are a share of the clock: a third where not given, the customer's own else", () => {
  expect(value({}, "businessShare")).toBeCloseTo(8 / 24, 15);
  expect(value({ businessHours: 12 }, "businessShare")).toBe(0.5);
});

test.each([
  ["few PCs: at least one each", 20, [1, 1, 1]],
  ["100 PCs: 1, 2 and 5", 100, [1, 2, 5]],
  ["300 PCs: capped at 2, 3 and 10", 300, [2, 3, 10]],
  ["no PCs: still one", 0, [1, 1, 1]],
])("PCs examined, %s", (_, pcs, expected) => {
  expect(triple({ pcs }, "pcsExamined")).toEqual(expected);
});

test("PCs examined are a triple: their mean is that of the clamped points", () => {
  const { mean: found } = modelOf({ pcs: 300 }).quantity("pcsExamined");
  expect(found).toBe((2 + 4 * 3 + 10) / 6);
});

test.each([
  [40, [3, 3, 4]],
  [100, [3, 5, 10]],
  [250, [7.5, 12.5, 25]],
])("temporary staff for %d employees, at least three: %j", (staff, expected) => {
  expect(triple({ staff }, "offlineStaff")).toEqual(expected);
});

test.each([
  ["40,000 persons: the base for 10,000 doubled", 40_000, [14e6, 17e6, 20e6]],
  ["10,000 persons: the base itself", 10_000, [7e6, 8.5e6, 10e6]],
  ["100 persons: at least a million", 100, [1e6, 1e6, 1e6]],
  ["144 persons: only the high end above the least", 144, [1e6, 1.02e6, 1.2e6]],
])("the call centre, %s", (_, persons, expected) => {
  const found = triple({ personsHeld: persons, largestDatabase: persons }, "callCentre");
  found.forEach((amount, index) => expect(amount).toBeCloseTo(expected[index] ?? NaN, 6));
});

test("the call centre's base persons are a parameter", () => {
  const parameters = parametersWith({ "s2.callCentrePersons": 40_000 });
  const found = modelOf({ personsHeld: 90_000, largestDatabase: 90_000 }, parameters).quantity("callCentre");
  expect([found.low, found.likely, found.high]).toEqual([10.5e6, 12.75e6, 15e6]);
});

test("a derived triple is clamped first and then averaged: the call centre's mean lies above its likely", () => {
  const amounts = amountsOf("s2", { personsHeld: 121, largestDatabase: 121 });
  expect(amountNamed(amounts, "s2.callCentre").mean).toEqual(near(mean(1e6, 1e6, 1.1e6)));
});

test.each([
  ["by revenue", 2e9, 100_000, [1e6, 2e6, 4e6]],
  ["by persons where those are few", 2e9, 1_500, [1e6, 2e6, 3e6]],
])("apology and brand advertising is held %s", (_, revenue, persons, expected) => {
  expect(triple({ revenue, personsHeld: persons, largestDatabase: persons }, "brandAds")).toEqual(expected);
});

test.each([
  ["by revenue", 4e9, 100_000, [4e6, 10e6, 20e6]],
  ["by persons where those are few", 4e9, 2_400, [4e6, 10e6, 12e6]],
  ["from below by 3 million", 4e9, 10, [3e6, 3e6, 3e6]],
])("prevention after a leak is held %s", (_, revenue, persons, expected) => {
  expect(triple({ revenue, personsHeld: persons, largestDatabase: persons }, "breachPrevention")).toEqual(expected);
});

describe("a customer's own value", () => {
  test("of the mail share replaces the triple by that one value", () => {
    expect(triple({ mailShare: 0.25 }, "mailShare")).toEqual([0.25, 0.25, 0.25]);
    expect(triple({}, "mailShare")).toEqual([0.6, 0.8, 1]);
  });
  test("of the days closed stands for half, itself and twice", () => {
    expect(triple({ closedDays: 5 }, "closedDays")).toEqual([2.5, 5, 10]);
    expect(triple({}, "closedDays")).toEqual([7, 10, 16]);
  });
  test("of the hours of attack stands for half, itself and twice", () => {
    expect(triple({ attackHours: 6 }, "attackHours")).toEqual([3, 6, 12]);
    expect(triple({}, "attackHours")).toEqual([12, 24, 48]);
  });
  test("that could not be read is no own value", () => {
    expect(triple({ closedDays: "しばらく" }, "closedDays")).toEqual([7, 10, 16]);
  });
});

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
