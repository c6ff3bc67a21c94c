import {
  annualUnder,
  assess,
  coverHeadlineIds,
  defaultParameters,
  expectedYearOf,
  figures,
  partsOf,
  partSum,
  scenarios,
  type Amount,
  type CoveragePart,
} from "../../../src/engine";
import { near } from "../../support/engine";

const amount = (coverage: CoveragePart, low: number, likely: number, high: number, mean: number): Amount => ({
  id: "invented",
  category: "expense",
  coverage,
  low,
  likely,
  high,
  mean,
  factors: [],
});

const leak = {
  frequency: 0.02,
  items: [
    amount("response", 10, 20, 60, 25),
    amount("conditional", 0, 7, 9, 5),
    amount("liability", 100, 300, 900, 400),
    amount("response", 1, 2, 6, 3),
  ],
};
const outage = {
  frequency: 0.5,
  items: [
    amount("interruption", 40, 50, 90, 60),
    amount("conditional", 4, 8, 16, 10),
    amount("none", 1_000, 1_000, 1_000, 1_000),
  ],
};

test.each<[CoveragePart, number, number, number, number]>([
  ["liability", 100, 300, 900, 400],
  // 10 + 1, 20 + 2, 60 + 6, 25 + 3
  ["response", 11, 22, 66, 28],
  ["interruption", 0, 0, 0, 0],
  ["conditional", 0, 7, 9, 5],
])("%s answers the sum of its items at each figure", (part, low, likely, high, mean) => {
  expect(partSum(leak, part)).toEqual({ low, likely, high, mean });
});

test("a year under a heading is frequency × mean of its parts, over all scenarios", () => {
  // 0.02 × (400 + 28) + 0.5 × 60
  expect(annualUnder("parts", [leak, outage])).toEqual(near(38.56));
  // 0.02 × 5 + 0.5 × 10
  expect(annualUnder("conditional", [leak, outage])).toEqual(near(5.1));
});

test("nothing is answered where a scenario cannot happen", () => {
  const impossible = { frequency: 0, items: [] };
  expect(partSum(impossible, "response")).toEqual({ low: 0, likely: 0, high: 0, mean: 0 });
  expect(annualUnder("parts", [impossible])).toBe(0);
});

test("the parts of the scenarios are those their items name, in the order ① ② ③ △", () => {
  expect(scenarios.map((scenario) => [scenario.code, ...partsOf(scenario)])).toEqual([
    ["s1", "response", "interruption", "conditional"],
    ["s2", "liability", "response", "interruption", "conditional"],
    ["s3", "liability", "response", "interruption"],
    ["s4", "response", "interruption"],
    ["s5", "liability", "response", "interruption"],
    ["s6", "conditional"],
  ]);
});

test("parts add up to an event's loss, headings to the expected year", () => {
  const { scenarios: results } = assess(
    {
      profile: { industry: "E", revenue: 6e9, staff: 300, personsHeld: 10_000, "provider.1.name": "AWS" },
      answers: {},
    },
    defaultParameters,
  );
  results.forEach((result, index) => {
    const parts = partsOf(scenarios[index]!);
    for (const figure of figures) {
      const sum = parts.reduce((all, part) => all + partSum(result, part)[figure], 0);
      expect(sum).toEqual(near(result.loss?.[figure] ?? 0));
    }
  });
  const year = coverHeadlineIds.reduce((all, headline) => all + annualUnder(headline, results), 0);
  expect(year).toEqual(near(expectedYearOf(results).loss));
});
