import fc from "fast-check";
import { defaultParameters } from "../../../../src/engine";
import { loadsOf, priceParts, technicalPrice, type Loads } from "../../../../src/engine/cover";

const loads = loadsOf(defaultParameters);
const paid = { mean: 1_000_000, tvar: 300_000_000 };

test("the default loads", () => {
  expect(loads).toEqual({
    handling: 0.08,
    risk: { of: "expectedPaid", share: 0.15 },
    nonModelled: 0.3,
    expense: 0.22,
    commission: 0.18,
    profit: 0.03,
  });
});

test("1 million expected: 1.23 million with handling and risk, 1.599 pure, over 57 % that are left for losses", () => {
  const { parts, pure, gross } = technicalPrice(paid, loads);
  expect(pure).toBeCloseTo(1_599_000, 6);
  expect(gross).toBeCloseTo(2_805_263.157895, 5);
  const expected = [1_000_000, 80_000, 150_000, 369_000, 617_157.894737, 504_947.368421, 84_157.894737];
  priceParts.forEach((part, at) => {
    expect(parts[part]).toBeCloseTo(expected[at] ?? NaN, 5);
  });
});

test("a risk load of 0.2 % of a TVaR of 300 million: 0.6 million, whatever is expected", () => {
  const values = { ...defaultParameters.values, "price.riskByTvar": { low: 1, likely: 1, high: 1 } };
  const byTvar = loadsOf({ ...defaultParameters, values });
  expect(byTvar.risk).toEqual({ of: "tvar", share: 0.002 });
  const { parts, pure, gross } = technicalPrice(paid, byTvar);
  expect(parts.risk).toBeCloseTo(600_000, 6);
  // (1,000,000 + 80,000 + 600,000) × 1.3, ÷ 0.57
  expect([pure, gross]).toEqual([expect.closeTo(2_184_000, 6), expect.closeTo(3_831_578.947368, 5)]);
  expect(technicalPrice({ ...paid, mean: 0 }, byTvar).pure).toBeCloseTo(780_000, 6);
});

test("nothing paid costs nothing", () => {
  expect(technicalPrice({ mean: 0, tvar: 0 }, loads)).toMatchObject({ pure: 0, gross: 0 });
});

const share = fc.double({ min: 0, max: 0.3, noNaN: true });
const anyLoads = fc.record({
  handling: share,
  risk: fc.record({ of: fc.constantFrom("expectedPaid" as const, "tvar" as const), share }),
  nonModelled: share,
  expense: share,
  commission: share,
  profit: share,
});
const anyPaid = fc
  .tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }))
  .map(([mean, above]) => ({ mean, tvar: mean + above }));

test("the parts add up to the gross premium, its first four to the pure one", () => {
  fc.assert(
    fc.property(anyPaid, anyLoads, (year, given) => {
      const { parts, pure, gross } = technicalPrice(year, given);
      const yen = priceParts.map((part) => parts[part]);
      const sum = (of: readonly number[]): number => of.reduce((total, part) => total + part, 0);
      expect(Math.abs(sum(yen.slice(0, 4)) - pure)).toBeLessThan(1e-3);
      expect(Math.abs(sum(yen) - gross)).toBeLessThan(1e-3 + gross * 1e-12);
    }),
  );
});

const raised: readonly ((given: Loads) => Loads)[] = [
  (given) => ({ ...given, handling: given.handling + 0.1 }),
  (given) => ({ ...given, risk: { ...given.risk, share: given.risk.share + 0.1 } }),
  (given) => ({ ...given, nonModelled: given.nonModelled + 0.1 }),
  (given) => ({ ...given, expense: given.expense + 0.05 }),
  (given) => ({ ...given, commission: given.commission + 0.05 }),
  (given) => ({ ...given, profit: given.profit + 0.05 }),
];

test("a higher load, and more that is paid, never lower a price", () => {
  fc.assert(
    fc.property(anyPaid, anyLoads, (year, given) => {
      const { gross } = technicalPrice(year, given);
      for (const raise of raised) expect(technicalPrice(year, raise(given)).gross).toBeGreaterThanOrEqual(gross);
      expect(technicalPrice({ ...year, mean: year.mean + 1 }, given).gross).toBeGreaterThan(gross);
      expect(technicalPrice({ ...year, tvar: year.tvar + 1 }, given).gross).toBeGreaterThanOrEqual(gross);
    }),
  );
});
