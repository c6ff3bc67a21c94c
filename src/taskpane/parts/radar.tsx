import { makeStyles, tokens } from "@fluentui/react-components";
import { scaleLinear } from "d3-scale";
import { curveLinearClosed, lineRadial } from "d3-shape";
import { useWidth } from "./use-width";

interface RadarAxis {
  readonly name: string;
  /** 0–100; null if nothing applies. */
  readonly value: number | null;
  /** What the value may still rise to, 0–100; null if it is certain. */
  readonly upTo: number | null;
  /** Value and range as they are written. */
  readonly text: string;
}

/** Pixels: of the chart at most, of an axis, and of the words beside it. */
const [widest, shortest, longest, beside] = [420, 56, 100, 76] as const;

const useStyles = makeStyles({
  chart: { width: "100%", maxWidth: `${widest}px`, display: "block", margin: "0 auto", overflow: "visible" },
  ring: {
    fill: "none",
    stroke: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { stroke: "CanvasText", strokeOpacity: "0.5" },
  },
  range: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2",
    strokeDasharray: "2 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  end: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "1.5",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  value: {
    fill: tokens.colorBrandBackground2,
    fillOpacity: "0.6",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2",
    strokeLinejoin: "round",
    "@media (forced-colors: active)": { fill: "none", stroke: "Highlight" },
  },
  dot: { fill: tokens.colorBrandStroke1, "@media (forced-colors: active)": { fill: "Highlight" } },
  label: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "12px",
    fontFamily: tokens.fontFamilyBase,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  legend: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "center",
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  figure: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  tick: {
    fill: tokens.colorNeutralForeground3,
    fontSize: "9px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

const rings = [20, 40, 60, 80, 100] as const;
/** Rings that are numbered on an axis with less than so many pixels. */
const [fewRings, roomy] = [[20, 60, 100], 80] as const;

interface Props {
  readonly axes: readonly RadarAxis[];
  /** Describes the chart in words. */
  readonly label: string;
  readonly legend: { readonly value: string; readonly range: string };
}

/** Values on axes around a centre, each with what it may still rise to: a range is no value, so it is no area. */
export function Radar({ axes, label, legend }: Props) {
  const styles = useStyles();
  const open = axes.some(({ upTo }) => upTo !== null);
  return (
    <figure className={styles.figure}>
      <Chart axes={axes} label={label} />
      <figcaption className={styles.legend}>
        <svg aria-hidden="true" width={24} height={10}>
          <path className={styles.value} d="M1 5H23" />
          <circle className={styles.dot} cx={12} cy={5} r={3} />
        </svg>
        <span>{legend.value}</span>
        {open && (
          <>
            <svg aria-hidden="true" width={24} height={10}>
              <path className={styles.range} d="M1 5H18" />
              <circle className={styles.end} cx={19} cy={5} r={3} />
            </svg>
            <span>{legend.range}</span>
          </>
        )}
      </figcaption>
    </figure>
  );
}

/** Drawn as wide as it is shown, so that words keep their size in a narrow pane. */
function Chart({ axes, label }: Pick<Props, "axes" | "label">) {
  const styles = useStyles();
  const [svg, shown] = useWidth<SVGSVGElement>(344);
  const width = Math.min(shown, widest);
  const reach = Math.max(shortest, Math.min(longest, width / 2 - beside));
  const [top, bottom] = [reach + 40, 0.81 * reach + 42];
  const radius = scaleLinear([0, 100], [0, reach]);
  const angle = (index: number): number => (2 * Math.PI * index) / axes.length;
  const at = (index: number, distance: number): readonly [number, number] => [
    Math.sin(angle(index)) * distance,
    -Math.cos(angle(index)) * distance,
  ];
  const closed = lineRadial<readonly [index: number, value: number]>()
    .angle(([index]) => angle(index))
    .radius(([, value]) => radius(value))
    .curve(curveLinearClosed);
  const valued = axes.flatMap(({ value }, index) => (value === null ? [] : [[index, value] as const]));
  return (
    <svg
      ref={svg}
      role="img"
      aria-label={label}
      className={styles.chart}
      viewBox={`${-width / 2} ${-top} ${width} ${top + bottom}`}
    >
      {rings.map((ring) => (
        <path key={ring} className={styles.ring} d={closed(axes.map((_, index) => [index, ring])) ?? ""} />
      ))}
      {axes.map(({ name }, index) => {
        const [x, y] = at(index, reach);
        return <line key={name} className={styles.ring} x1={0} y1={0} x2={x} y2={y} />;
      })}
      <path className={styles.value} d={closed(valued) ?? ""} />
      {axes.map(({ name, value, upTo }, index) => {
        if (upTo === null) return null;
        const [[fromX, fromY], [x, y]] = [at(index, radius(value ?? 0)), at(index, radius(upTo))];
        return (
          <g key={name}>
            <line className={styles.range} x1={fromX} y1={fromY} x2={x} y2={y} />
            <circle className={styles.end} cx={x} cy={y} r={3} />
          </g>
        );
      })}
      {valued.map(([index, value]) => {
        const [x, y] = at(index, radius(value));
        return <circle key={index} className={styles.dot} cx={x} cy={y} r={3} />;
      })}
      {(reach < roomy ? fewRings : rings).map((ring) => (
        <text key={ring} className={styles.tick} x={6} y={-radius(ring) + 3}>
          {ring}
        </text>
      ))}
      {axes.map(({ name, text }, index) => {
        const [x, y] = at(index, reach + 14);
        const anchor = Math.abs(x) < 1 ? "middle" : x > 0 ? "start" : "end";
        const lift = y < 0 ? -10 : 8;
        return (
          <text key={name} className={styles.label} textAnchor={anchor} x={x * 0.97} y={y + lift}>
            <tspan x={x * 0.97}>{name}</tspan>
            <tspan x={x * 0.97} dy={14}>
              {text}
            </tspan>
          </text>
        );
      })}
    </svg>
  );
}
