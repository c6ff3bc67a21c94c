import { Card, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { Simulation } from "../../../engine/simulation";
import { fill } from "../../../locales";
import { usePane } from "../../pane-context";
import { Heading } from "../heading";
import { useWidth } from "../use-width";
import { CurvePlot } from "./curve-plot";
import { curveScales, firstRead, moved, nearest, type Frame } from "./curve-scales";
import { useLosses } from "./use-losses";

const useStyles = makeStyles({
  plot: {
    borderRadius: tokens.borderRadiusMedium,
    cursor: "crosshair",
    touchAction: "pan-y",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  chart: { display: "block", width: "100%", overflow: "visible" },
  cross: {
    stroke: tokens.colorNeutralForeground1,
    strokeDasharray: "3 3",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  dot: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "Highlight" },
  },
  reading: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  axis: { textAlign: "right", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const height = 220;
const margins = { left: 46, right: 10, top: 8, bottom: 20 } as const;
const narrowest = 240;

/** The chance that a year's loss exceeds an amount; a pointer or keys select a point to read. */
export function ExceedanceCurve({ simulation }: { readonly simulation: Simulation }) {
  const styles = useStyles();
  const { text } = usePane();
  const { yen, unit, chance, onceIn } = useLosses();
  const words = text.distribution;
  const { curve } = simulation;
  const [plot, width] = useWidth<HTMLDivElement>(narrowest);
  // the selected point; a point of another curve does not count
  const [chosen, choose] = useState<{ readonly curve: typeof curve; readonly index: number } | null>(null);
  const frame = useMemo((): Frame => ({ width, height, ...margins }), [width]);
  const scales = useMemo(() => curveScales(curve, frame), [curve, frame]);
  const index = chosen?.curve === curve ? chosen.index : firstRead(curve);
  const point = curve[index];
  const start = curve[firstRead(curve)];
  if (curve.length < 2 || !point || !start) return null;
  const press = (event: KeyboardEvent): void => {
    const to = moved(event.key, index, curve.length);
    if (to === null) return;
    event.preventDefault();
    choose({ curve, index: to });
  };
  const read = (event: PointerEvent): void => {
    const { left } = event.currentTarget.getBoundingClientRect();
    choose({ curve, index: nearest(curve, scales, event.clientX - left) });
  };
  const [x, y] = scales.at(point);
  const loss = point.loss === 0 ? words.readAny : fill(words.readLoss, { loss: yen(point.loss) });
  return (
    <Card>
      <Heading level={2}>{words.curve}</Heading>
      <Text>{words.curveText}</Text>
      <div className={styles.reading}>
        <Text aria-hidden="true">{loss}</Text>
        <Text as="strong" weight="semibold" role="status">
          {fill(words.readChance, { chance: chance(point.exceedance), interval: onceIn(point.exceedance) })}
        </Text>
      </div>
      <div className={styles.quiet} aria-hidden="true">
        {words.curveChance}
      </div>
      <div
        ref={plot}
        className={styles.plot}
        role="slider"
        tabIndex={0}
        aria-label={fill(words.curveAlt, {
          any: chance(simulation.anyEvent),
          loss: yen(start.loss),
          chance: chance(start.exceedance),
        })}
        aria-valuemin={0}
        aria-valuemax={curve.length - 1}
        aria-valuenow={index}
        aria-valuetext={loss}
        onKeyDown={press}
        onPointerMove={read}
        onPointerDown={read}
      >
        <svg className={styles.chart} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <CurvePlot curve={curve} scales={scales} frame={frame} />
          <line className={styles.cross} x1={frame.left} x2={x} y1={y} y2={y} />
          <line className={styles.cross} x1={x} x2={x} y1={y} y2={height - frame.bottom} />
          <circle className={styles.dot} cx={x} cy={y} r={5} />
        </svg>
      </div>
      <div className={styles.axis} aria-hidden="true">
        {fill(words.curveLoss, { unit })}
      </div>
    </Card>
  );
}
