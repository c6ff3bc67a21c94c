/** What the objects of a chart stand for. */
import type { SeriesPlace } from "../../xlsx/charts";
import type { ChartAxis, Chart } from "../../xlsx/native";
import type { Sheet } from "../../xlsx/sheet";

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
