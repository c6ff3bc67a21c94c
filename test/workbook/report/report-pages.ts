import { readFileSync } from "node:fs";
import path from "node:path";
import { defaultParameters, insurerSample, typicalPlan, typicalPlanIds, type HearingSheet } from "../../../src/engine";
import { words, type Language } from "../../../src/locales";
import { runSync } from "../../../src/scheduling/chunked";
import { reportContents } from "../../../src/workbook/plan/report";
import { layoutsOf } from "../../../src/workbook/sheets";
import type { ReportContents } from "../../../src/workbook/sheets/report/contents";
import type { SheetLayout } from "../../../src/workbook/model/sheet-layout";
import { cellsOf } from "../every-layout";

export const sampleNames = [
  "hospital",
  "incomplete",
  "manufacturer",
  "online-shop",
  "online-shop-en",
  "retailer",
] as const;

export const sampleSheet = (name: string): HearingSheet =>
  JSON.parse(readFileSync(path.join(__dirname, `../../../assets/samples/${name}.json`), "utf8")) as HearingSheet;

/** A company's name as long as a register allows a report to expect. */
export const longName = "株式会社".padEnd(60, "みほん商事ホールディングス");

/** A report with three plans and the sample of an insurer. */
export function contentsOf(sheet: HearingSheet, language: Language, length: ReportContents["length"] = "full") {
  const { insurer, plans } = words(language);
  return runSync(
    reportContents({
      sheet,
      parameters: defaultParameters,
      plans: typicalPlanIds.map((id) => typicalPlan(id, plans.typical[id])),
      insurer: insurerSample(insurer.sample, plans.typical),
      length,
      today: "2026-06-01",
    }),
  );
}

export const layoutsOfReport = (contents: ReportContents, language: Language): readonly SheetLayout[] =>
  runSync(layoutsOf("report", words(language), contents));

/** Every text that somebody may read, of cells, charts and margins. */
export const textsOf = ({ blocks, charts, print }: SheetLayout): readonly string[] => [
  ...blocks.flatMap((block) => cellsOf(block).flatMap(({ cell }) => (typeof cell === "string" ? [cell] : []))),
  ...charts.flatMap(({ title, series }) => [title, ...series.map(({ name }) => name)]),
  ...[print.header, print.footer, print.footerLeft, print.footerRight].flatMap((text) => text ?? []),
];
