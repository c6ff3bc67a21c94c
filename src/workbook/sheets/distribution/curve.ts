import { curvePoints, type Simulation } from "../../../engine/simulation";
import type { Words } from "../../../locales";
import { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import type { ChartPlan } from "../../model/chart";
import { chartHeight } from "../shared/chart-space";
import { distributionColumns } from "./columns";
import { colors, style } from "../../model/cell-styles";

/** Rows of the curve: its first point, 0 yen, has no place on a logarithmic axis. */
const rows = curvePoints - 1;
/** Rows above the data: a heading and the names of the columns. */
const head = 2;

/** What the exceedance chart is drawn from. */
export function curveDataBlock(words: Words, { curve }: Simulation, row: number): Block {
  const text = words.distribution;
  const block = new BlockBuilder("distribution_curve", { row, column: 0 }, distributionColumns);
  block.row([text.curveData], { style: { ...style.band, fill: colors.paper } });
  block.row(text.curveHead, { style: style.columnHead });
  const points = curve.filter(({ loss }) => loss > 0);
  for (let index = 0; index < rows; index++) {
    const point = points[index];
    block.row(point ? [point.loss, point.exceedance] : []);
  }
  block.style(area(head, 0, rows), { ...style.yen, size: 9 });
  block.style(area(head, 1, rows), { numberFormat: "0.0000%", horizontal: "Right", size: 9 });
  return block.build();
}

/** The chance that a year's loss exceeds an amount, on two logarithmic axes. */
export function curveChart(words: Words, data: string, row: number): ChartPlan {
  const text = words.distribution;
  return {
    id: "KK_chart_exceedance",
    type: "XYScatterLinesNoMarkers",
    title: text.curve,
    data,
    categories: area(head, 0, rows),
    series: [{ name: text.curveHead[1] ?? "", values: area(head, 1, rows), color: colors.accent }],
    anchor: { row, column: 0 },
    width: 760,
    height: chartHeight,
    axis: { logarithmic: true, numberFormat: "0.####%", title: text.curveChance },
    xAxis: { logarithmic: true, numberFormat: "#,##0", title: text.curveLoss },
    legend: null,
  };
}
