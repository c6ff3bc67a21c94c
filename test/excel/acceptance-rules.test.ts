import { defaultRules, rules, type HearingSheet, type RuleId, type RuleSet, type RuleValue } from "../../src/engine";
import { openWorkbook, type LocalWorkbook } from "../../src/local-excel";
import { words, type Language } from "../../src/locales";
import { runSync } from "../../src/scheduling/chunked";
import { locate } from "../../src/workbook/model/locator";
import { names } from "../../src/workbook/model/names";
import { readDiagnosis } from "../../src/workbook/plan/diagnose";
import { checkResults } from "../../src/workbook/plan/result-check";
import { readRuleCells } from "../../src/workbook/read/rules";
import { lazily } from "../support/lazily";
import { diagnose, edit, openFilled, save, snapshotOf, valueOf, written } from "../support/local";
import { ruleCell, typeRules } from "../support/rule-cells";

/** Some MFA is missing, backups are on the same network, old software without a plan. */
const sheet: HearingSheet = {
  profile: { customer: "みほん商事", industry: "E", revenue: 3e9, staff: 40, servers: 3, remoteAccess: true },
  answers: {
    C07: "none",
    N03: "some",
    S18: "main",
    S19: "sameNetwork",
    N02: "within90",
    S01: "within90",
    C09: "unplanned",
  },
};

const made = lazily(async () => {
  const workbook = await openFilled(sheet);
  written(await diagnose(workbook));
  return save(workbook);
});
const opened = async (): Promise<LocalWorkbook> => openWorkbook(await made);

const withRules = (values: Partial<Record<RuleId, RuleValue>>): RuleSet => ({
  ...defaultRules,
  values: { ...defaultRules.values, ...values },
});
const gates = (workbook: LocalWorkbook) =>
  ["remoteMfa", "mailMfa", "backup", "patches", "answered"].map((id) => valueOf(workbook, names.gate(id)));
const read = async (workbook: LocalWorkbook) => readRuleCells(await snapshotOf(workbook));

test("a diagnosis makes the sheet with the shipped rules, which are read as they are", async () => {
  const workbook = await opened();
  expect(gates(workbook)).toEqual(["condition", "condition", "condition", "refer", "refer"]);
  expect(await read(workbook)).toEqual({ present: true, set: defaultRules, issues: [] });
});

test("what is typed moves the states at once, the engine reads the same, and a refill leaves it", async () => {
  const workbook = await opened();
  const { preconditions, questions, profile } = words("ja");
  await typeRules(workbook, {
    "remoteMfa.use": profile.no,
    "mailMfa.C07": questions.C07.options.none,
    "backup.fails": preconditions.states.refer,
    "patches.fails": preconditions.states.condition,
    "patches.days": 45,
    "answered.use": profile.no,
    "appetite.industry.E": profile.yes,
    "segment.revenueMost": 3e9,
    "backup.endorsement": "CY-04",
  });
  const expected = ["off", "pass", "refer", "condition", "off"];
  const follows = async (): Promise<void> => {
    expect(gates(workbook)).toEqual(expected);
    expect([
      valueOf(workbook, names.acceptance("appetite", "answer")),
      valueOf(workbook, names.acceptance("segment", "size")),
    ]).toEqual(["outside", "small"]);
    const snapshot = await snapshotOf(workbook);
    const { set, issues } = readRuleCells(snapshot);
    expect(issues).toEqual([]);
    expect(Object.entries(set.values).filter(([id, value]) => value !== defaultRules.values[id as RuleId])).toEqual(
      [
        ["appetite.industry.E", true],
        ["segment.revenueMost", 3e9],
        ["remoteMfa.use", false],
        ["backup.fails", "refer"],
        ["backup.endorsement", "CY-04"],
        ["patches.fails", "condition"],
        ["patches.days", 45],
        ["answered.use", false],
        ["mailMfa.C07", "none"],
      ].sort((a, b) => rules.findIndex(({ id }) => id === a[0]) - rules.findIndex(({ id }) => id === b[0])),
    );
    const diagnosis = runSync(readDiagnosis(snapshot, null));
    if (!diagnosis.ok) throw new Error("refused");
    const { assessment } = diagnosis.info;
    expect(
      ["remoteMfa", "mailMfa", "backup", "patches", "answered"].map(
        (id) => assessment.gates.find((gate) => gate.id === id)?.state,
      ),
    ).toEqual(expected);
    expect(assessment.gates.find(({ id }) => id === "patches")?.days).toBe(45);
    expect(runSync(checkResults(snapshot, diagnosis.info))).toEqual([]);
  };
  await follows();
  written(await diagnose(workbook));
  await follows();
});

test.each<[RuleId, string | number, unknown]>([
  ["backup.days", 400, 400],
  ["backup.days", 1.5, 1.5],
  ["backup.days", "", null],
  ["backup.days", "sixty", "sixty"],
  ["backup.use", "たぶん", "たぶん"],
  ["mailMfa.C07", "*", "*"],
  ["backup.wording", "x".repeat(1_001), "x".repeat(1_001)],
])("of %s, %j cannot be used: it is named with its cell, and the shipped value stands", async (id, value, received) => {
  const workbook = await opened();
  await typeRules(workbook, { [id]: value });
  const { sheet: on, row, column } = await ruleCell(workbook, id);
  const { issues, set } = await read(workbook);
  const cell = `${"ABCDEFGH"[column] ?? ""}${row + 1}`;
  expect(issues).toEqual([{ issue: { code: "ruleUnusable", rule: id, received }, place: { sheet: on, cell } }]);
  expect(set).toEqual(defaultRules);
  expect(gates(workbook)).toEqual(["condition", "condition", "condition", "refer", "refer"]);
  const outcome = written(await diagnose(workbook));
  expect(outcome.verdict.state).toBe("complete");
  expect(outcome.info.issues.filter(({ issue }) => issue.code === "ruleUnusable")).toEqual(issues);
});

test("rows may change places; one whose id is gone is named, and its rules are as shipped", async () => {
  const workbook = await opened();
  await typeRules(workbook, { "remoteMfa.use": "いいえ", "backup.use": "いいえ" });
  const [{ sheet: on, row: from }, { row: to }] = [
    await ruleCell(workbook, "remoteMfa.use"),
    await ruleCell(workbook, "mailMfa.use"),
  ];
  await edit(workbook, async (context) => {
    const rows = [from, to].map((row) => context.workbook.worksheets.getItem(on).getRangeByIndexes(row, 2, 1, 7));
    for (const row of rows) row.load({ values: true });
    await context.sync();
    const [one, other] = rows.map(({ values }) => values);
    for (const [index, values] of [other, one].entries()) if (values) (rows[index] as Excel.Range).values = values;
  });
  expect(gates(workbook)).toEqual(["off", "condition", "off", "refer", "refer"]);
  const { row } = await ruleCell(workbook, "backup.days");
  await edit(workbook, (context) => {
    context.workbook.worksheets.getItem(on).getRangeByIndexes(row, 8, 1, 1).values = [[""]];
  });
  expect((await read(workbook)).issues).toEqual([
    { issue: { code: "rulesTableChanged", sheet: on, item: "backup" }, place: { sheet: on } },
  ]);
  expect(gates(workbook)).toEqual(["off", "condition", "condition", "refer", "refer"]);
});

test("the whole sheet deleted: the shipped rules hold, and the next diagnosis makes it again", async () => {
  const workbook = await opened();
  await typeRules(workbook, { "remoteMfa.use": "いいえ" });
  await edit(workbook, (context) => context.workbook.worksheets.getItem("引受ルール").delete());
  expect((await read(workbook)).present).toBe(false);
  expect(gates(workbook)).toEqual(["condition", "condition", "condition", "refer", "refer"]);
  written(await diagnose(workbook));
  expect(await read(workbook)).toEqual({ present: true, set: defaultRules, issues: [] });
  expect(gates(workbook)).toEqual(["condition", "condition", "condition", "refer", "refer"]);
});

test.each<Language>(["ja", "en"])(
  "given rules stand on a new sheet, and are written over one that is there: %s",
  async (language) => {
    const set: RuleSet = {
      ...withRules({ "remoteMfa.use": false, "backup.days": 17, "mailMfa.wording": "=1+1", "edr.staffBelow": 50 }),
      name: "みほん損保 基準",
      version: "2026-4",
    };
    const fresh = await openFilled(sheet, language);
    written(await diagnose(fresh, { rules: set }));
    expect(await read(fresh)).toEqual({ present: true, set, issues: [] });
    const there = await openFilled(sheet, language);
    written(await diagnose(there));
    const outcome = written(await diagnose(there, { rules: set }));
    expect(outcome.verdict.state).toBe("complete");
    expect(await read(there)).toEqual({ present: true, set, issues: [] });
    expect(valueOf(there, names.gate("remoteMfa"))).toBe("off");
    expect(locate(await snapshotOf(there)).find(names.block("acceptance_rules"))?.sheet).toBe(
      words(language).sheets.names.acceptanceRules,
    );
  },
);
