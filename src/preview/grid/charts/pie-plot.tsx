import { arc, pie } from "d3-shape";
import type { ChartView } from "../../../local-excel/view/chart-view";
import { displayText } from "../../../local-excel/xlsx/display";
import type { Rectangle } from "./layout";

const HOLE = 0.5;

/** The slices of the first series, clockwise from above. */
export function PiePlot({ view, inner }: { readonly view: ChartView; readonly inner: Rectangle }) {
  const [group] = view.groups;
  const series = group?.series[0];
  if (!series) return null;
  const radius = Math.min(inner.width, inner.height) / 2 - 4;
  const slices = pie<number | null>()
    .sort(null)
    .value((value) => Math.abs(value ?? 0))([...series.values]);
  const shape = arc<(typeof slices)[number]>()
    .innerRadius(group.type === "doughnut" ? radius * HOLE : 0)
    .outerRadius(radius);
  return (
    <g transform={`translate(${inner.left + inner.width / 2} ${inner.top + inner.height / 2})`}>
      {slices.map((slice) => (
        <path
          key={slice.index}
          d={shape(slice) ?? ""}
          fill={series.pointColors[slice.index] ?? series.color}
          stroke="#FFFFFF"
        />
      ))}
      {series.labels &&
        slices.map((slice) => {
          const [x, y] = shape.centroid(slice);
          return (
            <text key={slice.index} x={x} y={y} textAnchor="middle" dominantBaseline="central">
              {displayText(slice.data, series.format)}
            </text>
          );
        })}
    </g>
  );
}
