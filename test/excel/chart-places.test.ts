import { insertTemplate } from "../../src/excel/insert-template";
import { simulate, modelOfSheet } from "../../src/engine/simulation";
import { assess, defaultParameters, type HearingSheet } from "../../src/engine";
import { newWorkbook, openWorkbook, type LocalWorkbook } from "../../src/local-excel";
import { words } from "../../src/locales";
import { runSync } from "../../src/scheduling/chunked";
import { names } from "../../src/workbook/model/names";
import { layoutsOf } from "../../src/workbook/sheets";
import { diagnose, edit, inExcel, openTemplate, placeOfName, save, written } from "../support/local";

const sheet: HearingSheet = { profile: {}, answers: {} };

const distribution = () => ({
  simulation: simulate(modelOfSheet(sheet, defaultParameters), { years: 500, seed: 1 }),
  expected: { loss: 1, events: 0.1 },
  band: null,
  tornado: null,
  plans: null,
  ...assess(sheet, defaultParameters),
});

/** A hearing sheet in a workbook whose rows nobody set are 15 points high, not 18.75. */
async function inCalibri(): Promise<LocalWorkbook> {
  const workbook = newWorkbook({ sheetName: "Sheet1", defaultFont: { name: "Calibri", size: 11 } });
  const layouts = runSync(layoutsOf("template", words("ja"), { language: "ja" }));
  await inExcel(workbook, () => insertTemplate(layouts, { instead: "Sheet1" }));
  return workbook;
}

/** Row and column of each chart's first cell, and the points it stands below and right of its corner. */
const places = (workbook: LocalWorkbook, on: string): readonly (readonly number[])[] =>
  (workbook.sheet(on)?.native.getCharts() ?? []).map(({ range: { tl } }) => [
    tl.nativeRow + 1,
    tl.nativeCol + 1,
    tl.nativeRowOff,
    tl.nativeColOff,
  ]);

const rowOf = (workbook: LocalWorkbook, block: string): number => placeOfName(workbook, names.block(block)).row;

describe("a chart stands on the corner of its space, whatever a host's rows are high", () => {
  it.each([
    ["18.75 points", () => openTemplate()],
    ["15 points", inCalibri],
  ])("rows of %s", async (_, open) => {
    const workbook = await open();
    written(await diagnose(workbook, { distribution: distribution() }));
    const at = (block: string): readonly number[] => [rowOf(workbook, block), 1, 0, 0];
    expect(places(workbook, "診断結果")).toEqual([at("rating_chart")]);
    expect(places(workbook, "損失内訳")).toEqual([at("losses_space")]);
    expect(places(workbook, "損失分布")).toEqual([
      at("distribution_space"),
      at("distribution_byExpected_space"),
      at("distribution_byTail_space"),
    ]);
  });

  it("ends inside its space", async () => {
    const workbook = await openTemplate();
    written(await diagnose(workbook));
    const [chart] = workbook.sheet("損失内訳")?.native.getCharts() ?? [];
    // sixteen rows of 18 points but for 12: fifteen whole ones and a third of the last
    expect((chart?.range.br?.nativeRow ?? 0) + 1 - rowOf(workbook, "losses_space")).toBe(15);
    expect(chart?.range.br?.nativeRowOff).toBe(6 * 12_700);
  });

  it("is drawn again where rows that a person inserted moved its space", async () => {
    const first = await openTemplate();
    written(await diagnose(first));
    const workbook = await openWorkbook(await save(first));
    await edit(workbook, (context) => {
      context.workbook.worksheets.getItem("損失内訳").charts.getItem("KK_chart_losses").delete();
    });
    const space = workbook.names.get(names.block("losses_space"), null);
    if (!space) throw new Error("No space");
    const row = rowOf(workbook, "losses_space");
    space.formula = space.formula.replace(/\$(\d+)/g, (_, digits: string) => `$${Number(digits) + 5}`);
    written(await diagnose(workbook));
    expect(places(workbook, "損失内訳")).toEqual([[row + 5, 1, 0, 0]]);
  });
});
