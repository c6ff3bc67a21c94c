import { describeItems } from "../../../support/cost-items";
import { amountNamed, amountsOf, mean, near, type Profile } from "../../../support/engine";

/** 10 million yen of sales a day online; temporary staff 3, 3, 4; 200,000 visitors a day. */
const shop: Profile = {
  industry: "I2",
  revenue: 5e9,
  webSales: 3.65e9,
  staff: 40,
  monthlyUsers: 6_000_000,
  hasWebsite: true,
};

describe("S3, an online shop", () => {
  describeItems("s3", shop, [
    {
      id: "s3.initial",
      category: "expense",
      coverage: "response",
      control: null,
      shocked: true,
      low: 200_000,
      likely: 800_000,
      high: 1_500_000,
      mean: mean(200_000, 800_000, 1_500_000),
    },
    {
      id: "s3.servers",
      category: "expense",
      coverage: "response",
      control: "investigation",
      shocked: true,
      low: 1 * 1_500_000,
      likely: 1 * 1_750_000,
      high: 2 * 2_000_000,
      mean: mean(1, 1, 2) * mean(1_500_000, 1_750_000, 2_000_000),
    },
    {
      id: "s3.rebuild",
      category: "expense",
      coverage: "response",
      control: null,
      shocked: true,
      low: 5_000_000,
      likely: 15_000_000,
      high: 48_000_000,
      mean: mean(5_000_000, 15_000_000, 48_000_000),
    },
    {
      id: "s3.profit",
      category: "profit",
      coverage: "interruption",
      control: "severity",
      shocked: true,
      low: 10e6 * 7 * 0.3 * 1.2 * (1 - 0.2),
      likely: 10e6 * 10 * 0.3 * 1.7 * (1 - 0.1),
      high: 10e6 * 16 * 0.3 * 2.9 * (1 - 0),
      mean: 10e6 * mean(7, 10, 16) * 0.3 * mean(1.2, 1.7, 2.9) * (1 - mean(0, 0.1, 0.2)),
    },
    {
      id: "s3.offline",
      category: "expense",
      coverage: "interruption",
      control: "severity",
      shocked: true,
      low: 3 * 7 * 8 * 2_000,
      likely: 3 * 10 * 8 * 3_000,
      high: 4 * 16 * 8 * 4_500,
      mean: mean(3, 3, 4) * mean(7, 10, 16) * 8 * mean(2_000, 3_000, 4_500),
    },
    {
      id: "s3.visitors",
      category: "liability",
      coverage: "liability",
      control: null,
      shocked: false,
      low: 200_000 * 1 * 0.0005 * 0.01 * 5_000,
      likely: 200_000 * 3 * 0.001 * 0.03 * 8_000,
      high: 200_000 * 10 * 0.005 * 0.1 * 10_000,
      mean: 200_000 * mean(1, 3, 10) * mean(0.0005, 0.001, 0.005) * mean(0.01, 0.03, 0.1) * mean(5_000, 8_000, 10_000),
    },
    {
      id: "s3.notice",
      category: "expense",
      coverage: "response",
      control: null,
      shocked: true,
      low: 500_000,
      likely: 3_000_000,
      high: 10_000_000,
      mean: mean(500_000, 3_000_000, 10_000_000),
    },
    {
      id: "s3.internal",
      category: "expense",
      coverage: "response",
      control: "delay",
      shocked: true,
      low: 2 * 160 * 2_000,
      likely: 5 * 160 * 3_000,
      high: 10 * 160 * 4_500,
      mean: mean(2, 5, 10) * 160 * mean(2_000, 3_000, 4_500),
    },
    {
      id: "s3.prevention",
      category: "expense",
      coverage: "conditional response",
      control: "severity",
      shocked: true,
      low: 1_000_000,
      likely: 8_000_000,
      high: 30_000_000,
      mean: mean(1_000_000, 8_000_000, 30_000_000),
    },
  ]);
});

test("a customer's own four days closed stand for 2, 4 and 8", () => {
  const own = amountNamed(amountsOf("s3", { ...shop, closedDays: 4 }), "s3.profit");
  expect(own).toMatchObject({
    low: near(10e6 * 2 * 0.3 * 1.2 * 0.8),
    likely: near(10e6 * 4 * 0.3 * 1.7 * 0.9),
    high: near(10e6 * 8 * 0.3 * 2.9),
    mean: near(10e6 * mean(2, 4, 8) * 0.3 * mean(1.2, 1.7, 2.9) * 0.9),
  });
});

test("sales online above all sales count as all sales", () => {
  const all = amountNamed(amountsOf("s3", { ...shop, revenue: 3.65e9, webSales: 9e9 }), "s3.profit");
  expect(all.likely).toEqual(near(10e6 * 10 * 0.3 * 1.7 * 0.9));
});

test("a shop that sells nothing online loses no profit, and still rebuilds", () => {
  const amounts = amountsOf("s3", { ...shop, webSales: 0 });
  expect(amountNamed(amounts, "s3.profit").high).toBe(0);
  expect(amountNamed(amounts, "s3.rebuild").likely).toBe(15_000_000);
});
