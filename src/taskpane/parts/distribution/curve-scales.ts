import { scaleLog, type ScaleLogarithmic } from "d3-scale";
import type { CurvePoint } from "../../../engine/simulation";

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface CurveScales {
  readonly loss: ScaleLogarithmic<number, number>;
  readonly chance: ScaleLogarithmic<number, number>;
  /** The position of a point; 0 yen, which has no logarithm, is at the left edge. */
  readonly at: (point: CurvePoint) => readonly [x: number, y: number];
}

/** Log axes: from the smallest positive loss to the largest, and from the chance of any loss down. */
export function curveScales(curve: readonly CurvePoint[], frame: Frame): CurveScales {
  const losses = curve.map(({ loss }) => loss).filter((loss) => loss > 0);
  const [least = 1, most = 10] = [losses[0], losses[losses.length - 1]];
  const chances = curve.map(({ exceedance }) => exceedance).filter((chance) => chance > 0);
  const [top = 1, bottom = 0.1] = [chances[0], chances[chances.length - 1]];
  const loss = scaleLog([least, most > least ? most : least * 10], [frame.left, frame.width - frame.right]);
  const chance = scaleLog([bottom < top ? bottom : top / 10, top], [frame.height - frame.bottom, frame.top]);
  const at = (point: CurvePoint): readonly [number, number] => [
    loss(Math.max(point.loss, least)),
    chance(Math.max(point.exceedance, bottom)),
  ];
  return { loss, chance, at };
}

/** Powers of ten within a scale, no closer to one another than `apart` pixels; other round numbers where there are few. */
export function decades(scale: ScaleLogarithmic<number, number>, apart: number): readonly number[] {
  const [from = 1, to = 10] = scale.domain();
  const [first, last] = [Math.ceil(Math.log10(from) - 1e-9), Math.floor(Math.log10(to) + 1e-9)];
  if (last - first < 1) return scale.ticks(3);
  const [start = 0, end = 0] = scale.range();
  const ofDecade = Math.abs(end - start) / (Math.log10(to) - Math.log10(from));
  const step = Math.max(1, Math.ceil(apart / ofDecade));
  const powers: number[] = [];
  for (let power = first; power <= last; power += step) powers.push(Number(`1e${power}`));
  return powers;
}

/** The point of the curve nearest to a place on the x axis. */
export function nearest(curve: readonly CurvePoint[], scales: CurveScales, x: number): number {
  let best = 0;
  curve.forEach((point, index) => {
    const before = curve[best];
    if (before && Math.abs(scales.at(point)[0] - x) < Math.abs(scales.at(before)[0] - x)) best = index;
  });
  return best;
}

/** The point a key selects; null for any other key. */
export function moved(key: string, index: number, count: number): number | null {
  const far = Math.max(1, Math.round(count / 10));
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: far,
    PageDown: -far,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, index + step));
}

/** The point that is selected first: once in a hundred years, or a tenth of the chance of any loss if that is rarer. */
export function firstRead(curve: readonly CurvePoint[]): number {
  const any = curve[0]?.exceedance ?? 0;
  const found = curve.findIndex(({ exceedance }) => exceedance <= Math.min(0.01, any / 10));
  return found < 0 ? curve.length - 1 : found;
}

/** Lines between the powers of ten: 2, 3 … 9 times each. */
export function between(scale: ScaleLogarithmic<number, number>): readonly number[] {
  const [from = 1, to = 10] = scale.domain();
  const lines: number[] = [];
  for (let power = Math.floor(Math.log10(from)); power <= Math.log10(to); power++) {
    for (let times = 2; times < 10; times++) lines.push(times * Number(`1e${power}`));
  }
  return lines.filter((value) => value > from && value < to);
}
