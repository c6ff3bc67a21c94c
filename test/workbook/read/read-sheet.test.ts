import {
  assess,
  defaultParameters,
  questionById,
  questions,
  type HearingSheet,
  type NotApplicableReason,
  type QuestionId,
} from "../../../src/engine";
import { words } from "../../../src/locales";
import { names } from "../../../src/workbook/model/names";
import { readHearingSheet, type SheetReading } from "../../../src/workbook/read/read-sheet";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/model/snapshot";
import { answersBy, worstOption } from "../../support/engine";
import { openFilled, placeOfName, snapshotOf } from "../../support/local";
import { withName, withValue, withValues } from "../../support/snapshots";
import { lazily } from "../../support/lazily";

/** A question that may not apply for this reason. */
function questionWith(reason: NotApplicableReason): QuestionId {
  const found = questions.find(({ notApplicable }) => notApplicable.includes(reason));
  if (!found) throw new Error(`No question takes ${reason}`);
  return found.id;
}
const [remote, stated] = [questionWith("noRemoteAccess"), questionWith("stated")];

const sheet: HearingSheet = {
  customer: "株式会社みほん",
  date: "2026-04-01",
  profile: { industry: "E", revenue: 3_000_000_000, staff: 40, hasWebsite: true, "kinds.card": false },
  answers: { ...answersBy(({ options }) => options[0]?.id), G02: "unknown", [remote]: "na:noRemoteAccess" },
  remarks: { G01: "社長直轄" },
};

const given = lazily(async () => snapshotOf(await openFilled(sheet)));
const hearing = "ヒアリングシート";
const annex = "ヒアリング別紙";

function reading(snapshot: WorkbookSnapshot): SheetReading {
  const result = readHearingSheet(snapshot);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.reading;
}
const refusal = (snapshot: WorkbookSnapshot): unknown => {
  const result = readHearingSheet(snapshot);
  return result.ok ? null : result.issues;
};
const typing = async (values: Readonly<Record<string, CellValue>>): Promise<SheetReading> =>
  reading(withValues(await given, values));
const cellOf = async (name: string): Promise<string> => {
  const { row } = placeOfName(await openFilled(sheet), name);
  return `C${row}`;
};

test("a sheet reads back as it was filled in", async () => {
  const { sheet: read, language, templateVersion, issues } = reading(await given);
  expect(read.answers).toEqual(sheet.answers);
  expect(read.remarks).toEqual(sheet.remarks);
  expect(read.profile).toEqual({ ...sheet.profile, customer: sheet.customer, date: sheet.date });
  expect([read.customer, read.date, language, templateVersion, issues]).toEqual([
    sheet.customer,
    sheet.date,
    "ja",
    "4",
    [],
  ]);
});

describe("refuses, and says which name is meant", () => {
  test("a workbook that is no hearing sheet", () => {
    const empty: WorkbookSnapshot = { names: [], sheets: [], calculation: "automatic", calculated: true };
    expect(refusal(empty)).toEqual([{ issue: { code: "notAHearingSheet" } }]);
  });

  test("a missing name, of an answer, of a remark, of a list, of the template version", async () => {
    for (const [name, item] of [
      [names.input("revenue"), "revenue"],
      [names.input("S01"), "S01"],
      [names.remark("S01"), "S01"],
      [names.list("S01"), "S01"],
      [names.unit("revenue"), "revenue"],
      [names.list("amountUnit"), null],
      [names.amountFactor, null],
      [names.language, null],
    ] as const) {
      const issue = { code: "nameMissing", name, item };
      expect(refusal(withName(await given, name, null))).toEqual([{ issue }]);
    }
  });

  test("a name whose row was deleted", async () => {
    const received = `=${hearing}!#REF!`;
    const name = names.input("N03");
    const issue = { code: "nameBroken", name, item: "N03", received };
    expect(refusal(withName(await given, name, received))).toEqual([{ issue }]);
  });

  test("a name over several areas, a whole row, or a sheet that is not there", async () => {
    for (const received of [`=${hearing}!$C$8,${hearing}!$C$9`, `=${hearing}!$8:$8`, "=消えたシート!$C$8", "=1+1"]) {
      expect(refusal(withName(await given, names.input("staff"), received))).toMatchObject([
        { issue: { code: "nameBroken", received } },
      ]);
    }
  });

  test("an input cell on a sheet that is not read: it must not silently become an assumption", async () => {
    const received = "=選択肢!$C$8";
    expect(refusal(withName(await given, names.input("staff"), received))).toMatchObject([
      { issue: { code: "nameBroken", item: "staff", received } },
    ]);
  });

  test("a hearing sheet whose block lost its name", async () => {
    const snapshot = await given;
    const unread: WorkbookSnapshot = {
      ...withName(snapshot, names.block("hearing"), null),
      sheets: snapshot.sheets.map((each) => (each.name === hearing ? { ...each, used: null } : each)),
    };
    const issues = refusal(unread) as readonly { issue: { code: string } }[];
    expect(issues[0]).toMatchObject({ issue: { code: "nameMissing", name: names.block("hearing") } });
  });

  test("a template of an unknown version, with its cell", async () => {
    const issues = refusal(withValue(await given, names.templateVersion, "99"));
    const issue = { code: "templateVersionUnknown", received: "99", known: ["2", "3", "4"] };
    expect(issues).toMatchObject([{ issue, place: { sheet: "ご案内" } }]);
  });
});

describe("takes as they are meant", () => {
  test("names in any case, on a renamed sheet", async () => {
    const snapshot = await given;
    const renamed: WorkbookSnapshot = {
      ...snapshot,
      names: snapshot.names.map(({ name, formula }) => ({
        name: name.toUpperCase(),
        formula: formula.replace(/'?ヒアリングシート'?!/, "'It''s (1)'!"),
      })),
      sheets: snapshot.sheets.map((each) => (each.name === hearing ? { ...each, name: "It's (1)" } : each)),
    };
    expect(reading(renamed).sheet).toEqual(reading(snapshot).sheet);
  });

  test("English entries on a Japanese sheet", async () => {
    const english = words("en");
    const { options } = english.questions.G01;
    const texts = options as Readonly<Record<string, string>>;
    const [id, text] = Object.entries(texts).at(-1) ?? ["", ""];
    const read = await typing({
      [names.input("G01")]: text,
      [names.input("G02")]: english.unknown,
      [names.input("hasWebsite")]: "No",
      [names.input("industry")]: english.profile.industries.F.choice,
    });
    expect([read.sheet.answers.G01, read.sheet.answers.G02]).toEqual([id, "unknown"]);
    expect([read.sheet.profile.hasWebsite, read.sheet.profile.industry]).toEqual([false, "F"]);
  });

  test.each([
    ["はい", true],
    ["いいえ", false],
    [" ＹＥＳ ", true],
    ["あり", true],
    ["✕", false],
    [true, true],
    [0, 0],
    ["たぶん", "たぶん"],
  ])("yes and no: %j", async (typed, expected) => {
    const read = await typing({ [names.input("hasWebsite")]: typed });
    expect(read.sheet.profile.hasWebsite).toBe(expected);
  });

  test.each([
    [46_113, "2026-04-01"],
    ["2026-04-01", "2026-04-01"],
  ])("dates: %j", async (typed, expected) => {
    const read = await typing({ [names.input("date")]: typed });
    expect([read.sheet.date, read.issues]).toEqual([expected, []]);
  });

  /** Answers stand in column C, the terms of the policy in force in D. */
  const placeOf = async (item: "date" | "policy.to") => {
    const cell = await cellOf(names.input(item));
    return item === "date" ? { sheet: hearing, cell } : { sheet: annex, cell: cell.replace("C", "D") };
  };

  test.each<[CellValue, string]>([
    ["令和8年4月24日", "2026-04-24"],
    ["R8.4.24", "2026-04-24"],
    ["令和元年5月1日", "2019-05-01"],
    ["２０２６年４月２４日", "2026-04-24"],
    ["2026/4/24", "2026-04-24"],
    ["2026.4.24", "2026-04-24"],
    [20_260_424, "2026-04-24"],
  ])("a date in words, and says how it was read: %j", async (typed, value) => {
    const read = await typing({ [names.input("date")]: typed, [names.input("policy.to")]: typed });
    expect([read.sheet.date, read.sheet.profile["policy.to"]]).toEqual([value, value]);
    expect(read.issues).toEqual(
      await Promise.all(
        (["date", "policy.to"] as const).map(async (item) => ({
          issue: { code: "dateUnderstood", item, received: String(typed), value },
          place: await placeOf(item),
        })),
      ),
    );
  });

  test("a reason for not applicable, from the remark", async () => {
    const read = await typing({
      [names.input(stated)]: words("ja").notApplicable.stated,
      [names.remark(stated)]: "端末を持たない",
    });
    expect(read.sheet.answers[stated]).toBe("na:端末を持たない");
  });

  test.each([
    "不明",
    "未確認",
    "分からない",
    "わかりません。",
    "Ｕｎｋｎｏｗｎ",
    "（不明）",
    "不明（担当者に確認中）",
    "？",
  ])("an answer nobody knows: %s", async (typed) => {
    const read = await typing({ [names.input("C01")]: typed });
    expect(read.sheet.answers.C01).toBe("unknown");
    const { issues } = assess(read.sheet, defaultParameters);
    expect(issues).toContainEqual({ code: "unknown", question: "C01", weight: 5 });
  });

  test.each(["N/A", "ｎ／ａ", "該当なし", "対象外", "非該当", "なし（対象外）", "該当なし。"])(
    "not applicable, for the reason in the remark: %s",
    async (typed) => {
      const read = await typing({ [names.input(stated)]: typed, [names.remark(stated)]: "端末を持たない" });
      expect(read.sheet.answers[stated]).toBe("na:端末を持たない");
      const without = await typing({ [names.input(stated)]: typed });
      const { issues } = assess(without.sheet, defaultParameters);
      expect(issues).toContainEqual(expect.objectContaining({ code: "reasonMissing", question: stated }));
    },
  );

  test("not applicable, for the reason in its brackets", async () => {
    const read = await typing({
      [names.input(stated)]: "対象外（端末を持たない）",
      [names.input(remote)]: "N/A（社外からの接続なし）",
    });
    expect([read.sheet.answers[stated], read.sheet.answers[remote]]).toEqual([
      "na:端末を持たない",
      "na:noRemoteAccess",
    ]);
  });

  test("not applicable without a reason, where reasons are on the list, and where all must answer", async () => {
    const read = await typing({ [names.input(remote)]: "該当なし", [names.input("C01")]: "対象外" });
    const { issues } = assess(read.sheet, defaultParameters);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "reasonNotPicked", question: remote, reasons: ["noRemoteAccess"] }),
    );
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "alwaysApplicable", question: "C01", received: "対象外" }),
    );
  });

  test.each(["なし", "検討中", "該当なし（未確認）", "-"])(
    "what is certain of neither is asked back: %s",
    async (typed) => {
      const read = await typing({ [names.input("C01")]: typed });
      const { issues } = assess(read.sheet, defaultParameters);
      expect(issues).toContainEqual(expect.objectContaining({ code: "notAnOption", question: "C01" }));
    },
  );

  test.each(["１２３４５６７８９", "1億2,000万", "約5,000万円", "300百万"])("a number as text: %s", async (typed) => {
    const read = await typing({ [names.input("revenue")]: typed });
    expect(read.sheet.profile.revenue).toBe(typed);
    const { issues } = assess(read.sheet, defaultParameters);
    expect(issues).toContainEqual(expect.objectContaining({ code: "understood", variable: "revenue" }));
  });
});

describe("points out, and goes on", () => {
  test.each(["来月", 1e300, -5, "2026/13/45", "2026-02-30", "令和元年4月30日", true])(
    "what is no date: %j",
    async (typed) => {
      const read = await typing({ [names.input("date")]: typed });
      expect(read.issues).toEqual([
        {
          issue: { code: "notADate", item: "date", received: String(typed) },
          place: { sheet: hearing, cell: await cellOf(names.input("date")) },
        },
      ]);
      expect(read.sheet.date).toBeUndefined();
    },
  );

  test.each(["#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#SPILL!"])("an error in a cell: %s", async (error) => {
    const read = reading(["revenue", "G01"].reduce((all, id) => withValue(all, `KK_${id}`, error, true), await given));
    expect(read.issues.map(({ issue }) => issue)).toEqual([
      { code: "cellError", item: "revenue", received: error },
      { code: "cellError", item: "G01", received: error },
    ]);
    expect(read.sheet.profile.revenue).toBeUndefined();
    expect(read.sheet.answers.G01).toBeUndefined();
  });

  test("no error in a text that reads like one", async () => {
    const read = await typing({ [names.input("customer")]: "#REF!", [names.remark("G01")]: "#N/A" });
    expect([read.issues, read.sheet.customer, read.sheet.remarks?.G01]).toEqual([[], "#REF!", "#N/A"]);
  });

  test("a pasted wrong choice, even one that spells an option's id", async () => {
    const read = await typing({
      [names.input("G01")]: "だいたいやっている",
      [names.input("G03")]: worstOption(questionById.G03),
    });
    const { issues } = assess(read.sheet, defaultParameters);
    expect(issues).toContainEqual(expect.objectContaining({ code: "notAnOption", question: "G01" }));
    expect(issues).toContainEqual(expect.objectContaining({ code: "notAnOption", question: "G03" }));
  });

  test("a language it does not know", async () => {
    const read = await typing({ [names.language]: "fr" });
    expect(read.issues[0]).toMatchObject({ issue: { code: "languageUnknown", received: "fr" } });
    expect(read.language).toBe("ja");
  });

  test("numbers out of range, negative, or with a fraction", async () => {
    const read = await typing({ [names.input("revenue")]: -1, [names.input("staff")]: 40.5 });
    const { issues } = assess(read.sheet, defaultParameters);
    expect(issues).toContainEqual(expect.objectContaining({ code: "outOfRange", variable: "revenue" }));
    expect(issues).toContainEqual(expect.objectContaining({ code: "notWhole", variable: "staff" }));
  });
});
