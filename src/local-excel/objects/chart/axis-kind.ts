/** Which of a chart's axes is which: the file does not say. */
import { modelOf } from "../../xlsx/charts";
import type { ChartAxis } from "../../xlsx/native";
import type { ChartTarget } from "./target";

const axesOf = ({ chart }: ChartTarget): readonly ChartAxis[] => modelOf(chart).chart.plotArea.axes;

/** A scatter chart has two value axes; the first, drawn below, is its category axis. */
export function categoryAxis(target: ChartTarget): ChartAxis | undefined {
  const axes = axesOf(target);
  return (
    axes.find(({ axisType }) => axisType === "cat" || axisType === "date") ?? (axes.length === 2 ? axes[0] : undefined)
  );
}

export const isRadar = ({ chart }: ChartTarget): boolean =>
  modelOf(chart).chart.plotArea.chartTypes.some(({ type }) => type === "radar");

export function valueAxis(target: ChartTarget): ChartAxis | undefined {
  const category = categoryAxis(target);
  return axesOf(target).find((axis) => axis.axisType === "val" && axis !== category);
}
