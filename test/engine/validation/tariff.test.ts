import { defaultParameters } from "../../../src/engine";
import { insuredLosses } from "../../../src/engine/validation/insured-loss";
import { tariffLines, tariffLosses, tariffShapeLines } from "../../../src/engine/validation/tariff";
import { tariffPoints, type BusinessId } from "../../../src/engine/cover/price/tariff-points";

/** As the specification's section F2 prints them: loss over premium in %, small and large plan; plan step; exponents. */
interface Printed {
  readonly smaller: readonly [small: number, large: number];
  readonly stepSmaller: number;
  readonly larger: readonly [small: number, large: number];
  readonly stepLarger: number;
  readonly exponents: readonly [small: number, large: number];
}

const printed: Readonly<Partial<Record<BusinessId, Printed>>> = {
  manufacturing: { smaller: [54, 37], stepSmaller: 1.18, larger: [73, 59], stepLarger: 1.41, exponents: [0.57, 0.67] },
  retail: { smaller: [54, 36], stepSmaller: 1.16, larger: [72, 58], stepLarger: 1.4, exponents: [0.56, 0.66] },
  wholesale: { smaller: [54, 36], stepSmaller: 1.16, larger: [75, 60], stepLarger: 1.38, exponents: [0.57, 0.67] },
  logistics: { smaller: [35, 24], stepSmaller: 1.2, larger: [50, 42], stepLarger: 1.45, exponents: [0.59, 0.69] },
  restaurants: { smaller: [38, 26], stepSmaller: 1.16, larger: [51, 40], stepLarger: 1.37, exponents: [0.55, 0.65] },
  construction: { smaller: [48, 32], stepSmaller: 1.16, larger: [64, 50], stepLarger: 1.36, exponents: [0.55, 0.64] },
  itServices: { smaller: [14, 12], stepSmaller: 1.36, larger: [20, 24], stepLarger: 1.82, exponents: [0.61, 0.77] },
};
const businesses = Object.keys(printed) as BusinessId[];

const losses = tariffLosses(defaultParameters, { seed: 20_261_122, events: 20_480 });
const lines = tariffLines(losses);
const shapes = tariffShapeLines(losses);

/** Within the point the specification allows, and half a digit for its own rounding. */
const points = 1.5;

test("every published premium has a line, all of them for information", () => {
  expect(lines.map(({ figures }) => figures.premium)).toEqual(tariffPoints.map(({ premium }) => premium));
  expect(lines).toHaveLength(30);
  expect(new Set([...lines, ...shapes].map(({ verdict }) => verdict))).toEqual(new Set(["information"]));
});

test("the premiums are as published", () => {
  const premiums = tariffPoints.map(({ premium }) => premium);
  expect(premiums.slice(0, 4)).toEqual([67_000, 117_000, 138_000, 238_000]);
  expect(premiums.slice(-2)).toEqual([138_560, 139_240]);
});

test.each(businesses)("%s: loss over premium as the specification has it", (business) => {
  const { smaller, larger } = printed[business] as Printed;
  const ratios = lines
    .filter(({ subjects }) => subjects[0]?.id === business && subjects[1]?.id !== "fit")
    .map(({ figures }) => figures.ratio ?? NaN);
  expect(ratios).toHaveLength(4);
  [...smaller, ...larger].forEach((expected, index) => {
    expect(Math.abs((ratios[index] ?? NaN) - expected)).toBeLessThanOrEqual(points);
  });
});

test.each(businesses)("%s: plan step and revenue exponent as the specification has them", (business) => {
  const { stepSmaller, stepLarger, exponents } = printed[business] as Printed;
  const found = shapes
    .filter(({ subjects }) => subjects[0]?.id === business)
    .map(({ figures }) => figures.model ?? NaN);
  [stepSmaller, stepLarger, ...exponents].forEach((expected, index) => {
    expect(Math.abs((found[index] ?? NaN) - expected)).toBeLessThanOrEqual(index === 1 ? 0.03 : 0.02);
  });
});

test("published: 1.75 between the plans of a manufacturer, and revenue to the power of 0.40", () => {
  const published = shapes
    .filter(({ subjects }) => subjects[0]?.id === "manufacturing")
    .map(({ figures }) => Number((figures.published ?? NaN).toFixed(2)));
  // 117 ÷ 67, 238 ÷ 138, ln(138 ÷ 67) ÷ ln 6, ln(238 ÷ 117) ÷ ln 6
  expect(published).toEqual([1.75, 1.72, 0.4, 0.4]);
});

test("limits: nothing is paid where nothing is insured, and never more than the limit of liability an event", () => {
  const profile = { industry: "E", revenue: 3e9, staff: 150 };
  const sample = { seed: 1, events: 2_048, customer: "limits" };
  const [none, tight] = insuredLosses(
    profile,
    [
      { liability: 0, response: 0, deductible: 0 },
      { liability: 1e6, response: 100e6, deductible: 0 },
    ],
    defaultParameters,
    sample,
  );
  expect(none?.total).toBe(0);
  // five scenarios of 0.8 % a year together pay at most a million each: 8,300 yen
  expect(tight?.total).toBeGreaterThan(5_000);
  expect(tight?.total).toBeLessThan(10_000);
});
