import { assess, defaultParameters } from "../../../../src/engine";
import { priceBasis, priceRange } from "../../../../src/engine/cover";

test("what a price lacks: nothing answered, everything assumed but industry and staff", () => {
  const basis = priceBasis(assess({ profile: { industry: "E", staff: 100 }, answers: {} }, defaultParameters));
  expect(basis.indicative).toBe("answers");
  expect(basis.answered).toBe(0);
  expect(basis.open).toHaveLength(72);
  expect(basis.assumed).toContain("revenue");
  expect(basis.assumed).not.toContain("staff");
});

test("what is open, the heaviest first", () => {
  const { open } = priceBasis({
    indicative: null,
    rating: { overall: { answered: 0.9 } },
    assumed: [],
    issues: [
      { code: "unknown", question: "G01", weight: 2 },
      { code: "assumed", variable: "revenue", value: 1, unit: "yenPerYear" },
      { code: "notAnOption", question: "N03", weight: 5, received: "?" },
      { code: "reasonMissing", question: "C07", weight: 3 },
    ],
  });
  expect(open).toEqual(["N03", "C07", "G01"]);
});

const band = { p10: 400_000, p90: 1_800_000 };

test("a price moves as the loss does: 40 % to 180 % of it", () => {
  const range = priceRange(500_000, { loss: 1_000_000, openAsNeutral: null, band });
  expect(range).toEqual({ low: 200_000, high: 900_000 });
});

test("open replies taken as average may lower it further", () => {
  const range = priceRange(500_000, { loss: 1_000_000, openAsNeutral: 300_000, band });
  expect(range).toEqual({ low: 150_000, high: 900_000 });
});

test("the price itself always lies within; without a loss there is none to move", () => {
  const narrow = { p10: 1_100_000, p90: 1_200_000 };
  expect(priceRange(500_000, { loss: 1_000_000, openAsNeutral: null, band: narrow })?.low).toBe(500_000);
  expect(priceRange(0, { loss: 0, openAsNeutral: null, band })).toBeNull();
});
