import { defaultParameters } from "../../../src/engine";
import { appetiteOf } from "../../../src/engine/cover";

test("a share of revenue: 1 % of 3 billion, and another share", () => {
  expect(appetiteOf(3e9, defaultParameters)).toBeCloseTo(30e6, 6);
  const own = { low: 0.05, likely: 0.05, high: 0.05 };
  const values = { ...defaultParameters.values, "cover.appetite": own };
  expect(appetiteOf(3e9, { ...defaultParameters, values })).toBeCloseTo(150e6, 6);
});
