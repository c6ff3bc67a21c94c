import { makeStyles, tokens } from "@fluentui/react-components";
import { scaleLinear } from "d3-scale";
import { curveLinearClosed, lineRadial } from "d3-shape";

export interface RadarAxis {
  readonly name: string;
  /** 0–100; null if nothing applies. */
  readonly value: number | null;
  /** The range the value may still reach, 0–100. */
  readonly upTo: number | null;
}

const useStyles = makeStyles({
  chart: { width: "100%", maxWidth: "420px", display: "block", margin: "0 auto", overflow: "visible" },
  ring: {
    fill: "none",
    stroke: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { stroke: "CanvasText", strokeOpacity: "0.5" },
  },
  range: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorBrandStroke2,
    strokeDasharray: "3 3",
    "@media (forced-colors: active)": { fill: "none", stroke: "CanvasText" },
  },
  value: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  dot: { fill: tokens.colorBrandStroke1, "@media (forced-colors: active)": { fill: "Highlight" } },
  label: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "12px",
    fontFamily: tokens.fontFamilyBase,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  tick: {
    fill: tokens.colorNeutralForeground3,
    fontSize: "9px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

const [width, height, reach] = [344, 256, 92] as const;
const rings = [20, 40, 60, 80, 100] as const;

/** Values on axes around a centre, with the range they may still reach. `label` describes it in words. */
export function Radar({ axes, label }: { readonly axes: readonly RadarAxis[]; readonly label: string }) {
  const styles = useStyles();
  const radius = scaleLinear([0, 100], [0, reach]);
  const angle = (index: number): number => (2 * Math.PI * index) / axes.length;
  const closed = lineRadial<number>()
    .angle((_, index) => angle(index))
    .radius((value) => radius(value))
    .curve(curveLinearClosed);
  const path = (values: readonly number[]): string => closed([...values]) ?? "";
  const at = (index: number, distance: number): readonly [number, number] => [
    Math.sin(angle(index)) * distance,
    -Math.cos(angle(index)) * distance,
  ];
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.chart}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
    >
      {rings.map((ring) => (
        <path key={ring} className={styles.ring} d={path(axes.map(() => ring))} />
      ))}
      {axes.map(({ name }, index) => {
        const [x, y] = at(index, reach);
        return <line key={name} className={styles.ring} x1={0} y1={0} x2={x} y2={y} />;
      })}
      <path className={styles.range} d={path(axes.map(({ upTo, value }) => upTo ?? value ?? 0))} />
      <path className={styles.value} d={path(axes.map(({ value }) => value ?? 0))} />
      {axes.map(({ name, value }, index) => {
        const [x, y] = at(index, radius(value ?? 0));
        return <circle key={name} className={styles.dot} cx={x} cy={y} r={3} />;
      })}
      {rings.map((ring) => (
        <text key={ring} className={styles.tick} x={3} y={-radius(ring) + 3}>
          {ring}
        </text>
      ))}
      {axes.map(({ name, value }, index) => {
        const [x, y] = at(index, reach + 14);
        const anchor = Math.abs(x) < 1 ? "middle" : x > 0 ? "start" : "end";
        const lift = y < 0 ? -10 : 8;
        return (
          <text key={name} className={styles.label} textAnchor={anchor} x={x * 0.92} y={y + lift}>
            <tspan x={x * 0.92}>{name}</tspan>
            <tspan x={x * 0.92} dy={14}>
              {value === null ? "–" : value.toFixed(1)}
            </tspan>
          </text>
        );
      })}
    </svg>
  );
}
