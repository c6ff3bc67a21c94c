import { area as areaShape, curveCatmullRom, curveLinear, line } from "d3-shape";
import type { GroupView, SeriesView } from "../../../local-excel/view/chart-view";
import { displayText } from "../../../local-excel/xlsx/display";
import type { PlotArea } from "./plot-area";
import { stackedValues } from "./scale";

interface ShapesProps {
  readonly group: GroupView;
  readonly area: PlotArea;
}

type Point = readonly [x: number, y: number];

/** Each series beside the next, or on top of it. */
export function Bars({ group, area }: ShapesProps) {
  const { lying, step, value } = area;
  const { series, stacking } = group;
  const overlap = stacking === "none" ? group.overlap / 100 : 1;
  const abreast = series.length - (series.length - 1) * overlap;
  const thick = step / (abreast + group.gap / 100);
  const stacks = stackedValues(group);
  return series.map((each, order) => {
    // Lying bars that are counted from below put the first series lowest.
    const place = lying && !area.farSide ? series.length - 1 - order : order;
    const offset = -(abreast * thick) / 2 + place * thick * (1 - overlap);
    return (
      <g key={order} fill={each.color}>
        {each.values.map((own, index) => {
          const [from = 0, to = 0] = stacks[order]?.[index] ?? [];
          if (own === null || from === to) return null;
          const [start, end] = [value(stacking === "none" ? value.base : from), value(to)];
          const [near, size] = [Math.min(start, end), Math.abs(end - start)];
          const across = area.middle(index) + offset;
          const fill = each.pointColors[index] ?? each.color;
          return lying ? (
            <rect key={index} x={near} y={across} width={size} height={thick} fill={fill} />
          ) : (
            <rect key={index} x={across} y={near} width={thick} height={size} fill={fill} />
          );
        })}
        {each.labels && (
          <g fill="#404040">
            {each.values.map((own, index) => {
              const end = value(stacks[order]?.[index]?.[1] ?? 0);
              const across = area.middle(index) + offset + thick / 2;
              return own === null ? null : (
                <text
                  key={index}
                  x={lying ? end + 4 : across}
                  y={lying ? across : end - 4}
                  textAnchor={lying ? "start" : "middle"}
                  dominantBaseline={lying ? "central" : "auto"}
                >
                  {displayText(own, each.format)}
                </text>
              );
            })}
          </g>
        )}
      </g>
    );
  });
}

function pointsOf(each: SeriesView, order: number, { group, area }: ShapesProps): (Point | null)[] {
  const stack = group.stacking === "none" ? null : stackedValues(group)[order];
  return each.values.map((own, index) => {
    if (own === null) return null;
    const x = area.x ? (each.xs[index] ?? index + 1) : null;
    return [x !== null && area.x ? area.x(x) : area.middle(index), area.value(stack?.[index]?.[1] ?? own)];
  });
}

/** Lines and markers; a value that is missing leaves a gap. */
export function Lines({ group, area }: ShapesProps) {
  const path = line<Point | null>()
    .defined((point) => point !== null)
    .x((point) => point?.[0] ?? 0)
    .y((point) => point?.[1] ?? 0)
    .curve(group.smooth ? curveCatmullRom : curveLinear);
  return group.series.map((each, order) => {
    const points = pointsOf(each, order, { group, area });
    return (
      <g key={order}>
        {group.lines && <path d={path(points) ?? ""} fill="none" stroke={each.color} strokeWidth={2.5} />}
        {group.markers &&
          points.map(
            (point, index) => point && <circle key={index} cx={point[0]} cy={point[1]} r={3.5} fill={each.color} />,
          )}
      </g>
    );
  });
}

/** The room between a series and the one below it. */
export function Areas({ group, area }: ShapesProps) {
  const stacks = stackedValues(group);
  const shape = areaShape<readonly [number, number]>()
    .x((_, index) => area.middle(index))
    .y0(([from]) => area.value(group.stacking === "none" ? area.value.base : from))
    .y1(([, to]) => area.value(to));
  return group.series.map(({ color }, order) => (
    <path key={order} d={shape(stacks[order] ?? []) ?? ""} fill={color} fillOpacity={0.85} />
  ));
}
