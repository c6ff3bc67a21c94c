import { makeStyles, tokens } from "@fluentui/react-components";
import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { Fitted } from "./pert";

const useStyles = makeStyles({
  chart: { width: "100%", maxWidth: "420px", display: "block" },
  under: {
    fill: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { fill: "none" },
  },
  curve: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  base: { stroke: tokens.colorNeutralStroke1, "@media (forced-colors: active)": { stroke: "CanvasText" } },
  mark: {
    stroke: tokens.colorNeutralForeground2,
    strokeDasharray: "3 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  sign: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "11px",
    fontFamily: tokens.fontFamilyBase,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

const [width, height, top, side] = [280, 96, 30, 6] as const;
/** Pixels between the baselines of labels, so that near ones do not overlap. */
const signHeight = 12;

/** The curve from low to high with a line at each figure; `label` describes it in words. */
export function PertCurve({
  fitted: { curve, mean, median, p95 },
  signs,
  label,
}: {
  readonly fitted: Fitted;
  readonly signs: Readonly<Record<"mean" | "median" | "p95", string>>;
  readonly label: string;
}) {
  const styles = useStyles();
  const [low, high] = [curve[0]?.value ?? 0, curve.at(-1)?.value ?? 1];
  const x = scaleLinear([low, high], [side, width - side]);
  const y = scaleLinear([0, 1], [height - 2, top + 4]);
  const points = [...curve];
  const above = line<(typeof points)[number]>(
    ({ value }) => x(value),
    ({ density }) => y(density),
  );
  const under = area<(typeof points)[number]>(
    ({ value }) => x(value),
    y(0),
    ({ density }) => y(density),
  );
  const marks = [
    { at: median, sign: signs.median, level: 0 },
    { at: mean, sign: signs.mean, level: 1 },
    { at: p95, sign: signs.p95, level: 0 },
  ];
  return (
    <svg role="img" aria-label={label} className={styles.chart} viewBox={`0 0 ${width} ${height}`}>
      <path className={styles.under} d={under(points) ?? ""} />
      <path className={styles.curve} d={above(points) ?? ""} />
      <line className={styles.base} x1={side} x2={width - side} y1={y(0)} y2={y(0)} />
      {marks.map(({ at, sign, level }) => {
        const base = 10 + level * signHeight;
        return (
          <g key={sign}>
            <line className={styles.mark} x1={x(at)} x2={x(at)} y1={base + 3} y2={y(0)} />
            <text className={styles.sign} x={x(at)} y={base} textAnchor={anchorAt(x(at))}>
              {sign}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** A label near an edge is moved inside. */
const anchorAt = (x: number): "start" | "middle" | "end" => (x < 40 ? "start" : x > width - 40 ? "end" : "middle");
