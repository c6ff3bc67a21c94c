import type { AxisView, ChartView } from "../../../local-excel/view/chart-view";
import { LABEL, bottom, labelWidth, right, titlePixels } from "./layout";
import type { PlotArea } from "./plot-area";
import { tickText } from "./scale";

interface AxesProps {
  readonly view: ChartView;
  readonly area: PlotArea;
}

interface Tick {
  readonly at: number;
  readonly text: string;
}

function LevelLabels({ ticks, y }: { readonly ticks: readonly Tick[]; readonly y: number }) {
  return ticks.map(({ at, text }, index) => (
    <text key={index} x={at} y={y} textAnchor="middle">
      {text}
    </text>
  ));
}

function SideLabels({ ticks, x, far }: { readonly ticks: readonly Tick[]; readonly x: number; readonly far: boolean }) {
  return ticks.map(({ at, text }, index) => (
    <text key={index} x={far ? x + 6 : x - 6} y={at} textAnchor={far ? "start" : "end"} dominantBaseline="central">
      {text}
    </text>
  ));
}

/** Labels that would run into each other are left out, one in so many. */
function sparse(ticks: readonly Tick[], step: number): readonly Tick[] {
  const widest = Math.max(0, ...ticks.map(({ text }) => labelWidth(text)));
  const every = Math.max(1, Math.ceil((widest + 4) / Math.max(1, step)));
  return ticks.filter((_, index) => index % every === 0);
}

export function Gridlines({ view, area }: AxesProps) {
  const { plot, lying, value, x } = area;
  const upright = (at: number, key: string) => <line key={key} x1={at} x2={at} y1={plot.top} y2={bottom(plot)} />;
  const level = (at: number, key: string) => <line key={key} x1={plot.left} x2={right(plot)} y1={at} y2={at} />;
  return (
    <g stroke={LABEL.line}>
      {view.valueAxis.gridlines && value.ticks.map((tick) => (lying ? upright : level)(value(tick), `value${tick}`))}
      {x && view.categoryAxis.gridlines && x.ticks.map((tick) => upright(x(tick), `x${tick}`))}
    </g>
  );
}

export function Axes({ view, area }: AxesProps) {
  const { plot, lying, value, x, farSide } = area;
  const valueTicks = value.ticks.map((tick) => ({
    at: value(tick),
    text: tickText(tick, view.valueAxis, area.format),
  }));
  const categoryTicks = x
    ? x.ticks.map((tick) => ({ at: x(tick), text: tickText(tick, view.categoryAxis, "General") }))
    : area.categories.map((text, index) => ({ at: area.middle(index), text }));
  const far = !lying && farSide;
  const [beside, below] = lying ? [view.categoryAxis, view.valueAxis] : [view.valueAxis, view.categoryAxis];
  const onTop = lying && farSide;
  const base = value(value.base);
  return (
    <g>
      {lying ? (
        <line x1={base} x2={base} y1={plot.top} y2={bottom(plot)} stroke={LABEL.axis} />
      ) : (
        <line x1={plot.left} x2={right(plot)} y1={base} y2={base} stroke={LABEL.axis} />
      )}
      {beside.visible && (
        <SideLabels ticks={lying ? categoryTicks : valueTicks} x={far ? right(plot) : plot.left} far={far} />
      )}
      {below.visible && (
        <LevelLabels
          ticks={lying || x ? (lying ? valueTicks : categoryTicks) : sparse(categoryTicks, area.step)}
          y={onTop ? plot.top - 7 : bottom(plot) + 16}
        />
      )}
      <LevelTitle axis={below} area={area} onTop={onTop} />
      <SideTitle axis={beside} area={area} />
    </g>
  );
}

function LevelTitle({
  axis: { title, visible },
  area: { plot },
  onTop,
}: {
  readonly axis: AxisView;
  readonly area: PlotArea;
  readonly onTop: boolean;
}) {
  if (!title) return null;
  const labels = visible ? 20 : 0;
  const size = titlePixels(title);
  return (
    <text
      x={plot.left + plot.width / 2}
      y={onTop ? plot.top - labels - size * 0.5 : bottom(plot) + labels + size}
      textAnchor="middle"
      fontSize={size}
      fontWeight={title.bold ? 700 : 400}
    >
      {title.text}
    </text>
  );
}

function SideTitle({
  axis: { title },
  area: { plot, farSide, lying },
}: {
  readonly axis: AxisView;
  readonly area: PlotArea;
}) {
  if (!title) return null;
  const size = titlePixels(title);
  const x = farSide && !lying ? right(plot) + 60 : 12 + size * 0.8;
  return (
    <text
      transform={`translate(${x} ${plot.top + plot.height / 2}) rotate(-90)`}
      textAnchor="middle"
      fontSize={size}
      fontWeight={title.bold ? 700 : 400}
    >
      {title.text}
    </text>
  );
}
