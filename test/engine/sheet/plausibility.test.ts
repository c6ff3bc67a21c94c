import { assess } from "../../../src/engine/assess";
import { defaultParameters } from "../../../src/engine/parameters/set";
import { implausibilities } from "../../../src/engine/sheet/plausibility";
import { readProfile } from "../../../src/engine/sheet/profile";
import { parametersWith, type Profile } from "../../support/engine";

const of = (profile: Profile, parameters = defaultParameters) =>
  implausibilities(readProfile(profile).given, parameters).map((issue) => ({ ...issue }));

test("¥6,000bn typed for ¥6bn by 300 staff names both cells and the likelier reading", () => {
  expect(of({ revenue: 6e12, staff: 300 })).toEqual([
    {
      code: "perhapsOtherUnit",
      variable: "revenue",
      value: 6e12,
      unit: "yenPerYear",
      other: "staff",
      otherValue: 300,
      otherUnit: "persons",
      low: 300_000,
      high: 1e9,
      boundUnit: "yenPerPerson",
      likelier: 6e9,
    },
  ]);
});

test.each<[Profile, string, number]>([
  [{ revenue: 6.1e11, staff: 60 }, "revenue", 6.1e8],
  // thousands, millions and hundreds of millions of yen, typed as yen; and the other way
  [{ revenue: 6e6, staff: 300 }, "revenue", 6e9],
  [{ revenue: 6_000, staff: 300 }, "revenue", 6e9],
  [{ revenue: 60, staff: 300 }, "revenue", 6e9],
  [{ revenue: 5e13, staff: 10 }, "revenue", 5e7],
  [{ webSales: 500, revenue: 1e9, staff: 40 }, "webSales", 500_000],
  [{ webSales: 5e11, revenue: 1e9, staff: 40 }, "webSales", 5e8],
  [{ personsHeld: 5, staff: 300 }, "personsHeld", 5_000],
  [{ cards: 2_000_000, personsHeld: 10_000 }, "cards", 2_000],
])("%j: %s is more likely %d", (profile, variable, likelier) => {
  expect(of(profile)).toMatchObject([{ code: "perhapsOtherUnit", variable, likelier }]);
});

test.each<[Profile, string, string]>([
  [{ pcs: 46_113, staff: 60 }, "pcs", "staff"],
  [{ servers: 46_113, staff: 60 }, "servers", "staff"],
  [{ entrustors: 46_113, staff: 60 }, "entrustors", "staff"],
  [{ staff: 46_113, revenue: 6e9 }, "staff", "revenue"],
  [{ staff: 46_113, pcs: 50 }, "staff", "pcs"],
])("%j: %s is a date typed as a count", (profile, variable, other) => {
  expect(of(profile)).toMatchObject([{ code: "perhapsDate", variable, other, date: 46_113 }]);
});

test.each<[Profile, string]>([
  [{ pcs: 900, staff: 60 }, "pcs"],
  [{ pcs: 0, staff: 60 }, "pcs"],
  [{ revenue: 4e11, staff: 300 }, "revenue"],
  [{ revenue: 6e11, staff: 60 }, "revenue"],
  [{ webSales: 1_000, revenue: 1e9 }, "webSales"],
  [{ servers: 301, staff: 60 }, "servers"],
  [{ personsHeld: 0, staff: 60 }, "personsHeld"],
  [{ cards: 5, personsHeld: 0 }, "cards"],
  [{ slaPartners: 6_001, staff: 60 }, "slaPartners"],
  // beyond what becomes of a date
  [{ pcs: 36_525, staff: 60 }, "pcs"],
  [{ pcs: 54_789, staff: 60 }, "pcs"],
])("%j: %s does not fit, and there is no likelier reading", (profile, variable) => {
  expect(of(profile)).toMatchObject([{ code: "implausible", variable }]);
});

test.each<Profile>([
  { revenue: 3e11, staff: 300 },
  { revenue: 9e7, staff: 300 },
  { pcs: 300, staff: 60 },
  { pcs: 3, staff: 300 },
  { servers: 0, staff: 300 },
  { servers: 300, staff: 60 },
  { webSales: 0, revenue: 1e9 },
  { webSales: 10_000, revenue: 1e9 },
  { webSales: 1e9, revenue: 1e9 },
  { personsHeld: 150, staff: 300 },
  { personsHeld: 6e7, staff: 60 },
  { cards: 30_000, personsHeld: 10_000 },
  { entrustors: 6_000, staff: 60 },
  { pcs: 46_113, staff: 40_000 },
  // nothing to compare with
  { revenue: 6e12 },
  { pcs: 46_113 },
])("%j is plausible", (profile) => {
  expect(of(profile)).toEqual([]);
});

test("the bounds are the parameters'", () => {
  const wider = parametersWith({ "plausible.pcsPerStaff.atMost": 20, "plausible.revenuePerStaff.atLeast": 0 });
  expect(of({ pcs: 900, staff: 60, revenue: 1 }, wider)).toEqual([]);
});

test("both are used as given; a pair is remarked once", () => {
  const { issues, assumed } = assess(
    { profile: { webSales: 5e11, revenue: 1e9, staff: 40 }, answers: {} },
    defaultParameters,
  );
  const pairs = issues.filter((issue) => "other" in issue);
  expect(pairs).toMatchObject([{ code: "perhapsOtherUnit", variable: "webSales", likelier: 5e8 }]);
  expect(assumed.some(({ id }) => id === "webSales")).toBe(false);
  // too little above for a slip of units: a contradiction
  const slight = assess({ profile: { webSales: 1.5e9, revenue: 1e9, staff: 40 }, answers: {} }, defaultParameters);
  expect(slight.issues.filter((issue) => "other" in issue)).toMatchObject([
    { code: "contradiction", rule: "webSalesAboveRevenue" },
  ]);
});
