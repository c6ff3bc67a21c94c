import { assess, defaultParameters, questions, type HearingSheet } from "../../src/engine";
import { newWorkbook } from "../../src/local-excel";
import { fillAnswers } from "../../src/excel/fill-answers";
import { insertTemplate } from "../../src/excel/insert-template";
import { words } from "../../src/locales";
import { runSync } from "../../src/scheduling/chunked";
import { names } from "../../src/workbook/model/names";
import { inputCells } from "../../src/workbook/plan/answers";
import { layoutsOf } from "../../src/workbook/sheets";
import { readHearingSheet } from "../../src/workbook/read/read-sheet";
import { answersBy, bestOption } from "../support/engine";
import { diagnose, inExcel, openFilled, snapshotOf, type, valueOf, written } from "../support/local";

/** Every figure of the sheets is the engine's. */
const agreed = { state: "complete", differences: [] };

async function shortForm(sheet: HearingSheet) {
  const workbook = newWorkbook({ sheetName: "Sheet1", defaultFont: { name: "Arial", size: 11 } });
  const also = questions.flatMap(({ id }) => (sheet.answers[id] ? [id] : []));
  const layouts = runSync(layoutsOf("template", words("ja"), { language: "ja", form: "short", also }));
  await inExcel(workbook, () => insertTemplate(layouts, { instead: "Sheet1" }));
  await inExcel(workbook, () => fillAnswers(inputCells(sheet, "ja")));
  return workbook;
}

describe("a short form", () => {
  test("asks for the core alone, and is diagnosed with the rest not asked", async () => {
    const sheet: HearingSheet = { profile: { staff: 20 }, answers: { G05: "yearly", S19: "both" }, form: "short" };
    const workbook = await shortForm(sheet);
    const read = readHearingSheet(await snapshotOf(workbook));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.reading.sheet).toMatchObject(sheet);
    const { info, verdict } = written(await diagnose(workbook));
    expect(verdict).toMatchObject(agreed);
    expect(info.assessment.fingerprints).toEqual(assess(sheet, defaultParameters).fingerprints);
    expect(info.assessment.issues).toContainEqual({ code: "notAsked", questions: 42 });
    expect(valueOf(workbook, names.record("state"))).not.toBe("stale");
  }, 60_000);

  test("may ask for more, which counts once it is answered", async () => {
    const sheet: HearingSheet = { profile: { staff: 20 }, answers: { G01: "written", G05: "yearly" }, form: "short" };
    const workbook = await shortForm(sheet);
    const { info, verdict } = written(await diagnose(workbook));
    expect(verdict).toMatchObject(agreed);
    expect(info.assessment.fingerprints).toEqual(assess(sheet, defaultParameters).fingerprints);
    expect(valueOf(workbook, names.column("asked"))).toBe(1);
    await type(workbook, { [names.input("G01")]: "" });
    expect(valueOf(workbook, names.column("asked"))).toBe(0);
  }, 60_000);
});

describe("formulas", () => {
  const sheet: HearingSheet = {
    profile: { industry: "E", staff: 300, revenue: 6e9, servers: 0, publicServers: 0, hasWebsite: true },
    answers: answersBy(bestOption, {
      S01: "na:noServers",
      S09: "na:noServers",
      S18: "na:noServers",
      S22: "na:noDirectory",
      N11: "na:noDomain",
      S20: undefined,
    }),
    remarks: { S22: "電話で確認" },
  };

  test("know what is verified, what a remark confirms, and what is open", async () => {
    const workbook = await openFilled(sheet);
    expect(written(await diagnose(workbook)).verdict).toMatchObject(agreed);
    expect(valueOf(workbook, names.record("state"))).not.toBe("stale");
    const factor = () => Number(valueOf(workbook, names.scenario("s5", "control")));
    const before = factor();
    await type(workbook, { [names.remark("S22")]: "" });
    expect(factor()).toBeGreaterThan(before);
    await type(workbook, { [names.remark("S22")]: "電話で確認", [names.input("servers")]: 3 });
    expect(factor()).toBeGreaterThan(before);
    expect(valueOf(workbook, names.record("state"))).toBe("stale");
  }, 60_000);
});
