import { lossRatios, priceOf } from "../../../../src/engine/cover";
import { open } from "../../../support/plans";

const technical = {
  parts: { expectedPaid: 300_000, handling: 0, risk: 0, nonModelled: 0, expense: 0, commission: 0, profit: 0 },
  pure: 400_000,
  gross: 700_000,
};
const terms = { ...open, "premium.tariff": 1_000_000, "premium.quoted": 600_000 };

test("technical figures, tariff and quoted premium stand side by side; discounts touch the tariff alone", () => {
  expect(priceOf(terms, technical, 0.25)).toEqual({
    pure: 400_000,
    gross: 700_000,
    tariff: 1_000_000,
    tariffDiscounted: 750_000,
    quoted: 600_000,
  });
});

test("without a table of discounts there is no discounted tariff; with one that gives nothing it is the tariff", () => {
  expect(priceOf(terms, technical, null).tariffDiscounted).toBeNull();
  expect(priceOf(terms, technical, 0).tariffDiscounted).toBe(1_000_000);
});

test("a premium that is not typed is none, never 0", () => {
  expect(priceOf(open, technical, 0.25)).toEqual({
    pure: 400_000,
    gross: 700_000,
    tariff: null,
    tariffDiscounted: null,
    quoted: null,
  });
});

test("loss ratios: expected paid over each premium that there is", () => {
  expect(lossRatios(300_000, priceOf(terms, technical, 0.25))).toEqual({
    gross: expect.closeTo(3 / 7, 12) as number,
    tariffDiscounted: 0.4,
    quoted: 0.5,
  });
  expect(lossRatios(0, priceOf(open, { ...technical, gross: 0 }, null))).toEqual({
    gross: null,
    tariffDiscounted: null,
    quoted: null,
  });
});
