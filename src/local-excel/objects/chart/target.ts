/** What the objects of a chart stand for. */
import { type SeriesPlace, editChart } from "../../xlsx/charts";
import type { Chart, ChartAxis, ChartModel } from "../../xlsx/native";
import type { Sheet } from "../../xlsx/sheet";
import { guardSheet } from "../protection-guard";

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

export interface SeriesTarget extends SeriesPlace {
  readonly target: ChartTarget;
}

export interface AxisTarget {
  readonly target: ChartTarget;
  readonly axis: ChartAxis;
}

/** Changes a chart, unless its sheet is protected. */
export function changeChart({ sheet, chart }: ChartTarget, edit: (model: ChartModel) => void): void {
  guardSheet(sheet);
  editChart(chart, edit);
}
