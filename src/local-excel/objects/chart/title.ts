import { ExcelError } from "../../protocol/errors";
import { excelClass, type ExcelClass, type Host } from "../../protocol/excel-class";
import { readTitle } from "../../xlsx/chart-looks";
import { modelOf } from "../../xlsx/charts";
import type { ChartModel, ChartTextProperties, ChartTitle } from "../../xlsx/native";
import { flag, text } from "../arguments";
import { CHART_FONT, type TextOwner } from "./format";
import { textOfReference } from "./reference-text";
import { type ChartTarget, changeChart } from "./target";

/** A title with a new text, formatted as the old one was. */
export function withText(stored: ChartTitle | undefined, newText: string): ChartTitle {
  const title = readTitle(stored);
  const properties = title ? titleTextProperties(title) : undefined;
  const run = { text: newText, ...(properties ? { properties } : {}) };
  const { strRef: _, rawTx: __, ...rest } = title ?? {};
  return { overlay: false, ...rest, text: { paragraphs: [{ runs: [run] }] } };
}

export const plainText = (title: ChartTitle | undefined): string =>
  (readTitle(title)?.text?.paragraphs ?? []).map(({ runs }) => (runs ?? []).map((run) => run.text).join("")).join("\n");

export function titleTextProperties(stored: ChartTitle): ChartTextProperties | undefined {
  const title = readTitle(stored);
  const first = title?.text?.paragraphs[0];
  return first?.runs?.[0]?.properties ?? first?.runProperties ?? title?.txPr;
}

/** Formats all text of a title; a title still kept as XML is parsed first. */
export function setTitleTextProperties(stored: ChartTitle, properties: ChartTextProperties): void {
  const { text, strRef } = readTitle(stored) ?? {};
  delete stored.rawTx;
  if (text) stored.text = text;
  if (strRef) stored.strRef = strRef;
  const runs = stored.text?.paragraphs.flatMap((paragraph) => paragraph.runs ?? []) ?? [];
  if (runs.length === 0) stored.txPr = properties;
  for (const run of runs) run.properties = properties;
}

export function setChartTitle(model: ChartModel, newText: string): void {
  model.chart.title = withText(model.chart.title, newText);
  model.chart.autoTitleDeleted = false;
}

const titleOf = ({ chart }: ChartTarget) => modelOf(chart).chart.title;

const titleFont = (target: ChartTarget): TextOwner => ({
  target,
  textProperties: () => {
    const title = titleOf(target);
    return title ? titleTextProperties(title) : undefined;
  },
  setTextProperties: (properties) => {
    const title = titleOf(target);
    if (title) setTitleTextProperties(title, properties);
  },
});

const TITLE_FORMAT: ExcelClass<ChartTarget> = excelClass<ChartTarget>({
  name: "ChartTitleFormat",
  since: "1.1",
  objects: { font: (target) => CHART_FONT.of(titleFont(target)) },
});

function titleText(target: ChartTarget, host: Host): string {
  const title = readTitle(titleOf(target));
  return title?.strRef ? textOfReference(title.strRef.formula, target, host) : plainText(title);
}

export const CHART_TITLE: ExcelClass<ChartTarget> = excelClass<ChartTarget>({
  name: "ChartTitle",
  since: "1.1",
  get: {
    text: titleText,
    visible: (target) => titleOf(target) !== undefined,
    overlay: (target) => titleOf(target)?.overlay === true,
  },
  set: {
    text: (target, value) => {
      const newText = text(value);
      changeChart(target, (model) => setChartTitle(model, newText));
    },
    visible: (target, value) => {
      const visible = flag(value);
      changeChart(target, (model) => {
        if (!visible) {
          delete model.chart.title;
          model.chart.autoTitleDeleted = true;
        } else if (!model.chart.title) setChartTitle(model, "");
      });
    },
    overlay: (target, value) =>
      changeChart(target, (model) => {
        if (!model.chart.title) throw new ExcelError("InvalidOperation");
        model.chart.title.overlay = flag(value);
      }),
  },
  objects: { format: (target) => TITLE_FORMAT.of(target) },
});
