import type { ReactNode } from "react";
import type { ChartView, GroupType } from "../../../local-excel/view/chart-view";
import { displayText } from "../../../local-excel/xlsx/display";
import type { WorkbookViewWords } from "../../../locales/workbook-view";
import { fill } from "../../../locales/fill";
import { CartesianPlot } from "./cartesian-plot";
import { FONT, frameOf, LABEL, titlePixels, type Rectangle } from "./layout";
import { Legend } from "./legend";
import { PiePlot } from "./pie-plot";
import { RadarPlot } from "./radar-plot";

interface FigureProps {
  readonly view: ChartView;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly text: WorkbookViewWords;
  readonly id: string;
}

/** A description of the chart for screen readers: each series with its values. */
function described({ groups }: ChartView): string {
  const series = groups.flatMap((group) => group.series);
  return series
    .map(({ name, categories, values, format }) => {
      const points = values.map((value, index) => `${categories[index] ?? ""} ${displayText(value, format)}`.trim());
      return `${name}: ${points.join(", ")}`;
    })
    .join("; ");
}

type Plot = (props: { readonly view: ChartView; readonly inner: Rectangle }) => ReactNode;

const PLOTS: Readonly<Record<Exclude<GroupType, "other">, Plot>> = {
  bar: CartesianPlot,
  line: CartesianPlot,
  area: CartesianPlot,
  scatter: CartesianPlot,
  radar: RadarPlot,
  pie: PiePlot,
  doughnut: PiePlot,
};

/** A chart as a picture with a name and a description. */
export function ChartFigure({ view, width, height, text, id }: FigureProps) {
  const { title, legend, inner } = frameOf(view, width, height);
  const type = view.groups[0]?.type ?? "other";
  const Plot = type === "other" ? null : PLOTS[type];
  const name = fill(text.chart, { kind: text.chartKinds[type], title: view.title?.text ?? view.name });
  return (
    <svg
      role="img"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FONT}
      fontSize={LABEL.size}
      fill={LABEL.color}
      aria-label={name}
      aria-describedby={`${id}-data`}
    >
      <desc id={`${id}-data`}>{described(view)}</desc>
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="#FFFFFF" stroke={LABEL.line} />
      {title && view.title && (
        <text
          x={title.left + title.width / 2}
          y={title.top + titlePixels(view.title)}
          textAnchor="middle"
          fontSize={titlePixels(view.title)}
          fontWeight={view.title.bold ? 700 : 400}
          fill="#262626"
        >
          {view.title.text}
        </text>
      )}
      {legend && <Legend view={view} place={legend} />}
      {Plot ? (
        <Plot view={view} inner={inner} />
      ) : (
        <text x={width / 2} y={height / 2} textAnchor="middle">
          {text.notDrawn}
        </text>
      )}
    </svg>
  );
}
