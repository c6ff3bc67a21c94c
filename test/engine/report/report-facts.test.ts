import { assess, defaultParameters, outlookOf, reportFacts, typicalPlan, type HearingSheet } from "../../../src/engine";
import { runSync } from "../../../src/scheduling/chunked";
import { answersBy } from "../../support/engine";

const sheet: HearingSheet = {
  customer: "株式会社みほん",
  date: "2026-04-01",
  profile: {
    industry: "I",
    revenue: 3_000_000_000,
    staff: 100,
    pcs: 80,
    servers: 10,
    hasWebsite: true,
    webSales: 1e9,
    personsHeld: 50_000,
    providersNone: true,
  },
  answers: answersBy(({ options }) => options[2]?.id),
};
const plan = typicalPlan("medium", "標準プラン");
const facts = runSync(reportFacts(sheet, defaultParameters, [plan]));
const assessment = assess(sheet, defaultParameters);

test("roles are shares of the expected loss of a year, and nothing is left over", () => {
  const liability = assessment.scenarios.reduce(
    (sum, { frequency, items }) =>
      sum + frequency * items.reduce((all, { coverage, mean }) => all + (coverage === "liability" ? mean : 0), 0),
    0,
  );
  const year = outlookOf(sheet, defaultParameters).expectedAnnualLoss;
  expect(facts.roles.find(({ part }) => part === "liability")?.share).toBeCloseTo(liability / year, 9);
  expect(facts.roles.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
});

test("measures stand by what they touch, the first most", () => {
  const shares = facts.measures.map(({ share }) => share);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
});

test("a scenario that cannot happen has no page, and its reason is kept", () => {
  expect(facts.ruledOut).toEqual([{ id: "third-party-outage", reason: "noProviders" }]);
  expect(facts.pages.map(({ id }) => id)).not.toContain("third-party-outage");
  expect(facts.pages).toHaveLength(5);
});

test("items stand by what is likely, the largest first, none that costs nothing", () => {
  for (const { items } of facts.pages) {
    const likely = items.map((item) => item.likely);
    expect(likely).toEqual([...likely].sort((a, b) => b - a));
    expect(items.every(({ high }) => high > 0)).toBe(true);
  }
});

test("stories have the customer's own numbers, and those nobody gave are marked", () => {
  const story = (id: string) => facts.pages.find((page) => page.id === id)?.facts;
  // nobody gave the monthly users; of ten servers a share is encrypted
  expect(story("web-defacement")?.["users"]).toMatchObject({ assumed: true });
  expect(story("denial-of-service")?.["staff"]).toEqual({ value: 100, unit: "persons", assumed: false });
  const encrypted = defaultParameters.values["s5.encrypted"].likely;
  expect(story("ransomware")?.["servers"]).toEqual({ value: 10 * encrypted, unit: "servers", assumed: false });
  const stopped = assessment.scenarios.find(({ id }) => id === "ransomware")?.impact?.daysStopped ?? 0;
  expect(story("ransomware")?.["stopped"]?.value).toBeCloseTo(24 * stopped, 9);
});

test("the check code follows answers, parameters and plans", () => {
  const codeOf = (of: HearingSheet, plans = [plan]) => runSync(reportFacts(of, defaultParameters, plans)).code;
  expect(facts.code).toMatch(/^[0-9a-f]{12}$/);
  expect(codeOf(sheet)).toBe(facts.code);
  expect(codeOf(sheet, [])).not.toBe(facts.code);
  expect(codeOf({ ...sheet, profile: { ...sheet.profile, staff: 101 } })).not.toBe(facts.code);
});
