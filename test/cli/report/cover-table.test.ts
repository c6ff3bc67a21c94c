import { assess, defaultParameters, reasons, type Plan } from "../../../src/engine";
import type { PlanYears } from "../../../src/engine/simulation";
import type { PlanOutcome } from "../../../src/cli/cover/plan-outcome";
import { coverTable } from "../../../src/cli/report/cover-table";

type Event = NonNullable<PlanOutcome["scenarios"][number]["cover"]>["likely"];
const nothing = Object.fromEntries(reasons.map((reason) => [reason, 0])) as Event["retained"];
const event = (paid: number, retained: Partial<Event["retained"]>): Event => ({
  loss: paid + Object.values(retained).reduce((sum, yen) => sum + yen, 0),
  paid,
  retained: { ...nothing, ...retained },
});

const levels = (from: number) =>
  Object.fromEntries(
    ["0.9", "0.95", "0.99", "0.995", "0.999"].map((level, index) => {
      const value = from + index * 1_111;
      return [level, { value, low: value, high: value }];
    }),
  ) as PlanYears["paid"]["var"];
const measure = (mean: number, from: number): PlanYears["paid"] => ({
  mean,
  standardError: mean + 1,
  sd: mean + 2,
  var: levels(from),
  tvar: levels(from + 50_000),
});
const exhausts = (limit: PlanYears["exhaustion"][number]["limit"], chance: number) => ({
  limit,
  yen: 77_777,
  chance,
  returnPeriod: null,
  ofEvents: 0.77,
});

/** Every figure another one, so that two in each other's places show. */
const years = (name: string, from: number, exhaustion: PlanYears["exhaustion"]): PlanYears => ({
  name,
  years: 20_000,
  loss: 999_999,
  paid: measure(from + 0.4, 10_000),
  retained: measure(from + 10.6, 20_000),
  reasons: nothing,
  anyRetained: from / 10_000,
  returnPeriods: [],
  exhaustion,
  layers: [],
  scenarios: [],
});

const leak = (excess: number): PlanOutcome["gaps"][number] => ({
  scenario: "data-breach",
  line: "response",
  reason: "limit",
  excess,
  exhausted: 0.31,
});
const outcome = (over: Pick<PlanOutcome, "years" | "scenarios"> & Partial<PlanOutcome>): PlanOutcome => ({
  price: { pure: 2_001, gross: 3_002, tariff: 4_003, tariffDiscounted: null, quoted: 5_004 },
  notStated: [],
  gaps: [],
  exclusions: [],
  ...over,
});
const cover = (likely: Event) => ({ low: event(1, {}), likely, high: event(2, {}), mean: event(3, {}) });

const first = outcome({
  years: years("Alpha", 412, [exhausts("liability.limit", 0.011), exhausts("response.limit", 0.023)]),
  scenarios: [
    { id: "suspected-attack", cover: null },
    { id: "data-breach", cover: cover(event(601, { deductible: 20, limit: 31, ratio: 5 })) },
  ],
  gaps: [120e6, 110e6, 100e6, 90e6, 80e6, 70e6, 60e6].map(leak),
  exclusions: [
    { exclusion: "overCapacity", state: "inPlay", questions: ["N08"] },
    { exclusion: "paymentFraud", state: "open", questions: ["G17"] },
  ],
});
const second = outcome({
  years: years("Beta", 523, [exhausts("aggregate.limit", 0)]),
  scenarios: [
    { id: "suspected-attack", cover: null },
    { id: "data-breach", cover: cover(event(702, {})) },
  ],
  price: { pure: 6_001, gross: 7_002, tariff: null, tariffDiscounted: null, quoted: null },
  notStated: ["response.limit", "liability.deductible"] satisfies (keyof Plan["terms"])[],
});
const sheet = { customer: "架空商店", date: "2026-04-01", profile: {}, answers: {} };
const assessment = assess(sheet, defaultParameters);
const tableIn = (language: "ja" | "en"): string =>
  coverTable({ assessment, sheet }, [first, second], { years: 20_000, seed: 7 }, language);
const table = tableIn("en");
const lines = table.split("\n").map((line) => line.trim().split(/ {2,}/));

test("a year under each plan, led by what is expected to be paid", () => {
  const from = lines.findIndex(([head]) => head === "Plan");
  expect(lines.slice(from, from + 3)).toEqual([
    [
      "Plan",
      "Expected paid",
      "Retained",
      "Retained, TVaR 99",
      "Chance that anything stays",
      "Gross premium equivalent",
      "Chance a limit is used up (the likeliest)",
    ],
    // TVaR 99 is 20,000 + 50,000 + 2 · 1,111, to two digits; the likelier of two limits
    ["Alpha", "412", "423", "72,000", "4.1%", "3,002", "2.3% (② limit)"],
    ["Beta", "523", "534", "72,000", "5.2%", "7,002", "–"],
  ]);
});

test("the whole loss and other premiums stay away from the price", () => {
  for (const figure of ["999,999", "2,001", "4,003", "5,004"]) expect(table).not.toContain(figure);
});

test("a likely event: what is paid and retained by each plan, and the reason by which most stays", () => {
  const from = lines.findIndex(([head]) => head === "Scenario");
  expect(lines.slice(from, from + 4)).toEqual([
    ["Scenario", "Plan", "Paid", "Retained", "Main reason"],
    ["Suspected cyber attack", "Not applicable"],
    // 20 + 31 + 5
    ["Personal data leak", "Alpha", "601", "56", "Above the limit"],
    ["Beta", "702", "0", "–"],
  ]);
});

test("gaps in words, five of each plan and how many more; exclusions; what nobody states", () => {
  const from = lines.findIndex(([head]) => head === "Gaps (one likely event, largest first)");
  expect(lines.slice(from + 1, from + 13).map(([text]) => text)).toEqual([
    "Alpha",
    ...["120", "110", "100", "90", "80"].map(
      (excess) =>
        `Personal data leak: the likely event exceeds the limit of ② Incident response by ${excess}M yen; 31.0% of such events use the limit up.`,
    ),
    "2 more (all of them with --json)",
    "Exclusions that answers or facts of the company bring into play: Outages by use beyond capacity, unless malicious intent is proved",
    expect.stringMatching(/^Exclusions to check, as questions are not answered: /),
    "Beta",
    "A likely event leaves no gap.",
    expect.stringContaining("does not state (2)"),
  ]);
});

test.each([
  ["ja", ["技術的な目安・見積りではありません・社内限", "事故の年を請求の年とみなしています。", "本診断の対象外"]],
  ["en", ["a technical indication, not a quotation; internal", "taken as the year of its claim", "Outside this"]],
] as const)("what a price is, and what it leaves out: %s", (language, notes) => {
  for (const note of notes) expect(tableIn(language)).toContain(note);
});

test("a plan without figures of an event never takes another's", () => {
  const without = { ...second, scenarios: first.scenarios.map(({ id }) => ({ id, cover: null })) };
  expect(() => coverTable({ assessment, sheet }, [first, without], { years: 20_000, seed: 7 }, "en")).toThrow("Beta");
});
