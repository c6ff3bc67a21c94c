import { describeItems } from "../../../support/cost-items";
import { amountNamed, amountsOf, mean, near, type Profile } from "../../../support/engine";

/** Half a million yen of sales an hour online, a million otherwise; temporary staff 6, 10, 20. */
const firm: Profile = {
  industry: "E",
  revenue: 13.14e9,
  webSales: 4.38e9,
  staff: 200,
  slaPartners: 2,
  hasWebsite: true,
};

describe("S4, a firm that sells a third online", () => {
  describeItems("s4", firm, [
    {
      id: "s4.profitOnline",
      category: "profit",
      coverage: "interruption",
      control: "severity",
      shocked: true,
      low: 500_000 * 12 * (1 - 0.2) * 0.25,
      likely: 500_000 * 24 * (1 - 0.1) * 0.25,
      high: 500_000 * 48 * (1 - 0) * 0.25,
      mean: 500_000 * mean(12, 24, 48) * (1 - mean(0, 0.1, 0.2)) * 0.25,
    },
    {
      id: "s4.profitOther",
      category: "profit",
      coverage: "interruption",
      control: "severity",
      shocked: true,
      low: 1_000_000 * 12 * 0.1 * (1 - 0.9) * 0.25,
      likely: 1_000_000 * 24 * 0.3 * (1 - 0.7) * 0.25,
      high: 1_000_000 * 48 * 0.5 * (1 - 0.4) * 0.25,
      mean: 1_000_000 * mean(12, 24, 48) * mean(0.1, 0.3, 0.5) * (1 - mean(0.4, 0.7, 0.9)) * 0.25,
    },
    {
      id: "s4.aftermathOnline",
      category: "profit",
      coverage: "interruption",
      control: "severity",
      shocked: true,
      low: 500_000 * 2 * (1 - 0.2) * 0.25,
      likely: 500_000 * 6 * (1 - 0.1) * 0.25,
      high: 500_000 * 24 * (1 - 0) * 0.25,
      mean: 500_000 * mean(2, 6, 24) * (1 - mean(0, 0.1, 0.2)) * 0.25,
    },
    {
      id: "s4.aftermathOther",
      category: "profit",
      coverage: "interruption",
      control: "severity",
      shocked: true,
      low: 1_000_000 * 2 * 0.1 * (1 - 0.9) * 0.25,
      likely: 1_000_000 * 6 * 0.3 * (1 - 0.7) * 0.25,
      high: 1_000_000 * 24 * 0.5 * (1 - 0.4) * 0.25,
      mean: 1_000_000 * mean(2, 6, 24) * mean(0.1, 0.3, 0.5) * (1 - mean(0.4, 0.7, 0.9)) * 0.25,
    },
    {
      id: "s4.repeatsOnline",
      category: "profit",
      coverage: "interruption",
      control: "severity",
      shocked: true,
      low: 500_000 * 0 * 2 * (1 - 0.2) * 0.25,
      likely: 500_000 * 3 * 2 * (1 - 0.1) * 0.25,
      high: 500_000 * 8 * 2 * (1 - 0) * 0.25,
      mean: 500_000 * mean(0, 3, 8) * 2 * (1 - mean(0, 0.1, 0.2)) * 0.25,
    },
    {
      id: "s4.repeatsOther",
      category: "profit",
      coverage: "interruption",
      control: "severity",
      shocked: true,
      low: 1_000_000 * 0 * 2 * 0.1 * (1 - 0.9) * 0.25,
      likely: 1_000_000 * 3 * 2 * 0.3 * (1 - 0.7) * 0.25,
      high: 1_000_000 * 8 * 2 * 0.5 * (1 - 0.4) * 0.25,
      mean: 1_000_000 * mean(0, 3, 8) * 2 * mean(0.1, 0.3, 0.5) * (1 - mean(0.4, 0.7, 0.9)) * 0.25,
    },
    {
      id: "s4.offline",
      category: "expense",
      coverage: "interruption",
      control: "severity",
      shocked: true,
      low: 6 * 12 * (8 / 24) * 2_000,
      likely: 10 * 24 * (8 / 24) * 3_000,
      high: 20 * 48 * (8 / 24) * 4_500,
      mean: mean(6, 10, 20) * mean(12, 24, 48) * (8 / 24) * mean(2_000, 3_000, 4_500),
    },
    {
      id: "s4.idle",
      category: "profit",
      coverage: "none",
      control: "severity",
      shocked: true,
      low: 200 * 12 * (8 / 24) * 0.2 * 2_000,
      likely: 200 * 24 * (8 / 24) * 0.35 * 3_000,
      high: 200 * 48 * (8 / 24) * 0.5 * 4_500,
      mean: 200 * mean(12, 24, 48) * (8 / 24) * mean(0.2, 0.35, 0.5) * mean(2_000, 3_000, 4_500),
    },
    {
      id: "s4.emergency",
      category: "expense",
      coverage: "response",
      control: null,
      shocked: true,
      low: 300_000,
      likely: 1_000_000,
      high: 3_000_000,
      mean: mean(300_000, 1_000_000, 3_000_000),
    },
    {
      id: "s4.investigate",
      category: "expense",
      coverage: "response",
      control: null,
      shocked: true,
      low: 300_000,
      likely: 1_000_000,
      high: 2_000_000,
      mean: mean(300_000, 1_000_000, 2_000_000),
    },
    {
      id: "s4.internal",
      category: "expense",
      coverage: "response",
      control: "severity",
      shocked: true,
      low: 0.5 * 160 * 2_000,
      likely: 1 * 160 * 3_000,
      high: 3 * 160 * 4_500,
      mean: mean(0.5, 1, 3) * 160 * mean(2_000, 3_000, 4_500),
    },
    {
      id: "s4.prevention",
      category: "expense",
      coverage: "conditional response",
      control: "severity",
      shocked: true,
      low: 500_000,
      likely: 1_500_000,
      high: 5_000_000,
      mean: mean(500_000, 1_500_000, 5_000_000),
    },
    {
      id: "s4.penalties",
      category: "liability",
      coverage: "none",
      control: "severity",
      shocked: true,
      low: 0,
      likely: 2 * 100_000 * (24 / 24),
      high: 2 * 500_000 * (48 / 24),
      mean: 2 * mean(0, 100_000, 500_000) * (mean(12, 24, 48) / 24),
    },
  ]);
});

describe("a customer's own ten hours of attack", () => {
  const own = amountsOf("s4", { ...firm, attackHours: 10 });

  test("stand for 5, 10 and 20", () => {
    expect(amountNamed(own, "s4.profitOnline")).toMatchObject({
      low: near(500_000 * 5 * 0.8 * 0.25),
      likely: near(500_000 * 10 * 0.9 * 0.25),
      high: near(500_000 * 20 * 0.25),
      mean: near(500_000 * mean(5, 10, 20) * 0.9 * 0.25),
    });
  });
  test("leave aftermath and repeated attacks as they are", () => {
    expect(amountNamed(own, "s4.aftermathOnline").likely).toEqual(near(500_000 * 6 * 0.9 * 0.25));
    expect(amountNamed(own, "s4.repeatsOnline").likely).toEqual(near(500_000 * 6 * 0.9 * 0.25));
  });
});

test("everything sold online: nothing is lost of other sales", () => {
  const amounts = amountsOf("s4", { ...firm, webSales: 20e9 });
  expect(amountNamed(amounts, "s4.profitOther").high).toBe(0);
  expect(amountNamed(amounts, "s4.profitOnline").likely).toEqual(near(1_500_000 * 24 * 0.9 * 0.25));
});

test("twelve hours of business a day: half of the attack's hours are worked", () => {
  const amounts = amountsOf("s4", { ...firm, businessHours: 12 });
  expect(amountNamed(amounts, "s4.idle").likely).toEqual(near(200 * 24 * 0.5 * 0.35 * 3_000));
});
