import { questions, questionsOf, type HearingSheet, type QuestionId } from "../../src/engine";
import { insertTemplate } from "../../src/excel/insert-template";
import { writeBack, writeOver } from "../../src/excel/write-over";
import { writeResults } from "../../src/excel/write-results";
import { newWorkbook, openWorkbook, type LocalExcel, type LocalWorkbook } from "../../src/local-excel";
import { words, type Language } from "../../src/locales";
import { runSync } from "../../src/scheduling/chunked";
import { names } from "../../src/workbook/model/names";
import { planMemo, planMemoCells } from "../../src/workbook/plan/memo";
import { readHearingSheet, type SheetReading } from "../../src/workbook/read/read-sheet";
import { layoutsOf } from "../../src/workbook/sheets";
import type { MemoEntry } from "../../src/workbook/sheets/memo/columns";
import {
  diagnose,
  edit,
  inExcel,
  openFilled,
  placeOfName,
  save,
  snapshotOf,
  type,
  valueAt,
  valueOf,
  written,
} from "../support/local";
import { lazily } from "../support/lazily";
import { stateOf } from "../support/workbook-state";
import { changedSince } from "./fault-sweep";

const sheet: HearingSheet = {
  profile: { customer: "みほん商事", revenue: 3e9, staff: 40 },
  answers: { N01: "yearly", S19: "both" },
  remarks: { N01: "保守契約あり" },
};

const make = (workbook: LocalWorkbook, language: Language = "ja") =>
  inExcel(workbook, () => writeResults((snapshot) => planMemo(snapshot, language)));

const note = (workbook: LocalWorkbook, question: QuestionId, entry: MemoEntry, fault?: (host: LocalExcel) => void) =>
  inExcel(workbook, (host) => {
    fault?.(host);
    return writeOver((snapshot) => planMemoCells(snapshot, { question, entry, language: "ja" }));
  });

/** A diagnosed workbook with an empty memo. */
const made = lazily(async () => {
  const workbook = await openFilled(sheet);
  written(await diagnose(workbook));
  expect((await make(workbook)).kind).toBe("written");
  return save(workbook);
});
const opened = async (): Promise<LocalWorkbook> => openWorkbook(await made);

async function readingOf(workbook: LocalWorkbook): Promise<SheetReading> {
  const read = readHearingSheet(await snapshotOf(workbook));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.reading;
}

/** 1-based row of a question, counted from that of the first: the rows follow the catalogue. */
const rowOf = (workbook: LocalWorkbook, id: QuestionId): number =>
  placeOfName(workbook, names.memo("question")).row + questions.findIndex((question) => question.id === id);
const [NUMBER, ANSWER, REMARK, CONFIRMATION, COMMENT] = [1, 3, 4, 5, 6] as const;

test("a row a question, with the customer's words by formula, and how many are confirmed how", async () => {
  const workbook = await opened();
  const at = (column: number) => valueAt(workbook, "引受メモ", rowOf(workbook, "N01"), column);
  expect([at(NUMBER), at(ANSWER), at(REMARK), at(CONFIRMATION), at(COMMENT)]).toEqual([
    "N01",
    words("ja").questions.N01.options.yearly,
    "保守契約あり",
    "",
    "",
  ]);
  await type(workbook, { [names.remark("N01")]: "" });
  expect(at(REMARK)).toBe("");
  await note(workbook, "N01", { confirmation: "documented" });
  await note(workbook, "S19", { confirmation: "documented", comment: "構成図" });
  await note(workbook, "G01", { confirmation: "interviewed" });
  // below their heads: self-reported, document seen, interviewed, blank
  const { row } = placeOfName(workbook, names.list("confirmation"));
  expect([3, 4, 5, 6].map((column) => valueAt(workbook, "引受メモ", row + 1, column))).toEqual([0, 2, 1, 69]);
  expect(valueAt(workbook, "引受メモ", row + 1, 2)).toBe("全72問");
});

test("what is written is read back, stays text, and changes nothing else", async () => {
  const workbook = await opened();
  const before = stateOf(workbook);
  const outcome = await note(workbook, "N01", { confirmation: "interviewed", comment: "=1+1" });
  const { memo, issues } = await readingOf(workbook);
  expect(memo).toEqual({ N01: { confirmation: "interviewed", comment: "=1+1" } });
  expect(issues).toEqual([]);
  expect(valueAt(workbook, "引受メモ", rowOf(workbook, "N01"), CONFIRMATION)).toBe("ヒアリング済");
  await note(workbook, "N01", { comment: "'7" });
  expect((await readingOf(workbook)).memo).toEqual({ N01: { comment: "'7" } });
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
  await inExcel(workbook, () => writeBack(outcome.before));
  expect(changedSince(before, workbook)).toEqual([]);
});

test("it is kept by a renewed diagnosis, moves no figure, and leaves the customer's evidence alone", async () => {
  const workbook = await opened();
  const prints = () => [names.record("inputs"), names.record("parameters")].map((name) => valueOf(workbook, name));
  const printed = prints();
  await note(workbook, "N01", { confirmation: "documented", comment: "保守契約書を確認" });
  await note(workbook, "S19", { comment: "次回の更新で確認" });
  const { info, verdict } = written(await diagnose(workbook));
  expect(verdict).toMatchObject({ state: "complete", differences: [] });
  expect(prints()).toEqual(printed);
  expect(info.reading.memo).toEqual({
    N01: { confirmation: "documented", comment: "保守契約書を確認" },
    S19: { comment: "次回の更新で確認" },
  });
  expect([valueOf(workbook, names.input("N01")), valueOf(workbook, names.remark("N01"))]).toEqual([
    words("ja").questions.N01.options.yearly,
    "保守契約あり",
  ]);
  // a customer who changes the answer does not change what was confirmed
  await type(workbook, { [names.input("N01")]: "" });
  written(await diagnose(workbook));
  expect((await readingOf(workbook)).memo.N01).toEqual({ confirmation: "documented", comment: "保守契約書を確認" });
});

test("rows are found by their number, in whatever order they were sorted, on a sheet renamed", async () => {
  const workbook = await opened();
  await note(workbook, "N01", { comment: "一" });
  await edit(workbook, (context) => {
    context.workbook.worksheets.getItem("引受メモ").name = "メモ";
  });
  const last = placeOfName(workbook, names.memo("question")).row + questions.length - 1;
  await edit(workbook, (context) => {
    const own = context.workbook.worksheets.getItem("メモ");
    // the last two change places
    const [one, other] = [own.getRange(`A${last}:F${last}`), own.getRange(`A${last - 1}:F${last - 1}`)];
    one.load("formulas");
    other.load("formulas");
    return context.sync().then(() => {
      const [ofOne, ofOther] = [one.formulas, other.formulas];
      one.formulas = ofOther;
      other.formulas = ofOne;
    });
  });
  const lastOne = questions.at(-1)?.id ?? "F01";
  await note(workbook, lastOne, { confirmation: "selfReported", comment: "最後" });
  expect(valueAt(workbook, "メモ", last - 1, COMMENT)).toBe("最後");
  expect((await readingOf(workbook)).memo).toEqual({
    N01: { comment: "一" },
    [lastOne]: { confirmation: "selfReported", comment: "最後" },
  });
});

test("what a person typed is understood in any language; what is none of the list is asked about, and stays", async () => {
  const workbook = await opened();
  const rows = (["N01", "N02", "N03"] as const).map((id) => rowOf(workbook, id));
  await edit(workbook, (context) => {
    const own = context.workbook.worksheets.getItem("引受メモ");
    const typed = ["Document seen", "確認した", " ヒアリング済 "];
    for (const [index, text] of typed.entries()) own.getRange(`E${rows[index]}`).values = [[text]];
    own.getRange(`F${rows[1]}`).values = [["電話で"]];
  });
  const { memo, issues } = await readingOf(workbook);
  expect(memo).toEqual({
    N01: { confirmation: "documented" },
    N02: { comment: "電話で" },
    N03: { confirmation: "interviewed" },
  });
  expect(issues).toEqual([
    {
      issue: { code: "confirmationUnknown", question: "N02", received: "確認した" },
      place: { sheet: "引受メモ", cell: `E${rows[1]}` },
    },
  ]);
  written(await diagnose(workbook));
  expect(valueAt(workbook, "引受メモ", rows[1] ?? 0, CONFIRMATION)).toBe("確認した");
});

test.each([
  ["ja", "en", "引受メモ"],
  ["en", "ja", "Underwriting notes"],
] as const)("%s: it speaks the language of the hearing sheet, not of the pane: %s", async (language, asked, name) => {
  const workbook = await openFilled(sheet, language);
  await make(workbook, asked);
  await note(workbook, "N01", { confirmation: "documented" });
  expect(placeOfName(workbook, names.block("memo")).sheet).toBe(name);
  expect(valueAt(workbook, name, rowOf(workbook, "N01"), CONFIRMATION)).toBe(
    words(language).sheets.memo.confirmations.documented,
  );
});

test("it speaks the language of results that are there", async () => {
  const workbook = await openFilled(sheet);
  written(await diagnose(workbook, { language: "en" }));
  await make(workbook);
  expect(placeOfName(workbook, names.block("memo")).sheet).toBe("Underwriting notes");
});

test("a short form has rows for what it asks alone", async () => {
  const workbook = newWorkbook({ sheetName: "Sheet1", defaultFont: { name: "Arial", size: 11 } });
  const layouts = runSync(layoutsOf("template", words("ja"), { language: "ja", form: "short" }));
  await inExcel(workbook, () => insertTemplate(layouts, { instead: "Sheet1" }));
  await make(workbook);
  const { row } = placeOfName(workbook, names.memo("question"));
  const asked = questionsOf("short").map(({ id }) => id);
  expect(Array.from({ length: 31 }, (__, index) => valueAt(workbook, "引受メモ", row + index, NUMBER))).toEqual([
    ...asked,
    "",
  ]);
  expect(valueAt(workbook, "引受メモ", row, ANSWER)).toBe("");
});

test("making it once more leaves what is there", async () => {
  const workbook = await opened();
  await note(workbook, "N01", { comment: "残す" });
  const before = stateOf(workbook);
  expect((await make(workbook)).kind).toBe("written");
  expect(changedSince(before, workbook)).toEqual([]);
});

test.each([
  ["refused", { kind: "refuse", request: 2, code: "GeneralException" }],
  ["not answered", { kind: "dropReply", request: 2 }],
] as const)("a note that is %s leaves the cells as they were", async (_, fault) => {
  const workbook = await opened();
  await note(workbook, "N01", { confirmation: "documented", comment: "前の意見" });
  const before = stateOf(workbook);
  await expect(note(workbook, "N01", { comment: "新しい" }, (host) => host.faults.plan(fault))).rejects.toThrow();
  expect(changedSince(before, workbook)).toEqual([]);
});

test("a row or column that is gone, or a protected sheet: nothing is written, and the reason is said", async () => {
  const workbook = await opened();
  const refused = (item: string) => ({
    kind: "refused",
    issues: [{ code: "memoTableChanged", sheet: "引受メモ", item }],
  });
  await edit(workbook, (context) => {
    context.workbook.worksheets.getItem("引受メモ").getRange(`A${rowOf(workbook, "N01")}`).values = [["N-1"]];
  });
  expect(await note(workbook, "N01", { comment: "x" })).toEqual(refused("N01"));
  expect((await note(workbook, "N02", { comment: "x" })).kind).toBe("written");
  await edit(workbook, (context) => context.workbook.names.getItem(names.memo("comment")).delete());
  expect(await note(workbook, "N02", { comment: "y" })).toEqual(refused("KK_memo_comment"));
  expect((await readingOf(workbook)).issues).toMatchObject([{ issue: { item: "KK_memo_comment" } }]);
  await edit(workbook, (context) => context.workbook.worksheets.getItem("引受メモ").protection.protect());
  expect(await note(workbook, "N02", { comment: "y" })).toEqual({
    kind: "refused",
    issues: [{ code: "sheetProtected", sheet: "引受メモ" }],
  });
  const without = await openFilled(sheet);
  expect(await note(without, "N01", { comment: "x" })).toEqual(refused("N01"));
  expect((await readingOf(without)).memo).toEqual({});
});
