import { describeItems } from "../../../support/cost-items";
import { amountNamed, amountsOf, mean, near, scenarioOf, type Profile } from "../../../support/engine";

/** 20 million yen of sales a day; temporary staff 9, 15, 30; PCs examined 2, 3, 10. */
const manufacturer: Profile = { industry: "E", revenue: 7.3e9, staff: 300, pcs: 300 };

describe("S1, a manufacturer of 300", () => {
  describeItems("s1", manufacturer, [
    {
      id: "s1.initial",
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
      id: "s1.pcs",
      category: "expense",
      coverage: "response",
      control: "investigation",
      shocked: true,
      low: 2 * 1_000_000,
      likely: 3 * 1_250_000,
      high: 10 * 1_500_000,
      mean: mean(2, 3, 10) * mean(1_000_000, 1_250_000, 1_500_000),
    },
    {
      id: "s1.servers",
      category: "expense",
      coverage: "response",
      control: "investigation",
      shocked: true,
      low: 1 * 1_500_000,
      likely: 2 * 1_750_000,
      high: 3 * 2_000_000,
      mean: mean(1, 2, 3) * mean(1_500_000, 1_750_000, 2_000_000),
    },
    {
      id: "s1.legal",
      category: "expense",
      coverage: "response",
      control: null,
      shocked: true,
      low: 300_000,
      likely: 600_000,
      high: 1_000_000,
      mean: mean(300_000, 600_000, 1_000_000),
    },
    {
      id: "s1.consulting",
      category: "expense",
      coverage: "response",
      control: null,
      shocked: true,
      low: 100_000,
      likely: 500_000,
      high: 1_000_000,
      mean: mean(100_000, 500_000, 1_000_000),
    },
    {
      id: "s1.internal",
      category: "expense",
      coverage: "response",
      control: "delay",
      shocked: true,
      low: 1 * 160 * 2_000,
      likely: 3 * 160 * 3_000,
      high: 8 * 160 * 4_500,
      mean: mean(1, 3, 8) * 160 * mean(2_000, 3_000, 4_500),
    },
    {
      id: "s1.idle",
      category: "profit",
      coverage: "none",
      control: "severity",
      shocked: true,
      low: 300 * 1 * 8 * 0.2 * 2_000,
      likely: 300 * 3 * 8 * 0.35 * 3_000,
      high: 300 * 5 * 8 * 0.5 * 4_500,
      mean: 300 * mean(1, 3, 5) * 8 * mean(0.2, 0.35, 0.5) * mean(2_000, 3_000, 4_500),
    },
    {
      id: "s1.profit",
      category: "profit",
      coverage: "conditional interruption",
      control: "severity",
      shocked: true,
      low: 20e6 * 1 * 0.05 * (1 - 0.9) * 0.25,
      likely: 20e6 * 3 * 0.1 * (1 - 0.7) * 0.25,
      high: 20e6 * 5 * 0.2 * (1 - 0.4) * 0.25,
      mean: 20e6 * mean(1, 3, 5) * mean(0.05, 0.1, 0.2) * (1 - mean(0.4, 0.7, 0.9)) * 0.25,
    },
    {
      id: "s1.offline",
      category: "expense",
      coverage: "interruption",
      control: "severity",
      shocked: true,
      low: 9 * 1 * 8 * 2_000,
      likely: 15 * 3 * 8 * 3_000,
      high: 30 * 5 * 8 * 4_500,
      mean: mean(9, 15, 30) * mean(1, 3, 5) * 8 * mean(2_000, 3_000, 4_500),
    },
    {
      id: "s1.prevention",
      category: "expense",
      coverage: "conditional response",
      control: "severity",
      shocked: true,
      low: 500_000,
      likely: 3_000_000,
      high: 10_000_000,
      mean: mean(500_000, 3_000_000, 10_000_000),
    },
  ]);
});

test("S1 always applies", () => {
  expect(scenarioOf("s1").gate).toBeNull();
});

test("a customer's own margin and hours of business take the place of the table's", () => {
  const own = amountsOf("s1", { ...manufacturer, margin: 0.5, businessHours: 12 });
  expect(amountNamed(own, "s1.profit").likely).toEqual(near(20e6 * 3 * 0.1 * 0.3 * 0.5));
  expect(amountNamed(own, "s1.idle").likely).toEqual(near(300 * 3 * 12 * 0.35 * 3_000));
  expect(amountNamed(own, "s1.offline").high).toEqual(near(30 * 5 * 12 * 4_500));
});
