import type { QuantityId } from "../../../src/engine/model/quantities";
import { modelOf, near, parametersWith, type Profile } from "../../support/engine";

const value = (profile: Profile, id: QuantityId, parameters?: ReturnType<typeof parametersWith>) =>
  modelOf(profile, parameters).quantity(id).likely;
const held = (persons: number): Profile => ({ personsHeld: persons, largestDatabase: persons });
const site = (users: number): Profile => ({ hasWebsite: true, monthlyUsers: users });

/** (staff ÷ 100) to the power of 0.25, from 0.2 to 6. */
test.each([
  [100, 1],
  [1_600, 2],
  [8_100, 3],
  [1, 0.01 ** 0.25],
  [129_600, 6],
  [129_601, 6],
  [1_000_000, 6],
])("%d persons of staff: fixed amounts × %d", (staff, expected) => {
  expect(value({ staff }, "staffSize")).toEqual(near(expected));
});

test("the size of staff has its power and its ends in the parameters", () => {
  const parameters = parametersWith({ "size.staff": 0.5, "size.staff.min": 0.5, "size.staff.max": 4 });
  const sizes = [1, 25, 36, 1_600, 2_500].map((staff) => value({ staff }, "staffSize", parameters));
  expect(sizes).toEqual([0.5, 0.5, near(0.6), 4, 4]);
});

/** (persons ÷ 10,000) to the power of 0.3, from 0.1 to 8; 0 without any. */
test.each([
  [0, 0],
  [1, 0.1],
  // 0.1 to the power of 10/3 is 0.000464: 4.64 persons
  [4, 0.1],
  [5, 0.0005 ** 0.3],
  [10_000, 1],
  [10_000_000, 1_000 ** 0.3],
  // 8 to the power of 10/3 is 1,024
  [10_240_000, 8],
  [10_240_001, 8],
  [200_000_000, 8],
])("%d persons held: a leak's fixed amounts × %d", (persons, expected) => {
  expect(value(held(persons), "personsSize")).toEqual(near(expected));
});

/** (users ÷ 100,000) to the power of 0.4, from 0.1 to 6; 0 without a site. */
test.each([
  [0, 0.1],
  // 0.1 to the power of 2.5 is 0.00316: 316 users
  [316, 0.1],
  [317, 0.003_17 ** 0.4],
  [100_000, 1],
  [3_200_000, 4],
  // 6 to the power of 2.5 is 88.18
  [8_818_163, 6],
  [1_000_000_000, 6],
])("%d users a month: a site's fixed amounts × %d", (users, expected) => {
  expect(value(site(users), "webSize")).toBeCloseTo(expected, 6);
});

test("without a site its size is 0, whatever the users", () => {
  expect(value({ hasWebsite: false, monthlyUsers: 5_000 }, "webSize")).toBe(0);
});

test.each([
  [1e9, 1],
  [6e9, 6 ** 0.65],
  [1, 1e-9 ** 0.65],
  [1e14, 1e5 ** 0.65],
])("claims at sales of %d × %d, without an end", (revenue, expected) => {
  expect(value({ revenue }, "salesSize")).toEqual(near(expected));
});

test("claims of IT services follow the sales they make", () => {
  expect(value({ revenue: 4e9, itShare: 0.25 }, "itSalesSize")).toBe(1);
  expect(value({ revenue: 4e9 }, "itSalesSize")).toBe(0);
  const parameters = parametersWith({ "size.claims": 0.5, "size.claims.ref": 1e8 });
  expect(value({ revenue: 4e8, itServices: true }, "itSalesSize", parameters)).toEqual(near(2));
});

/** x ÷ (x + half). */
test.each<[QuantityId, Profile, number]>([
  ["webExposure", site(0), 0],
  ["webExposure", site(100_000), 0.5],
  ["webExposure", site(900_000), 0.9],
  ["webExposure", { hasWebsite: false, monthlyUsers: 900_000 }, 0],
  ["cardExposure", { ...held(5_000), cards: 0 }, 0],
  ["cardExposure", { ...held(5_000), cards: 1_000 }, 0.5],
  ["cardExposure", { ...held(3_000), cards: 9_000 }, 0.75],
  ["salesExposure", { revenue: 1e9, webSales: 0 }, 0],
  ["salesExposure", { revenue: 1e9, webSales: 100e6 }, 0.5],
  ["salesExposure", { revenue: 900e6, webSales: 1e12 }, 0.9],
])("%s of %j is %d", (id, profile, expected) => {
  expect(value(profile, id)).toEqual(near(expected));
});

test("half of an exposure is reached where the parameters say", () => {
  const halves = parametersWith({ "freq.webHalf": 1, "freq.cardHalf": 3, "freq.salesHalf": 9 });
  expect(value(site(3), "webExposure", halves)).toBe(0.75);
  expect(value({ ...held(9), cards: 1 }, "cardExposure", halves)).toBe(0.25);
  expect(value({ revenue: 9, webSales: 1 }, "salesExposure", halves)).toBe(0.1);
});
