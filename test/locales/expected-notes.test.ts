import { expectedNotes, words } from "../../src/locales";

const simulation = { mean: 1_030_000, standardError: 20_000 };

test("why chance and frequency differ, and how far the simulated mean is from the expected loss", () => {
  expect(expectedNotes(simulation, { loss: 1_000_000, events: 0.16 }, words("ja"))).toEqual([
    "発生頻度の合計は0.16回/年です。確率と違うのは、1年に2件以上起こる年があるためと、乱数による誤差のためです。",
    "式による年間の期待損失は1,000,000円です。シミュレーションの平均との差30,000円は、乱数による誤差です（標準誤差20,000円の1.5倍）。",
  ]);
  // below the expected loss, too
  expect(expectedNotes(simulation, { loss: 1_044_000, events: 1.5 }, words("en"))[1]).toBe(
    "The expected annual loss by formula is 1,044,000 yen. The simulated mean is 14,000 yen away from it by the error of random numbers (0.7 times the standard error of 20,000 yen).",
  );
});

test("nothing is divided where every year is alike", () => {
  const none = { mean: 0, standardError: 0 };
  expect(expectedNotes(none, { loss: 0, events: 0 }, words("ja"))[1]).toContain("標準誤差0円の0.0倍");
});

test("amounts in the unit of the reader", () => {
  const million = (amount: number): string => `¥${amount / 1_000_000}M`;
  expect(expectedNotes(simulation, { loss: 1_000_000, events: 1 }, words("en"), million)[1]).toContain("¥0.03M away");
});
