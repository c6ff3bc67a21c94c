import { lineRadial, curveLinearClosed } from "d3-shape";
import type { ChartView } from "../../../local-excel/view/chart-view";
import { LABEL, type Rectangle } from "./layout";
import { extentOf, tickText, valueScale } from "./scale";

const ROOM = { across: 70, down: 22 };

/** Spokes for the categories, the first upwards, and a ring for each step of the value axis. */
export function RadarPlot({ view, inner }: { readonly view: ChartView; readonly inner: Rectangle }) {
  const { groups, valueAxis } = view;
  const series = groups.flatMap((group) =>
    group.series.map((each) => ({ ...each, filled: group.filled, markers: group.markers })),
  );
  const [first] = series;
  if (!first) return null;
  const count = first.categories.length;
  const radius = Math.max(10, Math.min(inner.width / 2 - ROOM.across, inner.height / 2 - ROOM.down));
  const scale = valueScale(valueAxis, extentOf(groups), [0, radius], true);
  const angle = (index: number): number => (index / count) * 2 * Math.PI;
  const at = (index: number, distance: number): readonly [number, number] => [
    Math.sin(angle(index)) * distance,
    -Math.cos(angle(index)) * distance,
  ];
  const path = lineRadial<number>()
    .angle((_, index) => angle(index))
    .radius((value) => scale(value))
    .curve(curveLinearClosed);
  const ring = (value: number): string => path(Array.from({ length: count }, () => value)) ?? "";
  return (
    <g transform={`translate(${inner.left + inner.width / 2} ${inner.top + inner.height / 2})`}>
      {valueAxis.gridlines &&
        scale.ticks.map((tick) => <path key={tick} d={ring(tick)} fill="none" stroke={LABEL.line} />)}
      {first.categories.map((name, index) => {
        const [x, y] = at(index, radius);
        const [labelX, labelY] = at(index, radius + 10);
        const anchor = Math.abs(labelX) < 1 ? "middle" : labelX > 0 ? "start" : "end";
        const above = labelY < -radius / 2;
        return (
          <g key={index}>
            <line x2={x} y2={y} stroke={LABEL.line} />
            <text x={labelX} y={labelY + (anchor === "middle" ? (above ? -2 : 10) : 4)} textAnchor={anchor}>
              {name}
            </text>
          </g>
        );
      })}
      {series.map(({ name, color, values, filled, markers }) => {
        const known = values.map((value) => value ?? 0);
        return (
          <g key={name}>
            <path
              d={path(known) ?? ""}
              fill={filled ? color : "none"}
              fillOpacity={0.4}
              stroke={color}
              strokeWidth={2.5}
            />
            {markers &&
              known.map((value, index) => {
                const [x, y] = at(index, scale(value));
                return <circle key={index} cx={x} cy={y} r={3.5} fill={color} />;
              })}
          </g>
        );
      })}
      {valueAxis.visible &&
        scale.ticks.map((tick) => (
          <text key={tick} x={-6} y={-scale(tick)} textAnchor="end" dominantBaseline="central" fontSize={11}>
            {tickText(tick, valueAxis, first.format)}
          </text>
        ))}
    </g>
  );
}
