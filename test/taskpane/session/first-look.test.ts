import { defaultParameters, type HearingSheet } from "../../../src/engine";
import { firstLook } from "../../../src/taskpane/session/first-look";
import type { Diagnosis } from "../../../src/workbook/plan/diagnose";

const lookAt = (profile: HearingSheet["profile"], issues: readonly object[] = []) =>
  firstLook({
    reading: { sheet: { date: "2026-04-24", profile, answers: {} } },
    parameters: defaultParameters,
    issues: issues.map((issue) => ({ issue })),
  } as unknown as Diagnosis);

test.each([
  ["nothing at all", {}, "notAnswered"],
  ["what is neither yes nor no", { incidentsNone: "わからない" }, "notAnswered"],
  ["a note alone", { incidentsNote: "2024年にウイルス感染" }, "noted"],
  ["a note that nobody knows", { incidentsNote: "わからない" }, "notAnswered"],
  ["none", { incidentsNone: true }, "none"],
  ["not none, and no incident", { incidentsNone: "いいえ" }, "untold"],
  ["an incident, and none besides", { incidentsNone: true, "incident.2.loss": 0 }, "incidents"],
  ["an incident of which no figure is told", { "incident.5.fix": "VPNの更新" }, "incidents"],
  ["spaces", { "incident.1.fix": "  ", incidentsNote: "" }, "notAnswered"],
] as const)("past incidents, %s: %j", (_, profile, standing) => {
  expect(lookAt(profile).history.standing).toBe(standing);
});

test("an incident is shown by what was understood of its cells, with what it counts for", () => {
  const { history } = lookAt({
    "incident.2.year": "令和6年",
    "incident.2.scenario": "ransomware",
    "incident.2.loss": "500万円",
    "incident.2.experts": false,
    "incident.2.fix": "VPNの更新",
  });
  expect(history.incidents).toEqual([
    {
      number: 2,
      weight: 1,
      reason: null,
      cells: {
        year: { id: "incident.2.year", value: 2024, doubtful: false },
        scenario: { id: "incident.2.scenario", value: "ransomware", doubtful: false },
        loss: { id: "incident.2.loss", value: 5_000_000, doubtful: false },
        experts: { id: "incident.2.experts", value: false, doubtful: false },
        fix: { id: "incident.2.fix", value: "VPNの更新", doubtful: false },
      },
    },
  ]);
  expect(history).toMatchObject({ stated: true, counted: 1, none: null, note: null });
});

test("a cell that must be asked about says so, on both sides of a contradiction; one that was merely read does not", () => {
  const { history, cover } = lookAt(
    { incidentsNone: true, "incident.1.year": 24, "incident.1.loss": "500万円", "policy.to": "来春" },
    [
      { code: "contradiction", rule: "incidentsDespiteNone", variable: "incidentsNone", other: "incident.1.loss" },
      { code: "outOfRange", variable: "incident.1.year" },
      { code: "notADate", item: "policy.to", received: "来春" },
      { code: "understood", variable: "incident.2.loss" },
    ],
  );
  expect(history.none?.doubtful).toBe(true);
  expect(history.incidents[0]?.cells).toMatchObject({
    year: { value: 24, doubtful: true },
    loss: { value: 5_000_000, doubtful: true },
  });
  expect(cover.terms).toMatchObject([{ field: "to", present: { value: "来春", doubtful: true }, planned: null }]);
  expect(lookAt({ "incident.1.loss": "500万円" }, [{ code: "understood", variable: "incident.1.loss" }])).toMatchObject(
    {
      history: { incidents: [{ cells: { loss: { doubtful: false } } }] },
    },
  );
});

test.each([
  ["nothing", {}, "notAnswered"],
  ["that it is unknown", { "policy.insurer": "不明" }, "notAnswered"],
  ["an insurer", { "policy.insurer": "みほん損害保険" }, "told"],
  ["none", { "policy.insurer": "なし" }, "none"],
  ["not applicable", { "policy.insurer": "該当なし" }, "none"],
  ["none beside a limit", { "policy.insurer": "なし", "policy.liability": 1e8 }, "told"],
  ["a limit alone", { "policy.liability": 0 }, "told"],
  ["what is wanted alone", { "plan.liability": 1e8 }, "notAnswered"],
] as const)("present cover, %s: %j", (_, profile, present) => {
  expect(lookAt(profile).cover.present).toBe(present);
});

test("terms stand side by side in the order of the sheet; those nobody tells are left out", () => {
  const { cover } = lookAt({
    "plan.deductible": 100_000,
    "plan.liability": 300_000_000,
    "policy.liability": 100_000_000,
    "policy.note": "費用の縮小あり",
    "policy.refused": "はい",
  });
  expect(cover.isPlanned).toBe(true);
  expect(cover.terms.map(({ field, text, present, planned }) => [field, text, present?.value, planned?.value])).toEqual(
    [
      ["liability", false, 100_000_000, 300_000_000],
      ["deductible", false, undefined, 100_000],
      ["refused", false, "はい", undefined],
      ["note", true, "費用の縮小あり", undefined],
    ],
  );
  // all that is asked of the policy in force, but for its notes, its limit of liability and whether it was refused
  expect(cover.blank).toHaveLength(16 - 3);
  expect(cover.blank.slice(0, 3)).toEqual(["insurer", "from", "to"]);
  expect(lookAt({ "plan.liability": 1 }).cover.blank).toEqual([]);
});
