import Ajv from "ajv/dist/2020";
import { readFileSync, writeFileSync } from "node:fs";
import { typicalPlan, type HearingSheet, type Plan } from "../../../src/engine";
import type { AssessmentJson } from "../../../src/cli/json/assessment-schema";
import type { CoverJson } from "../../../src/cli/json/cover-schema";
import { writeOver } from "../../../src/excel/write-over";
import { writeResults } from "../../../src/excel/write-results";
import { planPlanCells, planPlans } from "../../../src/workbook/plan/plans";
import { inExcel, openFilled, save } from "../../support/local";
import { kikitori, newFolder, numbersIn, sample, type Ran } from "../support";

jest.setTimeout(60_000);

const years = ["--years", "5000", "--seed", "7"];
const printed = ({ out }: Ran): CoverJson => JSON.parse(out) as CoverJson;
const retailer = JSON.parse(readFileSync(sample("retailer.json"), "utf8")) as HearingSheet;
const plan = (name: string, terms: Partial<Plan["terms"]> = {}, rest: Partial<Plan> = {}): Plan => {
  const typical = typicalPlan("medium", name);
  return { ...typical, terms: { ...typical.terms, ...terms }, ...rest };
};

/** Runs with plans, and perhaps other answers, in files. */
async function underPlans(plans: readonly unknown[], options: readonly string[] = [], sheet: object = retailer) {
  const folder = newFolder();
  writeFileSync(`${folder}/plans.json`, JSON.stringify({ plans }));
  writeFileSync(`${folder}/a.json`, JSON.stringify(sheet));
  return kikitori(["cover", "a.json", "--plans", "plans.json", ...years, ...options], { folder });
}

const sumOf = (amounts: Readonly<Record<string, number>>): number =>
  Object.values(amounts).reduce((sum, yen) => sum + yen, 0);

test("--json: the three typical plans, by the schema that is printed; the same for workbook and answers", async () => {
  const ran = await Promise.all(
    ["retailer.xlsx", "retailer.json"].map((file) => kikitori(["cover", sample(file), ...years, "--json"])),
  );
  expect(ran.map(({ code }) => code)).toEqual([0, 0]);
  const [ofWorkbook, ofAnswers] = ran.map(printed);
  expect(ofWorkbook?.plans).toEqual(ofAnswers?.plans);
  const schema = JSON.parse((await kikitori(["schema", "cover"])).out) as object;
  const validate = new Ajv({ strict: false }).compile(schema);
  expect([validate(ofAnswers), validate.errors]).toEqual([true, null]);
  const { plans, notices } = ofAnswers!;
  expect(plans.map(({ name }) => name)).toEqual(["小型プラン", "標準プラン", "大型プラン"]);
  expect(notices).toEqual([
    "技術的な目安・見積りではありません",
    expect.stringContaining("社内限り"),
    "事故の年を請求の年とみなしています。",
    expect.stringContaining("本診断の対象外"),
  ]);
  for (const { expected, paid, retained, price, scenarios } of plans) {
    expect(expected.paid + expected.retained).toBeCloseTo(expected.loss, 0);
    expect([paid.mean, retained.mean]).toEqual([expected.paid, expected.retained]);
    expect(sumOf(retained.reasons)).toBeCloseTo(expected.retained, 0);
    expect(price).toMatchObject({ tariff: null, tariffDiscounted: null, quoted: null });
    expect(paid.mean < price.pure && price.pure < price.gross).toBe(true);
    expect(scenarios).toHaveLength(6);
    for (const { var: atRisk, tvar } of [paid, retained]) {
      expect(tvar["0.99"]).toBeGreaterThan(atRisk["0.99"]);
      expect(atRisk["0.999"]).toBeGreaterThan(atRisk["0.99"]);
    }
    for (const { low, likely, high } of scenarios) {
      expect(low!.loss).toBeLessThan(likely!.loss);
      expect(likely!.loss).toBeLessThan(high!.loss);
    }
    for (const event of scenarios.flatMap(({ low, likely, high, mean }) => [low, likely, high, mean])) {
      if (!event) continue;
      expect(event.paid + event.retained).toBeCloseTo(event.loss, 0);
      expect(sumOf(event.reasons)).toBeCloseTo(event.retained, 6);
    }
  }
});

test("a price as the loads have it, worked by hand from what is paid", async () => {
  const typical = plan("A", { "premium.tariff": 400_000, "premium.quoted": 300_000 });
  const { plans } = printed(await underPlans([typical], ["--json"]));
  const { paid, price } = plans[0]!;
  // handling 8 %, risk 15 %, 30 % for what no scenario holds: 1.23 · 1.3; then expenses 22, commission 18, profit 3 %
  expect(price.pure / paid.mean).toBeCloseTo(1.599, 9);
  expect(price.gross / paid.mean).toBeCloseTo(1.599 / 0.57, 9);
  // no table of discounts is loaded: the tariff is discounted by nothing that is known
  expect(price).toMatchObject({ tariff: 400_000, tariffDiscounted: null, quoted: 300_000 });
});

test("layers, and a limit that every event uses up", async () => {
  const layers = [{ attachment: 1_000_000, limit: 50_000_000, share: 0.5 }];
  const { plans } = printed(await underPlans([plan("A", { "response.limit": 1 }, { layers })], ["--json"]));
  const { layers: found, exhaustion, gaps } = plans[0]!;
  expect(found).toEqual([
    { attachment: 1_000_000, limit: 50_000_000, expected: expect.any(Number), rateOnLine: expect.any(Number) },
  ]);
  // of the most it can pay an event, half of its limit
  expect(found[0]!.rateOnLine).toBeCloseTo(found[0]!.expected / 25_000_000, 12);
  expect(found[0]!.expected).toBeGreaterThan(0);
  expect(exhaustion.find(({ limit }) => limit === "response.limit")?.chance).toBeGreaterThan(0.05);
  expect(gaps.find(({ line, reason }) => line === "response" && reason === "limit")?.exhausted).toBe(1);
  expect(gaps.map(({ excess }) => excess)).toEqual([...gaps.map(({ excess }) => excess)].sort((a, b) => b - a));
});

test("the cover in force follows as a plan of its own, with what nobody states of it", async () => {
  const stated = { ...retailer, profile: { ...retailer.profile, "policy.liability": 50_000_000 } };
  const { plans } = printed(await underPlans([plan("A")], ["--json"], stated));
  expect(plans.map(({ name }) => name)).toEqual(["A", "現在の契約"]);
  expect(plans[0]!.notStated).toEqual([]);
  expect(plans[1]!.notStated).toContain("response.limit");
  expect(plans[1]!.notStated).not.toContain("liability.limit");
  const own = printed(await underPlans([plan("現在の契約")], ["--json"], stated));
  expect(own.plans).toHaveLength(1);
  expect((await underPlans([plan("A")], [], stated)).out).toMatch(/書かれていない条件（\d+件）/);
});

test("limits and deductibles moved over the same years: at × 1 what the plan pays and costs by itself", async () => {
  const limits = { "liability.limit": 1_000_000, "response.limit": 1_000_000, "aggregate.limit": 1_000_000 } as const;
  const { plans, appetite, yearsKept } = printed(await underPlans([plan("A", limits), plan("B")], ["--json"]));
  expect(yearsKept).toBe(5_000);
  // 1 % of 80 billion
  expect(appetite).toBeCloseTo(800e6, 3);
  for (const { curves, expected, price, paid } of plans) {
    expect(curves.map(({ term }) => term)).toEqual([
      "liability",
      "response",
      "whole",
      "liabilityDeductible",
      "responseDeductible",
    ]);
    const own = curves.find(({ term }) => term === "whole")?.points.find(({ value }) => value === 1);
    expect(own?.paid).toBeCloseTo(expected.paid, 6);
    expect(own?.paidTvar).toBeCloseTo(paid.tvar["0.99"], 3);
    expect(own?.gross).toBeCloseTo(price.gross, 6);
  }
  for (const { smallestLimits } of plans) {
    expect(smallestLimits!.tvar <= appetite).toBe(smallestLimits!.found);
    expect(smallestLimits!.limits.find(({ limit }) => limit === "liability.limit")!.yen).toBeGreaterThan(0);
  }
  expect(plans[0]!.smallestLimits!.limits[0]).toEqual({
    limit: "liability.limit",
    yen: 1_000_000 * plans[0]!.smallestLimits!.factor,
  });
});

test("every plan against the cover in force, with what nobody states of it; no comparison without one", async () => {
  const stated = { ...retailer, profile: { ...retailer.profile, "policy.liability": 50_000_000 } };
  const { comparisons } = printed(
    await underPlans([plan("A"), plan("B", { "liability.limit": 1 })], ["--json"], stated),
  );
  expect(comparisons.map(({ expiring, proposed }) => [expiring, proposed])).toEqual([
    ["現在の契約", "A"],
    ["現在の契約", "B"],
  ]);
  const of = (at: number, term: string) => comparisons[at]!.terms.find((each) => each.term === term);
  expect(of(0, "liability.limit")).toMatchObject({ expiring: 50_000_000, proposed: 300_000_000, verdict: "better" });
  expect(of(1, "liability.limit")).toMatchObject({ verdict: "worse" });
  expect(of(0, "response.limit")).toMatchObject({ expiring: null, verdict: "notStated" });
  expect(printed(await underPlans([plan("A")], ["--json"])).comparisons).toEqual([]);
  // a plan of that name is the cover in force, and states what it states
  const named = printed(await underPlans([plan("現在の契約"), plan("A", { "response.limit": 1 })], ["--json"], stated));
  expect(named.comparisons).toHaveLength(1);
  expect(named.comparisons[0]!.terms.find(({ term }) => term === "response.limit")?.verdict).toBe("worse");
});

test("what the market does not usually agree is said, and follows the parameters", async () => {
  // ③ of ¥200M: above half of ①'s 300M, and above 100M; the retailer sells for 80 billion, above 10
  const ran = await underPlans([plan("A", { "profit.limit": 200_000_000 })], ["--json"]);
  expect(numbersIn(ran)).toEqual(expect.arrayContaining(["KK-7017", "KK-7018", "KK-7019"]));
  expect(printed(ran).plans[0]!.remarks.map(({ number }) => number)).toEqual(["KK-7017", "KK-7018", "KK-7019"]);
  expect(ran.errors.join("\n")).toContain("プラン「A」");
  const [{ tariffs, range, price, basis }] = [{ ...printed(ran).plans[0]!, basis: printed(ran).basis }];
  expect(tariffs.map(({ business }) => business)).toEqual(["retail", "retail", "retail", "retail"]);
  for (const { premium, difference } of tariffs) expect(difference).toBeCloseTo(price.gross - premium, 6);
  expect(range!.low <= price.gross && price.gross <= range!.high).toBe(true);
  expect(basis).toMatchObject({ indicative: null, answered: 1, open: [] });
});

test("a price could move as the expected loss does: with the model's band, and with open replies as average", async () => {
  const open = ["S19", "S20", "C01", "C02"];
  const answers = Object.fromEntries(Object.entries(retailer.answers).filter(([id]) => !open.includes(id)));
  const folder = newFolder();
  writeFileSync(`${folder}/a.json`, JSON.stringify({ ...retailer, answers }));
  const { totals, band, openAsNeutral } = JSON.parse(
    (await kikitori(["diagnose", "a.json", "--json"], { folder })).out,
  ) as AssessmentJson;
  const ran = printed(await kikitori(["cover", "a.json", "--json", ...years], { folder }));
  const losses = [totals.all.loss, band.p10, band.p90, openAsNeutral?.loss ?? NaN];
  for (const { range, price } of ran.plans) {
    expect(range!.low / price.gross).toBeCloseTo(Math.min(...losses) / totals.all.loss, 9);
    expect(range!.high / price.gross).toBeCloseTo(Math.max(...losses) / totals.all.loss, 9);
  }
  expect([...ran.basis.open].sort()).toEqual([...open].sort());
  expect(ran.basis.answered).toBeLessThan(1);
});

test("a bad plan is named and left out, the others are settled", async () => {
  const bad = [plan("A"), plan("B", { "response.payRatio": 90 }), plan("A"), plan("C", { "liability.limit": -1 })];
  const ran = await underPlans([...bad, plan("D")], ["--json"]);
  expect(ran.code).toBe(0);
  expect(numbersIn(ran)).toEqual(expect.arrayContaining(["KK-7004", "KK-7003", "KK-7007"]));
  expect(ran.errors.join("\n")).toContain("plans.json: KK-7004: プラン「B」");
  expect(printed(ran).plans.map(({ name }) => name)).toContain("D");
  expect(printed(ran).plans.map(({ name }) => name)).not.toContain("B");
  const names = printed(ran).plans.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

test("the plans of the workbook's own sheet, each error at its cell", async () => {
  const workbook = await openFilled(retailer);
  await inExcel(workbook, () => writeResults((snapshot) => planPlans(snapshot, "ja")));
  const changes = [
    { place: 1, row: "liability.limit", value: -5 },
    { place: 2, row: "liability.limit", value: 123_000_000 },
    { place: 2, row: "premium.quoted", value: 456_000 },
  ] as const;
  await inExcel(workbook, () => writeOver((snapshot) => planPlanCells(snapshot, { changes, language: "ja" })));
  const folder = newFolder();
  writeFileSync(`${folder}/filled.xlsx`, await save(workbook));
  const ran = await kikitori(["cover", "filled.xlsx", ...years, "--json"], { folder });
  expect(ran.code).toBe(0);
  expect(ran.errors.join("\n")).toMatch(/filled\.xlsx: 補償プラン![A-Z]+\d+: KK-7003: /);
  expect(printed(ran).plans.map(({ name, price }) => [name, price.quoted])).toEqual([
    ["標準プラン", 456_000],
    ["大型プラン", null],
  ]);
  // a file goes before the sheet
  writeFileSync(`${folder}/plans.json`, JSON.stringify({ plans: [plan("A")] }));
  const given = await kikitori(["cover", "filled.xlsx", "--plans", "plans.json", ...years, "--json"], { folder });
  expect(printed(given).plans.map(({ name }) => name)).toEqual(["A"]);
});

test.each([
  ["none of which can be used", [{ name: "A", terms: {} }], "KK-7001"],
  ["none of which is there", [], "KK-5014"],
])("plans %s end with 1 and print nothing", async (_, plans, number) => {
  const ran = await underPlans(plans);
  expect([ran.code, ran.out]).toEqual([1, ""]);
  expect(numbersIn(ran)).toContain(number);
});

test.each([
  [["--years", "0"], "KK-5005"],
  [["-o", "out.csv"], "KK-5005"],
  [["--plans"], "KK-5003"],
])("%j is wrong usage", async (options, number) => {
  const ran = await kikitori(["cover", sample("retailer.json"), ...options]);
  expect([ran.code, ran.out]).toEqual([2, ""]);
  expect(ran.errors.join()).toContain(number);
});

test("the help names it", async () => {
  expect((await kikitori(["--help", "--lang", "en"])).out).toMatch(/^ {2}cover FILE +settles losses under plans/m);
});
