import { defaultParameters } from "../../src/engine";
import type { LocalWorkbook } from "../../src/local-excel";
import { names } from "../../src/workbook/model/names";
import type { CellValue } from "../../src/workbook/model/snapshot";
import { diagnose, openFilled, openTemplate, snapshotOf, type, valueAt, valueOf, written } from "../support/local";
import { readHearingSheet } from "../../src/workbook/read/read-sheet";
import { locate } from "../../src/workbook/model/locator";

const annex = "ヒアリング別紙";

/** The mark at the end of the row that a cell stands in. */
async function mark(workbook: LocalWorkbook, name: string): Promise<CellValue> {
  const row = locate(await snapshotOf(workbook)).find(name)?.area.row ?? 0;
  return valueAt(workbook, annex, row + 1, 11);
}

test.each<readonly [string, Readonly<Record<string, CellValue>>, string, string]>([
  ["a table that nobody filled in", {}, "KK_providersNone", "未記入"],
  ["its rows", {}, "KK_provider_1_name", "任意"],
  ["none of them", { KK_providersNone: "はい" }, "KK_providersNone", "記入済"],
  ["a row, so that nobody need say that there is none", { KK_provider_3_name: "AWS" }, "KK_providersNone", "任意"],
  ["that row", { KK_provider_3_name: "AWS" }, "KK_provider_3_name", "記入済"],
  ["none beside a row", { KK_providersNone: "はい", KK_provider_3_name: "AWS" }, "KK_providersNone", "要確認"],
  ["not none beside a row", { KK_providersNone: "いいえ", KK_provider_3_name: "AWS" }, "KK_providersNone", "記入済"],
  ["a name of no list", { KK_provider_1_name: "近所の印刷会社" }, "KK_provider_1_name", "記入済"],
  ["a kind of no list", { KK_provider_1_kind: "いろいろ" }, "KK_provider_1_name", "要確認"],
  ["a kind without a name", { KK_provider_1_kind: "クラウド" }, "KK_provider_1_name", "要確認"],
  ["a kind and a name", { KK_provider_1_kind: "クラウド", KK_provider_1_name: "AWS" }, "KK_provider_1_name", "記入済"],
  ["a fix of no incident", { KK_incident_2_fix: "VPNの更新" }, "KK_incident_2_fix", "要確認"],
  [
    "an incident",
    { KK_incident_2_year: 2024, KK_incident_2_scenario: "ランサムウェア" },
    "KK_incident_2_loss",
    "記入済",
  ],
  ["an incident beside none", { KK_incidentsNone: "はい", KK_incident_1_loss: 1 }, "KK_incidentsNone", "要確認"],
  ["a year that is none", { KK_incident_1_year: 24 }, "KK_incident_1_year", "要確認"],
  ["a loss below nothing", { KK_incident_1_loss: -1 }, "KK_incident_1_year", "要確認"],
  ["a limit", { KK_plan_liability: 100_000_000 }, "KK_policy_liability", "記入済"],
  ["a date that is none", { KK_policy_to: "来春" }, "KK_policy_to", "要確認"],
  ["no date", {}, "KK_policy_to", "任意"],
  ["the last date there is", { KK_policy_to: 2_958_465 }, "KK_policy_to", "記入済"],
  ["the day after it", { KK_plan_to: 2_958_466 }, "KK_policy_to", "要確認"],
  [
    "whether a fix is confirmed, neither yes nor no",
    { KK_incident_5_fixConfirmed: "たぶん" },
    "KK_incident_5_year",
    "要確認",
  ],
  ["a pay ratio above all", { KK_plan_payRatio: 90 }, "KK_policy_payRatio", "要確認"],
])("%s: %j is marked at %s as %s", async (_, cells, name, expected) => {
  const workbook = await openTemplate();
  await type(workbook, cells);
  expect(await mark(workbook, name)).toBe(expected);
});

test("what is filled in is read back by ids, in whatever language", async () => {
  const profile = {
    "provider.1.name": "AWS",
    "provider.1.kind": "cloud",
    "provider.1.business": "受発注",
    "incident.1.year": 2024,
    "incident.1.scenario": "ransomware",
    "incident.1.loss": 5_000_000,
    "incident.1.experts": true,
    "incident.1.persons": 0,
    "incident.1.insured": true,
    "incident.1.fix": "VPNの更新",
    "incident.1.fixConfirmed": false,
    "policy.insurer": "みほん損害保険",
    "policy.to": "2027-04-01",
    "plan.liability": 300_000_000,
    "plan.payRatio": 0.9,
    "plan.optionDependency": true,
  };
  for (const language of ["ja", "en"] as const) {
    const read = readHearingSheet(await snapshotOf(await openFilled({ profile, answers: {} }, language)));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.reading.sheet.profile).toEqual({
      ...profile,
      "incident.1.insured": expect.anything() as unknown,
      "plan.optionDependency": expect.anything() as unknown,
    });
    expect(read.reading.issues).toEqual([]);
  }
});

test("a name changed to a word for none or for not known names nothing, without another diagnosis", async () => {
  const workbook = await openTemplate();
  await type(workbook, { KK_provider_1_name: "AWS", KK_provider_2_name: "SaaS" });
  written(await diagnose(workbook));
  const providers = (): CellValue => valueOf(workbook, names.quantity("s6.providers"));
  expect(providers()).toBe(2);
  for (const text of [
    "なし",
    "該当 なし",
    "None",
    "N/A",
    "Ｎ／Ａ",
    "－",
    "---",
    "ゼロ",
    "0",
    0,
    "不明",
    "Not sure",
    "？",
    "",
  ]) {
    await type(workbook, { KK_provider_1_name: text });
    expect([text, providers()]).toEqual([text, 1]);
  }
  await type(workbook, { KK_provider_1_name: "なしの会社" });
  expect(providers()).toBe(2);
});

test("providers and incidents are counted by formula as by the engine, and follow their cells", async () => {
  const workbook = await openTemplate();
  await type(workbook, {
    KK_industry: "E 製造業",
    KK_revenue: 6_000_000_000,
    KK_staff: 300,
    KK_date: "令和8年4月24日",
    KK_provider_1_name: "AWS",
    KK_provider_2_name: "なし",
    KK_provider_3_name: "－",
    KK_provider_4_name: "不明",
    KK_provider_5_name: "近所の印刷会社",
    KK_incident_1_year: "令和3年",
    KK_incident_1_experts: "はい",
    KK_incident_2_year: 2020,
    KK_incident_2_loss: "500万円",
    KK_incident_3_scenario: "委託先・クラウド障害",
    KK_incident_3_loss: 9_000_000,
    KK_incident_4_loss: 1_000_000,
    KK_incident_4_fixConfirmed: "はい",
  });
  const { verdict } = written(await diagnose(workbook));
  expect(verdict).toMatchObject({ state: "complete", differences: [] });
  expect(valueOf(workbook, names.quantity("s6.providers"))).toBe(2);
  // the first, and half of the fourth
  expect(valueOf(workbook, names.history("incidents"))).toBe(1.5);
  const { likely: cap } = defaultParameters.values["history.cap"];
  expect(Number(valueOf(workbook, names.history("factor")))).toBeLessThan(cap);
  await type(workbook, { KK_provider_6_name: "もう一社", KK_incident_4_fixConfirmed: "いいえ", KK_date: 46_500 });
  expect(valueOf(workbook, names.quantity("s6.providers"))).toBe(3);
  // 2027: the first was six years ago
  expect(valueOf(workbook, names.history("incidents"))).toBe(1);
  expect(valueOf(workbook, names.record("state"))).toBe("stale");
});
