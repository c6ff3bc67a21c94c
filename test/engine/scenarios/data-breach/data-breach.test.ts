import { describeItems } from "../../../support/cost-items";
import {
  amountNamed,
  amountsOf,
  mean,
  near,
  neutralControls,
  parametersWith,
  type Profile,
} from "../../../support/engine";

/** 40,000 persons affected: 1,000 with health data, 5,000 with cards, 34,000 others. */
const club: Profile = {
  industry: "I2",
  revenue: 10e9,
  margin: 0.35,
  staff: 50,
  pcs: 100,
  personsHeld: 60_000,
  largestDatabase: 40_000,
  "kinds.name": true,
  "kinds.address": true,
  "kinds.health": true,
  sensitive: 1_000,
  "kinds.card": true,
  cards: 5_000,
  entrustors: 3,
};

describe("S2, a club of 40,000 members", () => {
  describeItems("s2", club, [
    {
      id: "s2.initial",
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
      id: "s2.pcs",
      category: "expense",
      coverage: "response",
      control: "investigation",
      shocked: true,
      low: 1 * 1_000_000,
      likely: 2 * 1_250_000,
      high: 5 * 1_500_000,
      mean: mean(1, 2, 5) * mean(1_000_000, 1_250_000, 1_500_000),
    },
    {
      id: "s2.servers",
      category: "expense",
      coverage: "response",
      control: "investigation",
      shocked: true,
      low: 2 * 1_500_000,
      likely: 2 * 1_750_000,
      high: 3 * 2_000_000,
      mean: mean(2, 2, 3) * mean(1_500_000, 1_750_000, 2_000_000),
    },
    {
      id: "s2.legal",
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
      id: "s2.consulting",
      category: "expense",
      coverage: "response",
      control: null,
      shocked: true,
      low: 500_000,
      likely: 2_500_000,
      high: 5_000_000,
      mean: mean(500_000, 2_500_000, 5_000_000),
    },
    {
      id: "s2.notices",
      category: "expense",
      coverage: "response",
      control: null,
      shocked: false,
      low: 40_000 * 0.6 * 110,
      likely: 40_000 * 0.8 * 130,
      high: 40_000 * 1 * 160,
      mean: 40_000 * mean(0.6, 0.8, 1) * mean(110, 130, 160),
    },
    {
      id: "s2.gift",
      category: "expense",
      coverage: "response",
      control: null,
      shocked: false,
      low: 40_000 * 450,
      likely: 40_000 * 500,
      high: 40_000 * 1_000,
      mean: 40_000 * mean(450, 500, 1_000),
    },
    {
      id: "s2.dispatch",
      category: "expense",
      coverage: "response",
      control: null,
      shocked: false,
      low: 40_000 * 100,
      likely: 40_000 * 150,
      high: 40_000 * 150,
      mean: 40_000 * mean(100, 150, 150),
    },
    {
      id: "s2.callCentre",
      category: "expense",
      coverage: "response",
      control: "severity",
      shocked: true,
      low: 7_000_000 * 2,
      likely: 8_500_000 * 2,
      high: 10_000_000 * 2,
      mean: 2 * mean(7_000_000, 8_500_000, 10_000_000),
    },
    {
      id: "s2.brandAds",
      category: "expense",
      coverage: "response",
      control: null,
      shocked: true,
      low: 10e9 * 0.0005,
      likely: 10e9 * 0.001,
      high: 10e9 * 0.002,
      mean: mean(5e6, 10e6, 20e6),
    },
    {
      id: "s2.darkweb",
      category: "expense",
      coverage: "response",
      control: null,
      shocked: false,
      low: 1_000_000,
      likely: 3_000_000,
      high: 6_000_000,
      mean: mean(1_000_000, 3_000_000, 6_000_000),
    },
    {
      id: "s2.restore",
      category: "expense",
      coverage: "response",
      control: null,
      shocked: true,
      low: 2_000_000,
      likely: 8_000_000,
      high: 30_000_000,
      mean: mean(2_000_000, 8_000_000, 30_000_000),
    },
    {
      id: "s2.monitor",
      category: "expense",
      coverage: "response",
      control: null,
      shocked: true,
      low: 1 * 1_000_000,
      likely: 3 * 2_000_000,
      high: 6 * 5_000_000,
      mean: mean(1, 3, 6) * mean(1_000_000, 2_000_000, 5_000_000),
    },
    {
      id: "s2.internal",
      category: "expense",
      coverage: "response",
      control: "delay",
      shocked: true,
      low: 3 * 160 * 2_000,
      likely: 8 * 160 * 3_000,
      high: 20 * 160 * 4_500,
      mean: mean(3, 8, 20) * 160 * mean(2_000, 3_000, 4_500),
    },
    {
      id: "s2.prevention",
      category: "expense",
      coverage: "conditional response",
      control: "severity",
      shocked: true,
      low: 10e9 * 0.001,
      likely: 10e9 * 0.0025,
      high: 10e9 * 0.005,
      mean: mean(10e6, 25e6, 50e6),
    },
    {
      id: "s2.damagesGeneral",
      category: "liability",
      coverage: "liability",
      control: null,
      shocked: false,
      low: 34_000 * 0.001 * 1_000,
      likely: 34_000 * 0.01 * 5_000,
      high: 34_000 * 0.03 * 10_000,
      mean: 34_000 * mean(0.001, 0.01, 0.03) * mean(1_000, 5_000, 10_000),
    },
    {
      id: "s2.damagesFinancial",
      category: "liability",
      coverage: "liability",
      control: null,
      shocked: false,
      low: 5_000 * 0.001 * 3_000,
      likely: 5_000 * 0.01 * 10_000,
      high: 5_000 * 0.03 * 20_000,
      mean: 5_000 * mean(0.001, 0.01, 0.03) * mean(3_000, 10_000, 20_000),
    },
    {
      id: "s2.damagesSensitive",
      category: "liability",
      coverage: "liability",
      control: null,
      shocked: false,
      low: 1_000 * 0.001 * 5_000,
      likely: 1_000 * 0.01 * 20_000,
      high: 1_000 * 0.03 * 35_000,
      mean: 1_000 * mean(0.001, 0.01, 0.03) * mean(5_000, 20_000, 35_000),
    },
    {
      id: "s2.defence",
      category: "liability",
      coverage: "liability",
      control: null,
      shocked: true,
      low: 1_000_000,
      likely: 5_000_000,
      high: 30_000_000,
      mean: mean(1_000_000, 5_000_000, 30_000_000),
    },
    {
      id: "s2.entrustors",
      category: "liability",
      coverage: "liability",
      control: null,
      shocked: true,
      low: 0,
      likely: 3 * 500_000,
      high: 3 * 5_000_000,
      mean: 3 * mean(0, 500_000, 5_000_000),
    },
    {
      id: "s2.cardReissue",
      category: "liability",
      coverage: "conditional liability",
      control: null,
      shocked: false,
      low: 5_000 * 500,
      likely: 5_000 * 1_000,
      high: 5_000 * 2_000,
      mean: 5_000 * mean(500, 1_000, 2_000),
    },
    {
      id: "s2.fraud",
      category: "liability",
      coverage: "conditional liability",
      control: null,
      shocked: false,
      low: 5_000 * 0.001 * 30_000,
      likely: 5_000 * 0.005 * 50_000,
      high: 5_000 * 0.02 * 100_000,
      mean: 5_000 * mean(0.001, 0.005, 0.02) * mean(30_000, 50_000, 100_000),
    },
  ]);
});

describe("S2, shown beside and never added", () => {
  describeItems(
    "s2",
    club,
    [
      {
        id: "s2.churn",
        category: "intangible",
        coverage: "none",
        control: null,
        shocked: true,
        low: 0,
        likely: 10e9 * 0.35 * 0.02,
        high: 10e9 * 0.35 * 0.05,
        mean: 10e9 * 0.35 * mean(0, 0.02, 0.05),
      },
      {
        id: "s2.fine",
        category: "administrative",
        coverage: "none",
        control: null,
        shocked: false,
        low: 100_000_000,
        likely: 100_000_000,
        high: 100_000_000,
        mean: 100_000_000,
      },
    ],
    "beside",
  );
});

describe("S2, where something is not held or not done", () => {
  const amount = (profile: Profile, id: string) => amountNamed(amountsOf("s2", profile), id);

  test("no dark-web search below 10,000 persons", () => {
    expect(amount({ ...club, largestDatabase: 9_999 }, "s2.darkweb")).toMatchObject({
      low: 0,
      likely: 0,
      high: 0,
      mean: 0,
    });
  });
  test.each(["s2.monitor", "s2.cardReissue", "s2.fraud", "s2.damagesFinancial"])("without cards %s is 0", (id) => {
    const noCards: Profile = { ...club, "kinds.card": false, cards: 0 };
    expect(amount(noCards, id)).toMatchObject({ low: 0, likely: 0, high: 0, mean: 0 });
  });
  test("a gift enclosed with the letter saves the notices", () => {
    const amounts = amountsOf("s2", club, neutralControls, parametersWith({ "s2.giftEnclosed": 1 }));
    expect(amountNamed(amounts, "s2.notices")).toMatchObject({ low: 0, likely: 0, high: 0, mean: 0 });
    expect(amountNamed(amounts, "s2.gift").likely).toBe(20_000_000);
  });
  test("a customer's own mail share is certain", () => {
    expect(amount({ ...club, mailShare: 0.5 }, "s2.notices")).toMatchObject({
      low: near(40_000 * 0.5 * 110),
      likely: near(40_000 * 0.5 * 130),
      high: near(40_000 * 0.5 * 160),
      mean: near(40_000 * 0.5 * mean(110, 130, 160)),
    });
  });
  test("nobody affected, no amount by the head", () => {
    const nobody = amountsOf("s2", { ...club, personsHeld: 0, largestDatabase: 0 });
    for (const id of ["s2.notices", "s2.gift", "s2.dispatch", "s2.brandAds", "s2.damagesGeneral"]) {
      expect(amountNamed(nobody, id)).toMatchObject({ low: 0, likely: 0, high: 0, mean: 0 });
    }
  });
});
