import { questions, variables, type HearingSheet } from "../../src/engine";
import { openWorkbook } from "../../src/local-excel";
import { names } from "../../src/workbook/model/names";
import { diagnose, edit, openFilled, openTemplate, save, type, valueOf, written } from "../support/local";
import { errorsIn, readXlsx } from "../support/xlsx-file";
import { sampled } from "../support/cases";
import { lazily } from "../support/lazily";

const hostile = [
  `=HYPERLINK("http://example.invalid/","見る")`,
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "'abc",
  "''abc",
  "=1+1",
  "=cmd|' /C calc'!A0",
  "\t=1+1",
  "＝1+1",
];

test("an error is told from a text that reads like one, in a remark and elsewhere", async () => {
  const workbook = await openFilled({ profile: {}, answers: { N02: "na:#N/A" } });
  await type(workbook, { KK_customer: "#VALUE!" });
  await edit(workbook, (context) => {
    context.workbook.names.getItem("KK_staff").getRange().formulas = [["=NA()"]];
  });
  const { info, verdict } = written(await diagnose(workbook));
  expect(info.reading.sheet.remarks).toEqual({ N02: "#N/A" });
  expect(info.reading.sheet.customer).toBe("#VALUE!");
  expect(valueOf(workbook, names.use("customer"))).toBe("#VALUE!");
  expect(info.reading.issues.map(({ issue }) => issue)).toEqual([
    { code: "cellError", item: "staff", received: "#N/A" },
  ]);
  // the reason stands in the remark, so the question does not apply
  expect(info.assessment.issues.filter(({ code }) => code === "reasonMissing")).toEqual([]);
  expect(verdict).toMatchObject({ state: "complete", differences: [] });
});

/** Every formula of a workbook, with the texts in quotation marks taken out. */
const formulasOf = (workbook: Awaited<ReturnType<typeof openTemplate>>): readonly string[] =>
  workbook.sheets.flatMap((sheet) =>
    [...sheet.cells.all()].flatMap(({ cell }) => (cell.formula === null ? [] : [cell.formula])),
  );

const at = (index: number): string => hostile[index % hostile.length] ?? "";

const plain = lazily(async () => {
  const workbook = await openFilled({ profile: {}, answers: {} });
  written(await diagnose(workbook));
  return formulasOf(workbook);
});

/** Every hostile text, in answers, remarks and numbers; the customer is called by one of them. */
describe.each(sampled([0, 4], 2))("a sheet full of hostile text, for customer %i", (first) => {
  const remarks = Object.fromEntries(questions.map(({ id }, index) => [id, at(index)]));
  const answers = Object.fromEntries(questions.map(({ id }, index) => [id, at(index + 3)]));
  const profile = Object.fromEntries(
    variables.filter(({ kind }) => kind !== "industry").map(({ id }, index) => [id, at(index)]),
  );
  const sheet: HearingSheet = { customer: at(first), profile: { ...profile, customer: at(first) }, answers, remarks };

  it("adds no formula anywhere, and reads back as written", async () => {
    const workbook = await openFilled(sheet);
    for (const { id } of questions) {
      expect(valueOf(workbook, names.remark(id))).toBe(remarks[id]?.trim());
      expect(valueOf(workbook, names.input(id))).toBe(answers[id]?.trim());
    }
    expect(valueOf(workbook, names.input("revenue"))).toBe(profile["revenue"]);
    const { info } = written(await diagnose(workbook));
    expect(formulasOf(workbook)).toEqual(await plain);
    expect(info.reading.sheet.customer).toBe(at(first).trim());
    const bytes = await save(workbook);
    const again = await openWorkbook(bytes);
    expect(formulasOf(again)).toEqual(await plain);
    expect(valueOf(again, names.use("customer"))).toBe(at(first));
    expect(valueOf(again, names.remark("G05"))).toBe(remarks["G05"]);
    expect(errorsIn(readXlsx(bytes))).toEqual([]);
  });
});

it("a parameter set named like a formula stays a name", async () => {
  const workbook = await openTemplate();
  written(await diagnose(workbook));
  await type(workbook, { [names.record("parameter_set")]: "=1+1" });
  const { info } = written(await diagnose(workbook));
  expect(info.parameters.name).toBe("=1+1");
  expect(valueOf(workbook, names.record("parameterSet"))).toBe("=1+1");
});
