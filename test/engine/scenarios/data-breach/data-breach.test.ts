import { manufacturer, retailer } from "../../../support/customers";
import { amountNamed, amountsOf, mean, near, parametersWith, type Profile } from "../../../support/engine";

const amount = (profile: Profile, id: string) => amountNamed(amountsOf("s2", profile), id);
const nothing = { low: 0, likely: 0, high: 0, mean: 0 };
/** All with 55 %, else 16.75 % on average. */
const extent = 0.55 + 0.45 * mean(0.005, 0.1, 0.6);

describe("without postal addresses", () => {
  const profile: Profile = { ...retailer.profile, "kinds.address": false };

  test("there are no letters, even where a share by mail is stated", () => {
    expect(amount(profile, "s2.notices")).toMatchObject(nothing);
    expect(amount({ ...profile, mailShare: 0.4 }, "s2.notices")).toMatchObject(nothing);
  });
  test("a gift comes with a chance of 20 %: at high alone", () => {
    expect(amount(profile, "s2.gift")).toMatchObject({
      low: 0,
      likely: 0,
      high: near(50_000 * 1_000),
      mean: near(50_000 * extent * 0.2 * mean(450, 500, 1_000)),
    });
  });
});

describe("gifts are bounded by means", () => {
  // 5 % of 3 million, at 500 yen each: 300 persons of 50,000
  const poor: Profile = { ...retailer.profile, revenue: 3_000_000 };

  test.each([
    ["s2.gift", 300 * 500],
    ["s2.dispatch", 300 * 150],
  ])("%s: %d at likely", (id, likely) => {
    expect(amount(poor, id).likely).toEqual(near(likely));
  });
  test("and so is the campaign", () => {
    expect(amount(poor, "s2.campaign").high).toEqual(near(300 * 3_000));
  });
  test("letters are not: they are no gift", () => {
    expect(amount(poor, "s2.notices").likely).toEqual(near(50_000 * 0.5 * 130));
  });
  test("the number is reckoned with a reference, not with the gift itself", () => {
    const parameters = parametersWith({ "s2.gift": 2_000, "s2.giftReference": 1_000 });
    // 150,000 yen at 1,000 each: 150 persons
    const amounts = amountsOf("s2", poor, undefined, parameters);
    expect(amountNamed(amounts, "s2.gift").likely).toEqual(near(150 * 2_000));
  });
});

describe("absurd inputs", () => {
  test("cards above the persons affected count as many as they", () => {
    const absurd = amountsOf("s2", { ...retailer.profile, cards: 200_000_000 });
    expect(absurd).toEqual(amountsOf("s2", retailer.profile));
  });
  test("sensitive data of more persons than are affected is that of all", () => {
    const absurd: Profile = { ...manufacturer.profile, sensitive: 1_000_000 };
    expect(amount(absurd, "s2.damagesSensitive").high).toEqual(near(1_050 * 0.05 * 35_000));
    expect(amount(absurd, "s2.damagesGeneral")).toMatchObject(nothing);
  });
  test("a database above the persons held is as large as they", () => {
    const absurd: Profile = { ...retailer.profile, personsHeld: 1_000, largestDatabase: 50_000 };
    expect(amount(absurd, "s2.notices").high).toEqual(near(1_000 * 160));
  });
  test("one server is not examined twice", () => {
    expect(amount({ servers: 1 }, "s2.servers")).toMatchObject({
      low: near(1_500_000),
      high: near(2_000_000),
      mean: near(1_750_000),
    });
    expect(amount({ servers: 0 }, "s2.servers")).toMatchObject(nothing);
  });
  test("sales online above all sales count as all sales", () => {
    const absurd: Profile = { ...retailer.profile, webSales: 9e12 };
    // 3 bn a year, 120 days, margin 30 %
    expect(amount(absurd, "s2.profit").high).toEqual(near((3e9 / 365) * 120 * 0.3));
  });
});

test("nobody affected, no amount by the head and none by the size of the leak", () => {
  const nobody = amountsOf("s2", { ...retailer.profile, personsHeld: 0, largestDatabase: 0 });
  const ids = "notices gift dispatch campaign callCentre consulting ads darkweb monitor defence cardReissue fraud";
  for (const id of ids.split(" ")) expect(amountNamed(nobody, `s2.${id}`)).toMatchObject(nothing);
});

test("one person: a leak's size is at its least, a tenth", () => {
  const one: Profile = { ...manufacturer.profile, personsHeld: 1, largestDatabase: 1 };
  expect(amount(one, "s2.ads").likely).toEqual(near(0.1 * 2_500_000));
  // 0.0001 to the power of 0.45, without a least amount
  expect(amount(one, "s2.callCentre").likely).toEqual(near(10 ** (-4 * 0.45) * 7_000_000));
});
