import {
  assess,
  defaultParameters,
  openRange,
  openRangeChunked,
  questions,
  withOverrides,
  type HearingSheet,
} from "../../src/engine";
import { holdsFor } from "../support/property";
import { sheets } from "../support/random-sheet";

const lossOf = (sheet: HearingSheet): number =>
  assess(sheet, defaultParameters).scenarios.reduce((sum, { expectedAnnualLoss }) => sum + expectedAnnualLoss, 0);

const best = Object.fromEntries(questions.map(({ id, options }) => [id, options[0]?.id ?? ""]));

/** Every size of a firm with a website but its PCs. */
const withoutPcs = {
  industry: "E",
  revenue: 6e9,
  staff: 300,
  servers: 15,
  publicServers: 1,
  hasWebsite: true,
  webSales: 0,
  monthlyUsers: 18_000,
  personsHeld: 1_000,
  largestDatabase: 1_000,
  cards: 0,
} as const;
const sizes = { ...withoutPcs, pcs: 270 };

test("with every size given, from all open replies at their best to what the sheet says", () => {
  const answers = { ...best, C07: "unknown", N02: "", S01: "irregular" };
  const range = openRange({ profile: sizes, answers }, defaultParameters);
  expect(range?.low).toBe(lossOf({ profile: sizes, answers: { ...best, S01: "irregular" } }));
  expect(range?.high).toBe(lossOf({ profile: sizes, answers }));
  expect(range?.high).toBeGreaterThan(1.05 * (range?.low ?? Infinity));
});

test("a size that is assumed goes from half of it to twice", () => {
  // industry E is assumed to have less than a PC a person: the parameter times 300
  const assumed = 300 * defaultParameters.values["assume.pcsPerStaff.E"].likely;
  const range = openRange({ profile: withoutPcs, answers: best }, defaultParameters);
  expect(range).toEqual({
    low: lossOf({ profile: { ...sizes, pcs: assumed / 2 }, answers: best }),
    high: lossOf({ profile: { ...sizes, pcs: assumed * 2 }, answers: best }),
  });
  expect(range?.high).toBeGreaterThan(range?.low ?? Infinity);
});

test("by how much is a parameter", () => {
  const parameters = withOverrides(defaultParameters, { "assume.spread": { low: 1, likely: 1, high: 1 } });
  const loss = lossOf({ profile: withoutPcs, answers: best });
  expect(openRange({ profile: withoutPcs, answers: best }, parameters)).toEqual({ low: loss, high: loss });
});

test("all answered and every size given: there is nothing to say", () => {
  expect(openRange({ profile: sizes, answers: best }, defaultParameters)).toBeNull();
});

test("what the sheet says lies within", () => {
  let wide = 0;
  holdsFor(sheets, 60, (sheet) => {
    const range = openRange(sheet, defaultParameters);
    if (!range) return;
    const loss = lossOf(sheet);
    if (range.low > loss * (1 + 1e-9) || range.high < loss * (1 - 1e-9))
      throw new Error(`${loss} is not from ${range.low} to ${range.high}`);
    if (range.high > 1.5 * range.low) wide++;
  });
  expect(wide).toBeGreaterThan(10);
});

test("each end is worked out in a chunk of its own", () => {
  const chunks = [...openRangeChunked({ profile: sizes, answers: {} }, defaultParameters)];
  expect(chunks).toHaveLength(2);
});
