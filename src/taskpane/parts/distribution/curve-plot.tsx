import { makeStyles, tokens } from "@fluentui/react-components";
import { area, line } from "d3-shape";
import { memo } from "react";
import type { CurvePoint } from "../../../engine/simulation";
import { formatNumber } from "../../../locales";
import { usePane, usePaneState } from "../../pane-context";
import { axisAmount } from "../amount";
import { between, decades, type CurveScales, type Frame } from "./curve-scales";

const useStyles = makeStyles({
  minor: {
    stroke: tokens.colorNeutralStroke2,
    strokeOpacity: 0.4,
    "@media (forced-colors: active)": { stroke: "none" },
  },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { stroke: "GrayText", strokeDasharray: "1 4" },
  },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, "@media (forced-colors: active)": { stroke: "CanvasText" } },
  tick: {
    fill: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  under: { fill: tokens.colorBrandBackground2, "@media (forced-colors: active)": { fill: "none" } },
  curve: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2",
    strokeLinejoin: "round",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

interface Props {
  readonly curve: readonly CurvePoint[];
  readonly scales: CurveScales;
  readonly frame: Frame;
}

/** Pixels between two labels: of a row, and of a column. */
const [besides, below] = [52, 18] as const;
/** Pixels from an axis to its labels. */
const gap = 5;

/** Axes, grid and curve; they do not change with the selected point. */
export const CurvePlot = memo(function CurvePlot({ curve, scales, frame }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const unit = usePaneState(({ settings }) => settings.unit);
  const [left, right] = [frame.left, frame.width - frame.right];
  const [top, bottom] = [frame.top, frame.height - frame.bottom];
  const points = curve.map(scales.at);
  const middle = 3.5;
  return (
    <>
      <path
        className={styles.under}
        d={
          area<readonly [number, number]>(
            (at) => at[0],
            bottom,
            (at) => at[1],
          )(points) ?? ""
        }
      />
      {between(scales.loss).map((loss) => (
        <line key={loss} className={styles.minor} x1={scales.loss(loss)} x2={scales.loss(loss)} y1={top} y2={bottom} />
      ))}
      {decades(scales.chance, below).map((chance) => {
        const y = scales.chance(chance);
        return (
          <g key={chance}>
            <line className={styles.grid} x1={left} x2={right} y1={y} y2={y} />
            <text className={styles.tick} textAnchor="end" x={left - gap} y={y + middle}>
              {formatNumber(chance, language, { style: "percent", maximumSignificantDigits: 2 })}
            </text>
          </g>
        );
      })}
      {decades(scales.loss, besides).map((loss) => {
        const x = scales.loss(loss);
        return (
          <g key={loss}>
            <line className={styles.grid} x1={x} x2={x} y1={top} y2={bottom} />
            <text className={styles.tick} textAnchor="middle" x={x} y={bottom + gap + 9}>
              {axisAmount(loss, unit, language)}
            </text>
          </g>
        );
      })}
      <line className={styles.axis} x1={left} x2={left} y1={top} y2={bottom} />
      <line className={styles.axis} x1={left} x2={right} y1={bottom} y2={bottom} />
      <path className={styles.curve} d={line<readonly [number, number]>()(points as [number, number][]) ?? ""} />
    </>
  );
});
