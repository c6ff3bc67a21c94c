import type { ReactNode } from "react";
import type { ChartView, GroupType } from "../../../local-excel/view/chart-view";
import { Axes, Gridlines } from "./axes";
import type { Rectangle } from "./layout";
import { plotAreaOf } from "./plot-area";
import { Areas, Bars, Lines } from "./series-shapes";

const SHAPES: Readonly<Partial<Record<GroupType, (props: Parameters<typeof Bars>[0]) => ReactNode>>> = {
  bar: Bars,
  line: Lines,
  scatter: Lines,
  area: Areas,
};

/** Bars, lines, areas and points over two axes; several kinds share them. */
export function CartesianPlot({ view, inner }: { readonly view: ChartView; readonly inner: Rectangle }) {
  const area = plotAreaOf(view, inner);
  if (!area) return null;
  return (
    <g>
      <Gridlines view={view} area={area} />
      {view.groups.map((group, index) => {
        const Shapes = SHAPES[group.type];
        return Shapes && <Shapes key={index} group={group} area={area} />;
      })}
      <Axes view={view} area={area} />
    </g>
  );
}
