import { ExcelError } from "../../protocol/errors";
import { excelClass, type ExcelClass } from "../../protocol/excel-class";
import { modelOf } from "../../xlsx/charts";
import type { ChartAxis } from "../../xlsx/native";
import { isAbsent, oneOf } from "../arguments";
import type { ChartTarget } from "./chart";
import { CHART_AXIS } from "./axis";

const axesOf = ({ chart }: ChartTarget): readonly ChartAxis[] => modelOf(chart).chart.plotArea.axes;

/** A scatter chart has two value axes; the one below is its category axis. */
export function categoryAxis(target: ChartTarget): ChartAxis | undefined {
  const axes = axesOf(target);
  return (
    axes.find(({ axisType }) => axisType === "cat" || axisType === "date") ?? (axes.length === 2 ? axes[0] : undefined)
  );
}

function valueAxis(target: ChartTarget): ChartAxis | undefined {
  const category = categoryAxis(target);
  return axesOf(target).find((axis) => axis.axisType === "val" && axis !== category);
}

function required(target: ChartTarget, axis: ChartAxis | undefined) {
  if (!axis) throw new ExcelError("ItemNotFound");
  return CHART_AXIS.of({ target, axis });
}

export const CHART_AXES: ExcelClass<ChartTarget> = excelClass<ChartTarget>({
  name: "ChartAxes",
  since: "1.1",
  later: { "1.7": ["getItem"] },
  objects: {
    categoryAxis: (target) => required(target, categoryAxis(target)),
    valueAxis: (target) => required(target, valueAxis(target)),
  },
  producers: {
    getItem: (target, [type, group]) => {
      if (!isAbsent(group) && oneOf(group, ["Primary", "Secondary"]) === "Secondary")
        throw new ExcelError("ItemNotFound");
      const kind = oneOf(type, ["Category", "Value"]);
      return required(target, kind === "Category" ? categoryAxis(target) : valueAxis(target));
    },
  },
});
