import { assess, defaultParameters, priceParts, reasons, tariffPoints, type Plan } from "../../../src/engine";
import type { PlanYears } from "../../../src/engine/simulation";
import type { CoverOutcome } from "../../../src/cli/cover/cover-outcome";
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
  parts: Object.fromEntries(priceParts.map((part) => [part, 8_008])) as PlanOutcome["parts"],
  range: null,
  lossRatios: { gross: null, tariffDiscounted: null, quoted: null },
  tariffs: [],
  remarks: [],
  limits: null,
  curves: [],
  notStated: [],
  gaps: [],
  exclusions: [],
  ...over,
});
const cover = (likely: Event) => ({ low: event(1, {}), likely, high: event(2, {}), mean: event(3, {}) });

const [retail] = tariffPoints.filter(({ business }) => business === "retail");
if (!retail) throw new Error("No premium of a retailer");
const beside = (premium: number, revenueRatio: number, limitRatio: number | null) => ({
  point: { ...retail, premium },
  revenueRatio,
  limitRatio,
  difference: -premium,
  differences: { low: -1_234_567, high: 2_345_678 },
});

const first = outcome({
  price: { pure: 2_001, gross: 3_002, tariff: 4_003, tariffDiscounted: 3_603, quoted: 5_004 },
  range: { low: 1_111, high: 9_191 },
  lossRatios: { gross: 0.71, tariffDiscounted: 0.114, quoted: 0.082 },
  tariffs: [beside(22_022, 0.5, 1.5), beside(11_011, 4, 2), beside(33_033, 0.1, null), beside(44_044, 0.9, 10)],
  limits: {
    found: true,
    factor: 1.5,
    limits: [
      { limit: "liability.limit", yen: 450e6 },
      { limit: "response.limit", yen: 75e6 },
    ],
    tvar: 61_234_567,
    reason: null,
    share: null,
  },
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
  limits: { found: false, factor: 10, limits: [], tvar: 912_345_678, reason: "notCovered", share: 0.623 },
  notStated: ["response.limit", "liability.deductible"] satisfies (keyof Plan["terms"])[],
});
const sheet = { customer: "架空商店", date: "2026-04-01", profile: {}, answers: {} };
const assessment = assess(sheet, defaultParameters);
const diagnosed = { assessment, sheet, parameters: defaultParameters };
const compared: CoverOutcome["comparisons"][number] = {
  expiring: "Beta",
  proposed: "Alpha",
  terms: [
    { term: "liability.limit", expiring: 1, proposed: 2, verdict: "better" },
    { term: "response.limit", expiring: 2, proposed: 1, verdict: "worse" },
    { term: "option.ransom", expiring: true, proposed: false, verdict: "lost" },
    { term: "order", expiring: "ratioFirst", proposed: "ratioFirst", verdict: "same" },
    { term: "profit.limit", expiring: null, proposed: 1, verdict: "notStated" },
    { term: "profit.deductible", expiring: null, proposed: 1, verdict: "notStated" },
    { term: "interruption.waiting", expiring: 1, proposed: 2, verdict: "moot" },
  ],
  scenarioSublimits: [{ scenario: "data-breach", line: "response", expiring: 1, proposed: 2, verdict: "better" }],
  layers: [{ attachment: 500e6, expiring: null, proposed: null, verdict: "lost" }],
};
const coverOf = (over: Partial<CoverOutcome> = {}): CoverOutcome => ({
  years: 20_000,
  appetite: 30e6,
  basis: {
    indicative: null,
    answered: 0.876,
    open: ["N08", "G10", "S01", "S05", "S09", "S10"],
    assumed: ["staff", "pcs"],
  },
  discount: null,
  plans: [first, second],
  comparisons: [],
  ...over,
});
const tableOf = (over: Partial<CoverOutcome> = {}, language: "ja" | "en" = "en"): string =>
  coverTable(diagnosed, coverOf(over), { years: 20_000, seed: 7 }, language);
const tableIn = (language: "ja" | "en"): string => tableOf({}, language);
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
      "It could be",
      "Chance a limit is used up (the likeliest)",
    ],
    // TVaR 99 is 20,000 + 50,000 + 2 · 1,111, to two digits; the likelier of two limits
    ["Alpha", "412", "423", "72,000", "4.1%", "3,002", "1,100–9,200", "2.3% (② limit)"],
    ["Beta", "523", "534", "72,000", "5.2%", "7,002", "–", "–"],
  ]);
});

test("the whole loss stays away from every premium", () => {
  expect(table).not.toContain("999,999");
});

const sectionOf = (text: string, head: string): readonly string[] => {
  const all = text.split("\n");
  const from = all.findIndex((line) => line.startsWith(head));
  return from < 0 ? [] : all.slice(from + 1, all.indexOf("", from)).map((line) => line.replaceAll(/ {2,}/g, " | "));
};

test("what prices rest on: five of the open questions", () => {
  expect(table).toContain("Answered: 87.6% by weight. Assumed values of the company: 2.");
  expect(table).toMatch(/Open \(6\), most important first: N08 .+ \/ G10 .+ \/ S01 .+ \/ S05 .+ \/ S09 [^/]+\n/);
});

test("the smallest limits for the appetite, or by what it is missed", () => {
  expect(
    sectionOf(table, "Smallest limits that keep TVaR 99 of what is retained within 30M yen (1.0% of revenue)"),
  ).toEqual([
    "Alpha | all limits × 1.5: ① limit 450M yen / ② limit 75M yen. TVaR 99 of what is retained is then 61M yen",
    "Beta | none up to all limits × 10: 910M yen stays, 62.3% of it by “Not covered”",
  ]);
  expect(tableOf({ plans: [outcome({ ...first, limits: null })] })).toContain("the plan has no limit to raise");
});

test("what is asked, and what the tariff says, with loss ratios; discounts off until a table is loaded", () => {
  expect(sectionOf(table, "Premium asked for")).toEqual([
    "Plan | Quoted | Expected paid ÷ Quoted | Tariff | Tariff after discount | Expected paid ÷ Tariff after discount",
    "Alpha | 5,004 | 8.2% | 4,003 | 3,603 | 11.4%",
    "Beta | – | – | – | – | –",
    "Security discounts are off: no table of the insurer's is loaded (--discounts).",
  ]);
  expect(sectionOf(tableOf({ plans: [second] }), "Premium asked for")).toEqual([]);
});

test("the security discount: the filed rule, its sum, and the three answers that would change it most", () => {
  const questions = [
    { question: "N08", change: 0.01 },
    { question: "G10", change: -0.1 },
    { question: "S01", change: 0 },
    { question: "S05", change: 0.05 },
    { question: "S09", change: 0.02 },
  ] as const;
  const lines = sectionOf(tableOf({ discount: { rule: "R-1", sum: 0.1, rows: [], questions } }), "Premium asked for");
  expect(lines.slice(-2)).toEqual([
    "Security discount by rule R-1: 10.0%. It acts on the tariff alone, never on a premium equivalent.",
    expect.stringMatching(/: G10 .* −10\.0% \/ S05 .* \+5\.0% \/ S09 .* \+2\.0%$/),
  ]);
});

test("the published premium nearest to the firm and the plan, with the difference and its range", () => {
  // the first: the engine puts the nearest there
  expect(sectionOf(table, "Premium equivalent less a published premium")).toEqual([
    "Alpha | −22,022 (−1,200,000 – +2,300,000) against 22,022 (Retail, revenue × 0.5, limit of ① × 1.5; https://sompo-japan-cyber.jp/fee)",
  ]);
});

test("a plan against the cover in force: what is lost first, what is the same not at all", () => {
  expect(sectionOf(tableOf({ comparisons: [compared] }), "Against the cover in force (Beta)")).toEqual([
    "Alpha",
    " | Lost: Ransom / layer above 500M yen",
    " | Worse: ② limit",
    " | Better: ① limit / sublimit of ② Incident response for Personal data leak",
    " | Terms that one of the two does not state: 2. They are not compared.",
  ]);
  expect(table).not.toContain("Against the cover");
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
  expect(() => tableOf({ plans: [first, without] })).toThrow("Beta");
});
