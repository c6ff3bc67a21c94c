import { ExcelError } from "../../protocol/errors";
import { excelClass, type ExcelClass, type Host } from "../../protocol/excel-class";
import { readTitle } from "../../xlsx/chart-looks";
import { editChart, modelOf } from "../../xlsx/charts";
import type { ChartModel, ChartTextProperties, ChartTitle, LegendPosition } from "../../xlsx/native";
import { flag, oneOf, text } from "../arguments";
import { guardSheet } from "../protection-guard";
import { CHART_FONT, type Worded } from "./format";
import { textOfReference } from "./reference-text";
import type { ChartTarget } from "./target";

/** The words of a title, keeping the look of those it replaces. */
export function withText(stored: ChartTitle | undefined, words: string): ChartTitle {
  const title = readTitle(stored);
  const properties = title ? wordsOf(title) : undefined;
  const run = { text: words, ...(properties ? { properties } : {}) };
  const { strRef: _, rawTx: __, ...rest } = title ?? {};
  return { overlay: false, ...rest, text: { paragraphs: [{ runs: [run] }] } };
}

export const plainText = (title: ChartTitle | undefined): string =>
  (readTitle(title)?.text?.paragraphs ?? []).map(({ runs }) => (runs ?? []).map((run) => run.text).join("")).join("\n");

export function wordsOf(stored: ChartTitle): ChartTextProperties | undefined {
  const title = readTitle(stored);
  const first = title?.text?.paragraphs[0];
  return first?.runs?.[0]?.properties ?? first?.runProperties ?? title?.txPr;
}

/** Changes the title in place, and takes it out of its XML first. */
export function setWordsOf(stored: ChartTitle, words: ChartTextProperties): void {
  const { text, strRef } = readTitle(stored) ?? {};
  delete stored.rawTx;
  if (text) stored.text = text;
  if (strRef) stored.strRef = strRef;
  const runs = stored.text?.paragraphs.flatMap((paragraph) => paragraph.runs ?? []) ?? [];
  if (runs.length === 0) stored.txPr = words;
  for (const run of runs) run.properties = words;
}

export function setChartTitle(model: ChartModel, words: string): void {
  model.chart.title = withText(model.chart.title, words);
  model.chart.autoTitleDeleted = false;
}

const chartOf = ({ chart }: ChartTarget) => modelOf(chart).chart;

function change(target: ChartTarget, edit: (model: ChartModel) => void): void {
  guardSheet(target.sheet);
  editChart(target.chart, edit);
}

const titleFont = (target: ChartTarget): Worded => ({
  target,
  words: () => {
    const { title } = chartOf(target);
    return title ? wordsOf(title) : undefined;
  },
  setWords: (words) => {
    const { title } = chartOf(target);
    if (title) setWordsOf(title, words);
  },
});

const TITLE_FORMAT: ExcelClass<ChartTarget> = excelClass<ChartTarget>({
  name: "ChartTitleFormat",
  since: "1.1",
  objects: { font: (target) => CHART_FONT.of(titleFont(target)) },
});

function titleText(target: ChartTarget, host: Host): string {
  const title = readTitle(chartOf(target).title);
  return title?.strRef ? textOfReference(title.strRef.formula, target, host) : plainText(title);
}

export const CHART_TITLE: ExcelClass<ChartTarget> = excelClass<ChartTarget>({
  name: "ChartTitle",
  since: "1.1",
  get: {
    text: titleText,
    visible: (target) => chartOf(target).title !== undefined,
    overlay: (target) => chartOf(target).title?.overlay === true,
  },
  set: {
    text: (target, value) => {
      const words = text(value);
      change(target, (model) => setChartTitle(model, words));
    },
    visible: (target, value) => {
      const visible = flag(value);
      change(target, (model) => {
        if (!visible) {
          delete model.chart.title;
          model.chart.autoTitleDeleted = true;
        } else if (!model.chart.title) setChartTitle(model, "");
      });
    },
    overlay: (target, value) =>
      change(target, (model) => {
        if (!model.chart.title) throw new ExcelError("InvalidOperation");
        model.chart.title.overlay = flag(value);
      }),
  },
  objects: { format: (target) => TITLE_FORMAT.of(target) },
});

const POSITIONS = { Bottom: "b", Left: "l", Right: "r", Top: "t", Corner: "tr" } as const satisfies Record<
  string,
  LegendPosition
>;
type Position = keyof typeof POSITIONS;

const legendFont = (target: ChartTarget): Worded => ({
  target,
  words: () => chartOf(target).legend?.txPr,
  setWords: (words) => {
    const { legend } = chartOf(target);
    if (legend) legend.txPr = words;
  },
});

const LEGEND_FORMAT: ExcelClass<ChartTarget> = excelClass<ChartTarget>({
  name: "ChartLegendFormat",
  since: "1.1",
  objects: { font: (target) => CHART_FONT.of(legendFont(target)) },
});

export const CHART_LEGEND: ExcelClass<ChartTarget> = excelClass<ChartTarget>({
  name: "ChartLegend",
  since: "1.1",
  get: {
    visible: (target) => chartOf(target).legend !== undefined,
    overlay: (target) => chartOf(target).legend?.overlay === true,
    position: (target) => {
      const stored = chartOf(target).legend?.legendPos;
      return (Object.keys(POSITIONS) as Position[]).find((name) => POSITIONS[name] === stored) ?? "Right";
    },
  },
  set: {
    visible: (target, value) => {
      const visible = flag(value);
      change(target, (model) => {
        if (visible) model.chart.legend ??= { legendPos: "b", overlay: false };
        else delete model.chart.legend;
      });
    },
    position: (target, value) => {
      const legendPos = POSITIONS[oneOf(value, Object.keys(POSITIONS) as Position[])];
      change(target, (model) => {
        model.chart.legend = { overlay: false, ...model.chart.legend, legendPos };
      });
    },
    overlay: (target, value) => {
      const overlay = flag(value);
      change(target, (model) => {
        model.chart.legend = { legendPos: "r", ...model.chart.legend, overlay };
      });
    },
  },
  objects: { format: (target) => LEGEND_FORMAT.of(target) },
});
