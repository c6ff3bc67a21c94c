/** Where things stand in a chart with two axes. */
import type { ChartView, GroupView } from "../../../local-excel/view/chart-view";
import { axisTitleSize, bottom, labelWidth, type Rectangle, right } from "./layout";
import { extentOf, tickText, valueScale, type ValueScale } from "./scale";

export interface PlotArea {
  readonly plot: Rectangle;
  /** Bars lie; the categories stand below each other. */
  readonly lying: boolean;
  readonly categories: readonly string[];
  /** Pixels of one category. */
  readonly step: number;
  /** The middle of a category, along the category axis. */
  readonly middle: (index: number) => number;
  readonly value: ValueScale;
  /** Of a scatter's x values. */
  readonly x: ValueScale | null;
  /** The value axis stands on the far side, because the categories run backwards. */
  readonly farSide: boolean;
  readonly format: string;
}

const LABEL_GAP = 8;
const LINE = 20;
/** A label may stick out of the plot by half its width. */
const OVERHANG = 14;

const isPercent = ({ stacking }: GroupView): boolean => stacking === "percent";

const xExtent = (groups: readonly GroupView[]): readonly [number, number] => {
  const xs = groups.flatMap(({ series }) => series.flatMap((each) => each.xs.filter((x) => x !== null)));
  return xs.length === 0 ? [0, 1] : [Math.min(...xs), Math.max(...xs)];
};

export function plotAreaOf(view: ChartView, inner: Rectangle): PlotArea | null {
  const { groups, categoryAxis, valueAxis } = view;
  const first = groups[0]?.series[0];
  if (!first) return null;
  const lying = groups.some(({ horizontal }) => horizontal);
  const scatter = groups.every(({ type }) => type === "scatter");
  const format = groups.some(isPercent) ? "0%" : first.format;
  const fromZero = groups.some(({ type }) => type === "bar" || type === "area");
  const extent = extentOf(groups);
  const scaled = (range: readonly [number, number]): ValueScale => valueScale(valueAxis, extent, range, fromZero);
  const valueLabels = scaled([0, 1]).ticks.map((tick) => tickText(tick, valueAxis, format));
  const widest = (labels: readonly string[]): number => Math.max(0, ...labels.map((label) => labelWidth(label)));
  const { categories } = first;
  const [beside, below] = lying ? [categoryAxis, valueAxis] : [valueAxis, categoryAxis];
  const besideLabels = lying ? categories : valueLabels;
  const across = (beside.visible ? widest(besideLabels) + LABEL_GAP : 0) + axisTitleSize(beside);
  const down = (below.visible ? LINE : 0) + axisTitleSize(below);
  const farSide = !scatter && categoryAxis.reversed;
  const plot: Rectangle = {
    left: inner.left + (farSide && !lying ? OVERHANG : across),
    top: inner.top + (farSide && lying ? down : LABEL_GAP),
    width: inner.width - across - OVERHANG,
    height: inner.height - down - LABEL_GAP,
  };
  const up: readonly [number, number] = [bottom(plot), plot.top];
  const along: readonly [number, number] = [plot.left, right(plot)];
  const step = (lying ? plot.height : plot.width) / Math.max(1, categories.length);
  return {
    plot,
    lying,
    categories,
    step,
    // Lying bars are counted from below, unless they run backwards.
    middle: (index) => {
      const distance = (index + 0.5) * step;
      const fromStart = lying ? farSide : !farSide;
      const [start, end] = lying ? [plot.top, bottom(plot)] : along;
      return fromStart ? start + distance : end - distance;
    },
    value: scaled(lying ? along : up),
    x: scatter ? valueScale(categoryAxis, xExtent(groups), along, false) : null,
    farSide,
    format,
  };
}
