import { ExcelError } from "../../protocol/errors";
import { excelClass, type ExcelClass } from "../../protocol/excel-class";
import type { ChartAxis } from "../../xlsx/native";
import { isAbsent, oneOf } from "../arguments";
import { CHART_AXIS } from "./axis";
import { categoryAxis, valueAxis } from "./axis-kind";
import type { ChartTarget } from "./target";

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
