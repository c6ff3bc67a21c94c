import type { Area, Place } from "./area";

interface ChartSeries {
  readonly name: string;
  /** Areas on the sheet of the chart's data block. */
  readonly values: Area;
  readonly color: string;
}

/** A native chart bound to cells of a block. */
export interface ChartPlan {
  readonly id: string;
  readonly type: "Radar" | "RadarMarkers" | "RadarFilled" | "BarStacked" | "ColumnStacked" | "XYScatterLinesNoMarkers";
  readonly title: string;
  /** The block whose cells it draws. */
  readonly data: string;
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  /** The cell its top left corner stands on, 0-based on the sheet; sizes in points. */
  readonly anchor: Place;
  readonly width: number;
  readonly height: number;
  readonly axis?: AxisPlan;
  /** Of a scatter: that of its x values. */
  readonly xAxis?: AxisPlan;
  readonly legend: "Bottom" | "Right" | null;
  /** Points of the letters along the axes; the default of the program where it is left out. */
  readonly labelSize?: number;
}

export interface AxisPlan {
  readonly min?: number;
  readonly max?: number;
  readonly majorUnit?: number;
  readonly numberFormat?: string;
  readonly title?: string;
  /** Equal steps are equal ratios; nothing on it is 0. */
  readonly logarithmic?: true;
}
