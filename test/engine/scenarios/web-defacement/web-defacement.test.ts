import { retailer } from "../../../support/customers";
import { amountNamed, amountsOf, near, parametersWith, type Profile } from "../../../support/engine";

const amount = (profile: Profile, id: string) => amountNamed(amountsOf("s3", profile), id);
/** A year's sales all online, 1 million yen a day, none of it bought later at high, margin 30 %. */
const shop: Profile = { industry: "I2", revenue: 365e6, webSales: 365e6, staff: 100, monthlyUsers: 100_000 };

describe("days closed", () => {
  test("stand still no longer than 120, whatever is stated: 365 days are 120 at each figure", () => {
    const closed = amount({ ...shop, closedDays: 365 }, "s3.profit");
    // rebound 1, 1.6, 2.9; bought later 20, 10, 0 %
    expect(closed.low).toEqual(near(120e6 * 0.3 * 1 * 0.8));
    expect(closed.likely).toEqual(near(120e6 * 0.3 * 1.6 * 0.9));
    expect(closed.high).toEqual(near(120e6 * 0.3 * 2.9));
    expect(closed).toEqual(amount({ ...shop, closedDays: 240 }, "s3.profit"));
  });
  test("are bounded after they are spread: 100 days are 50, 100 and 120", () => {
    const { low, likely, high } = amount({ ...shop, closedDays: 100 }, "s3.profit");
    expect([low, likely, high]).toEqual([
      near(50e6 * 0.3 * 0.8),
      near(100e6 * 0.3 * 1.6 * 0.9),
      near(120e6 * 0.3 * 2.9),
    ]);
  });
  test("never come to a year's profit: 120 days with their rebound are 348", () => {
    expect(amount({ ...shop, closedDays: 365 }, "s3.profit").high).toBeLessThan(365e6 * 0.3);
  });
  test("have their bound in the parameters", () => {
    const bounded = amountsOf("s3", { ...shop, closedDays: 365 }, undefined, parametersWith({ "s3.daysMax": 10 }));
    expect(amountNamed(bounded, "s3.profit").high).toEqual(near(10e6 * 0.3 * 2.9));
  });
});

describe("absurd inputs", () => {
  test("sales online above all sales count as all sales", () => {
    expect(amount({ ...shop, webSales: 9e13 }, "s3.profit")).toEqual(amount(shop, "s3.profit"));
  });
  test("no more staff lives on sales online than there is", () => {
    // 10 persons of 100 billion yen: 22 million each would be 4,545
    const few: Profile = { ...shop, revenue: 100e9, webSales: 100e9, staff: 10 };
    expect(amount(few, "s3.offline").likely).toEqual(near(10 * 0.05 * 10 * 8 * 3_000));
  });
  test("no more public servers are examined than there are", () => {
    expect(amount({ ...shop, publicServers: 0 }, "s3.servers").high).toBe(0);
    // 1, 1 and 2 of a thousand
    expect(amount({ ...shop, servers: 1_000, publicServers: 1_000 }, "s3.servers").high).toBe(2 * 2_000_000);
  });
});

test("a shop that sells nothing online loses no profit, and still rebuilds", () => {
  const amounts = amountsOf("s3", { ...retailer.profile, webSales: 0 });
  expect(amountNamed(amounts, "s3.profit").high).toBe(0);
  expect(amountNamed(amounts, "s3.offline").high).toBe(0);
  expect(amountNamed(amounts, "s3.rebuild").likely).toEqual(near(2 ** 0.4 * 5_000_000));
});

test("a site without visitors has the least size, a tenth", () => {
  expect(amount({ ...shop, monthlyUsers: 0 }, "s3.rebuild").likely).toEqual(near(0.1 * 5_000_000));
});
