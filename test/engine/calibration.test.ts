import { exp } from "../../src/engine/model/mathematics";
import type { Amount, ControlFactors } from "../../src/engine/scenarios/amount";
import { amountNamed, amountsOf, neutralControls, valuesOf, type Profile } from "../support/engine";

/** Millions of yen: the items named (all where none is) at their lows, likelies and highs. */
function millions(amounts: readonly Amount[], ...ids: readonly string[]) {
  const chosen = ids.length === 0 ? amounts : ids.map((id) => amountNamed(amounts, id));
  const sum = (point: "low" | "likely" | "high") => chosen.reduce((total, amount) => total + amount[point], 0) / 1e6;
  return { low: sum("low"), likely: sum("likely"), high: sum("high") };
}

/** As printed: two digits that count below 10 million, whole millions above. */
const printed = (value: number): number => (value < 10 ? Number(value.toPrecision(2)) : Math.round(value));
const asPrinted = ({ low, likely, high }: ReturnType<typeof millions>) => [low, likely, high].map(printed);

const investigation = ["s2.initial", "s2.pcs", "s2.servers"] as const;

describe("the retailer of the column: 100,000 persons, 2,000 PCs, ¥80bn, weak controls", () => {
  const retailer: Profile = {
    industry: "I2",
    revenue: 80e9,
    staff: 2_000,
    pcs: 2_000,
    personsHeld: 100_000,
    largestDatabase: 100_000,
    "kinds.name": true,
    "kinds.address": true,
    "kinds.contact": true,
    "kinds.account": true,
    cards: 0,
    sensitive: 0,
    entrustors: 0,
  };
  /** Severity strength 0.15 at sensitivity 0.8 and neutral 0.5; operation-log level 1. */
  const weak: ControlFactors = { severity: exp(0.8 * (0.5 - 0.15)), investigation: 1.3, delay: 1.1 };
  const amounts = amountsOf("s2", retailer, weak);

  test("(a) investigation is reckoned at 6.7 / 10.2 / 28.8 million", () => {
    const { low, likely, high } = millions(amounts, ...investigation);
    expect([low, likely, high].map((value) => Math.round(value * 10) / 10)).toEqual([6.7, 10.2, 28.8]);
  });

  test("(a) the whole is reckoned at 249 / 494 / 1,009 million", () => {
    expect(asPrinted(millions(amounts))).toEqual([249, 494, 1009]);
  });

  test("(a) items counted by the head come to about 111 million", () => {
    const heads = millions(amounts, "s2.notices", "s2.gift", "s2.dispatch", "s2.callCentre");
    expect(Math.round(heads.likely)).toBe(111);
  });

  test("case 1: the column's 500 million lies between likely and high", () => {
    const { likely, high } = millions(amounts);
    expect(likely).toBeLessThan(500);
    expect(high).toBeGreaterThan(500);
  });

  test("case 1: investigation is likely to cost 8 to 13 million", () => {
    const { likely } = millions(amounts, ...investigation);
    expect(likely).toBeGreaterThanOrEqual(8);
    expect(likely).toBeLessThanOrEqual(13);
  });
});

describe("an online shop of ¥3.15bn, 40 staff, 6.5 million visitors a month", () => {
  const shop: Profile = {
    industry: "I2",
    revenue: 3.15e9,
    webSales: 3.15e9,
    staff: 40,
    monthlyUsers: 6_500_000,
    hasWebsite: true,
  };
  const amounts = amountsOf("s3", shop);
  const factor = (id: string) => amountNamed(amounts, "s3.profit").factors.find((one) => one.id === id)?.value ?? NaN;

  test("(b) the whole is reckoned at 27 / 71 / 234 million", () => {
    expect(asPrinted(millions(amounts))).toEqual([27, 71, 234]);
  });

  test("(b) ten days closed take 147 to 250 million of sales before margin, at the likely and the high rebound", () => {
    const tenDays = (factor("onlineSales") / 365) * factor("closedDays");
    expect(Math.round((tenDays * factor("s3.rebound")) / 1e6)).toBe(147);
    expect(Math.round((tenDays * 2.9) / 1e6)).toBe(250);
  });

  test("case 3: the 150 to 250 million of sales lost lie inside low to high before margin", () => {
    const { low, high } = millions(amounts, "s3.profit");
    expect(low / 0.3).toBeLessThan(150);
    expect(high / 0.3).toBeGreaterThan(250);
  });
});

describe("(c) one day's DoS on 100 staff and ¥2bn", () => {
  const firm: Profile = { industry: "T", revenue: 2e9, staff: 100 };

  test("with nothing sold online: 1.5 / 5.2 / 18 million", () => {
    expect(asPrinted(millions(amountsOf("s4", { ...firm, webSales: 0 })))).toEqual([1.5, 5.2, 18]);
  });

  test("with half sold online: 1.8 / 6.2 / 20 million", () => {
    expect(asPrinted(millions(amountsOf("s4", { ...firm, webSales: 1e9 })))).toEqual([1.8, 6.2, 20]);
  });

  test("little of it is lost profit and extra staff", () => {
    const amounts = amountsOf("s4", { ...firm, webSales: 0 });
    const interruption = amounts.filter(({ coverage }) => coverage === "interruption");
    expect(millions(interruption).likely).toBeLessThan(0.25 * millions(amounts).likely);
  });
});

test("(d) a suspicion at a manufacturer of 300 staff, 300 PCs and ¥6bn: 6 / 23 / 75 million", () => {
  const manufacturer: Profile = { industry: "E", revenue: 6e9, staff: 300, pcs: 300 };
  expect(asPrinted(millions(amountsOf("s1", manufacturer)))).toEqual([6, 23, 75]);
});

test("case 2: 48 million lie inside low to high of the items the insurer's example lists", () => {
  const example: Profile = {
    revenue: 3e9,
    staff: 100,
    pcs: 100,
    personsHeld: 50_000,
    largestDatabase: 50_000,
    "kinds.card": true,
    cards: 50_000,
  };
  const { low, high } = millions(
    amountsOf("s2", example, neutralControls),
    ...investigation,
    "s2.gift",
    "s2.dispatch",
    "s2.brandAds",
    "s2.restore",
    "s2.monitor",
    "s2.prevention",
  );
  expect(low).toBeLessThan(48);
  expect(high).toBeGreaterThan(48);
});

describe("the chance of any event of S1 to S4 a year, average controls, an industry without relativity", () => {
  const chance = (staff: number) =>
    (["s1", "s2", "s3", "s4"] as const).reduce(
      (total, code) => total + valuesOf([], undefined, {}, { industry: "T", staff }).get(`${code}.base`),
      0,
    );

  test("is about 0.5 % for 40 staff", () => {
    expect(chance(40)).toBeGreaterThan(0.0045);
    expect(chance(40)).toBeLessThan(0.006);
  });

  test("is about 1.5 % for 300 staff", () => {
    expect(chance(300)).toBeGreaterThan(0.0135);
    expect(chance(300)).toBeLessThan(0.0165);
  });
});
