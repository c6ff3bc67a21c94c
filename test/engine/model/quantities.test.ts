import type { QuantityId } from "../../../src/engine/model/quantities";
import { modelOf, type Profile } from "../../support/engine";

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

describe("cards", () => {
  const cards = (profile: Profile) => value(profile, "cardsAffected");
  test("are affected as many as there are", () => {
    expect(cards({ personsHeld: 1_000, largestDatabase: 1_000, cards: 250 })).toBe(250);
  });
  test("are never more than persons", () => {
    expect(cards({ personsHeld: 1_000, largestDatabase: 800, cards: 1_000_000 })).toBe(800);
  });
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
  ["a part of one: as many as there are", 0.6, [0.6, 0.6, 0.6]],
  ["100 PCs: 1, 2 and 5", 100, [1, 2, 5]],
  ["300 PCs: capped at 2, 3 and 10", 300, [2, 3, 10]],
  ["no PCs: none", 0, [0, 0, 0]],
])("PCs examined, %s", (_, pcs, expected) => {
  // a number of PCs that is no whole number can only stand in
  const profile: Profile = Number.isInteger(pcs) ? { pcs } : { staff: 1, industry: "D" };
  expect(triple(profile, "pcsExamined")).toEqual(expected);
});

test("PCs examined are a triple: their mean is that of the clamped points", () => {
  const { mean: found } = modelOf({ pcs: 300 }).quantity("pcsExamined");
  expect(found).toBe((2 + 4 * 3 + 10) / 6);
});

describe("a customer's own value", () => {
  test("of the mail share replaces the triple by that one value", () => {
    expect(triple({ mailShare: 0.25 }, "mailShare")).toEqual([0.25, 0.25, 0.25]);
    expect(triple({}, "mailShare")).toEqual([0.05, 0.5, 1]);
  });
  test("of the mail share counts for nothing where no address is held", () => {
    expect(triple({ mailShare: 0.25, "kinds.address": false }, "mailShare")).toEqual([0, 0, 0]);
    expect(triple({ "kinds.address": false }, "mailShare")).toEqual([0, 0, 0]);
  });
  test("of the days closed stands for half, itself and twice", () => {
    expect(triple({ closedDays: 5 }, "closedDays")).toEqual([2.5, 5, 10]);
    expect(triple({}, "closedDays")).toEqual([7, 10, 16]);
  });
  test("of the hours of attack stands for half, itself and twice", () => {
    expect(triple({ attackHours: 6 }, "attackHours")).toEqual([3, 6, 12]);
    expect(triple({}, "attackHours")).toEqual([12, 24, 48]);
  });
  test("of days and hours is bounded after it is spread", () => {
    expect(triple({ closedDays: 100 }, "closedDays")).toEqual([50, 100, 120]);
    expect(triple({ attackHours: 500 }, "attackHours")).toEqual([250, 500, 720]);
  });
  test("that could not be read is no own value", () => {
    expect(triple({ closedDays: "しばらく" }, "closedDays")).toEqual([7, 10, 16]);
  });
});
