import { acceptanceOf, understand, type HearingSheet } from "../../src/engine";
import { writeOver } from "../../src/excel/write-over";
import { writeResults } from "../../src/excel/write-results";
import { openWorkbook, type LocalWorkbook } from "../../src/local-excel";
import { words, type Language } from "../../src/locales";
import { runSync } from "../../src/scheduling/chunked";
import { names } from "../../src/workbook/model/names";
import type { CellValue } from "../../src/workbook/model/snapshot";
import { planAcceptance } from "../../src/workbook/plan/acceptance";
import { planApproval } from "../../src/workbook/plan/approval";
import { readDiagnosis } from "../../src/workbook/plan/diagnose";
import { caseFacts, readCaseRecord } from "../../src/workbook/read/case-record";
import { expectAcceptance } from "../support/acceptance";
import { lazily } from "../support/lazily";
import {
  diagnose,
  edit,
  inExcel,
  openFilled,
  openTemplate,
  placeOfName,
  save,
  snapshotOf,
  type,
  valueAt,
  valueOf,
  written,
} from "../support/local";
import { typeRules } from "../support/rule-cells";

const sheet: HearingSheet = {
  date: "2026-04-24",
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

const make = (workbook: LocalWorkbook, language: Language = "ja") =>
  inExcel(workbook, () => writeResults((snapshot) => planAcceptance(snapshot, language)));

const made = (language: Language) =>
  lazily(async () => {
    const workbook = await openFilled(sheet, language);
    written(await diagnose(workbook));
    expect((await make(workbook, language)).kind).toBe("written");
    return save(workbook);
  });
const bytes = { ja: made("ja"), en: made("en") };
const opened = async (language: Language = "ja"): Promise<LocalWorkbook> => openWorkbook(await bytes[language]);

async function typeCase(workbook: LocalWorkbook, values: Readonly<Record<string, CellValue>>): Promise<void> {
  await edit(workbook, (context) => {
    for (const [id, value] of Object.entries(values))
      context.workbook.names.getItem(names.caseCell(id)).getRange().values = [[value]];
  });
}

async function engineOf(workbook: LocalWorkbook) {
  const snapshot = await snapshotOf(workbook);
  const read = runSync(readDiagnosis(snapshot, null));
  if (!read.ok) throw new Error("refused");
  const { reading, parameters, rules } = read.info;
  return acceptanceOf(understand(reading.sheet, parameters, rules), caseFacts(readCaseRecord(snapshot)));
}

const agree = async (workbook: LocalWorkbook, language: Language = "ja"): Promise<void> =>
  expectAcceptance((name) => valueOf(workbook, name), await engineOf(workbook), language);

/** A row of the table of preconditions, counted from the first. */
const rowOf = (workbook: LocalWorkbook, index: number): readonly CellValue[] => {
  const { sheet: on, row, column } = placeOfName(workbook, names.acceptanceSheet("states"));
  return Array.from({ length: 8 }, (_, at) => valueAt(workbook, on, row + index, column - 8 + at));
};

test("the answer, and of each precondition its replies, reason, deadline", async () => {
  const workbook = await opened();
  await agree(workbook);
  expect(valueOf(workbook, names.acceptanceSheet("answer"))).toBe("条件確認 3件　照会 2件　未回答 1件");
  // the diagnosis is of 2026-04-01: 60 days later
  const [name, state, replies, reason, todo, due, code, wording] = rowOf(workbook, 3);
  const { S18, S19 } = words("ja").questions;
  expect([name, state, reason, todo, code, wording]).toEqual([
    "G-4　バックアップの範囲と隔離",
    "条件確認",
    "求める水準に届いていません（S19）。",
    "60日以内の対応を条件として確認する",
    "",
    "",
  ]);
  expect(replies).toBe(`S18 ${S18.short}：${S18.options.main}\nS19 ${S19.short}：${S19.options.sameNetwork}`);
  expect(due).toBe(46_173);
});

test.each<Language>(["ja", "en"])(
  "it follows answers, rules and the case record as the engine does: %s",
  async (language) => {
    const workbook = await opened(language);
    const { profile, preconditions, sheets } = words(language);
    const { levels, findings } = sheets.acceptanceRules.authority;
    const choices = sheets.caseRecord.choices;
    await agree(workbook, language);
    const steps: readonly (() => Promise<void>)[] = [
      () => typeCase(workbook, { limit: 1e9, overseas: choices.overseas.yes }),
      () =>
        typeRules(workbook, {
          "authority.7.level": "",
          "authority.8.finding": findings.open,
          "authority.8.level": levels.headOffice,
        }),
      () => typeRules(workbook, { "backup.use": profile.no, "mailMfa.fails": preconditions.states.refer }),
      () => type(workbook, { KK_C07: words(language).questions.C07.options.all, KK_S20: "" }),
      () =>
        typeRules(workbook, {
          "authority.decides": sheets.acceptanceRules.authority.decides.first,
          "authority.1.level": "",
        }),
      () => typeRules(workbook, { "appetite.revenueBelow": 5e9 }),
      () => typeRules(workbook, { "segment.revenueMost": 3e9 }),
      () =>
        typeRules(workbook, Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((row) => [`authority.${row}.level`, ""]))),
    ];
    for (const step of steps) {
      await step();
      await agree(workbook, language);
    }
  },
);

test("code and wording show for a condition, and only where there is a code", async () => {
  const workbook = await opened();
  await typeRules(workbook, {
    "backup.wording": "60日以内に隔離すること。",
    "patches.endorsement": "CY-07",
    "patches.wording": "更新すること。",
  });
  expect(rowOf(workbook, 3).slice(6)).toEqual(["", ""]);
  expect(rowOf(workbook, 6).slice(6)).toEqual(["", ""]);
  await typeRules(workbook, { "backup.endorsement": "CY-04" });
  expect(rowOf(workbook, 3).slice(6)).toEqual(["CY-04", "60日以内に隔離すること。"]);
});

test("a formula typed over is said in the heading, and written again; the case record is left alone", async () => {
  const workbook = await opened();
  await typeCase(workbook, { state: "照会", decidedBy: "課長" });
  await edit(workbook, (context) => {
    context.workbook.names.getItem(names.acceptanceSheet("answer")).getRange().values = [["問題ありません"]];
  });
  expect(valueOf(workbook, names.block("acceptance_standing"))).toContain("上書きされています");
  expect((await make(workbook)).kind).toBe("written");
  expect(valueOf(workbook, names.block("acceptance_standing"))).not.toContain("上書き");
  expect(valueOf(workbook, names.acceptanceSheet("answer"))).toBe("条件確認 3件　照会 2件　未回答 1件");
  written(await diagnose(workbook));
  const { values, issues } = readCaseRecord(await snapshotOf(workbook));
  expect([values.state, values.decidedBy, issues]).toEqual(["query", "課長", []]);
});

test("without a result there is nothing to hold against", async () => {
  const workbook = await openTemplate();
  expect(await make(workbook)).toMatchObject({
    kind: "refused",
    refusal: [{ issue: { code: "acceptanceWithoutResult" } }],
  });
});

test("what is none of a list, no date, no amount is named with its cell", async () => {
  const workbook = await opened();
  await typeCase(workbook, { state: "保留中", decidedOn: "来週", limit: "10億", overseas: "たぶん", expiry: 46_000 });
  const { values, issues } = readCaseRecord(await snapshotOf(workbook));
  expect(issues.map(({ issue, place }) => [issue.code, "item" in issue ? issue.item : "", place?.sheet])).toEqual(
    ["state", "limit", "overseas", "decidedOn"].map((item) => ["caseCellUnusable", item, "案件記録"]),
  );
  expect(values.expiry).toBe("2025-12-09");
});

describe("an approval", () => {
  const approve = (workbook: LocalWorkbook) =>
    inExcel(workbook, () => writeOver((snapshot) => planApproval(snapshot, "2026-04-24T10:00:00+09:00")));
  const changed = (workbook: LocalWorkbook) => valueOf(workbook, names.caseCell("changed"));

  test("is kept, and any change of answers, parameters or rules afterwards is said", async () => {
    for (const change of [
      (workbook: LocalWorkbook) => type(workbook, { KK_staff: 41 }),
      (workbook: LocalWorkbook) => type(workbook, { KK_C07: words("ja").questions.C07.options.all }),
      (workbook: LocalWorkbook) => type(workbook, { KK_p_consulting_high: 1_100_000 }),
      (workbook: LocalWorkbook) => typeRules(workbook, { "backup.days": 61 }),
      (workbook: LocalWorkbook) => typeRules(workbook, { "cards.use": "いいえ" }),
      (workbook: LocalWorkbook) => typeRules(workbook, { "backup.endorsement": "CY-04" }),
    ]) {
      const workbook = await opened();
      expect(changed(workbook)).toBe("承認の控えはありません。");
      expect((await approve(workbook)).kind).toBe("written");
      expect(changed(workbook)).toBe("変更はありません。");
      await change(workbook);
      expect(changed(workbook)).toBe("承認後変更");
    }
  });
  test("still says so when the diagnosis is made again, and a new approval ends it", async () => {
    const workbook = await opened();
    await approve(workbook);
    await type(workbook, { KK_staff: 41 });
    expect(await approve(workbook)).toMatchObject({ kind: "refused", issues: [{ code: "approvalOfStaleResult" }] });
    written(await diagnose(workbook));
    expect(changed(workbook)).toBe("承認後変更");
    expect((await approve(workbook)).kind).toBe("written");
    expect(changed(workbook)).toBe("変更はありません。");
    written(await diagnose(workbook));
    expect(changed(workbook)).toBe("変更はありません。");
  });
  test("waits for a note while answers contradict each other", async () => {
    // a reason that the profile denies
    const workbook = await openFilled({ ...sheet, profile: { ...sheet.profile, personsHeld: 10, sensitive: 20 } });
    written(await diagnose(workbook));
    await make(workbook);
    expect(await approve(workbook)).toMatchObject({ kind: "refused", issues: [{ code: "approvalContradictions" }] });
    await typeCase(workbook, { contradictionNote: "電話で確認。人数は20が正しい。" });
    expect((await approve(workbook)).kind).toBe("written");
  });
  test("has nowhere to go without a case record", async () => {
    const workbook = await openFilled(sheet);
    written(await diagnose(workbook));
    expect(await approve(workbook)).toMatchObject({ kind: "refused", issues: [{ code: "caseRecordMissing" }] });
  });
});
