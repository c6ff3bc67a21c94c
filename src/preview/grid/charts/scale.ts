import { scaleLinear, scaleLog } from "d3-scale";
import type { AxisView, GroupView } from "../../../local-excel/view/chart-view";
import { displayText } from "../../../local-excel/xlsx/display";

export interface ValueScale {
  (value: number): number;
  readonly ticks: readonly number[];
  /** Where bars begin. */
  readonly base: number;
}

const numbers = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

/** The running sums of stacked series, or their shares; each series' own values where they stand apart. */
export function stackedValues({ series, stacking }: GroupView): (readonly [from: number, to: number])[][] {
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const totals = Array.from({ length }, (_, index) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0),
  );
  const sums = Array.from({ length }, () => ({ up: 0, down: 0 }));
  return series.map(({ values }) =>
    Array.from({ length }, (_, index) => {
      const value = values[index] ?? 0;
      if (stacking === "none") return [0, value] as const;
      const size = stacking === "percent" ? value / (totals[index] || 1) : value;
      const sum = sums[index] ?? { up: 0, down: 0 };
      const key = size < 0 ? "down" : "up";
      const from = sum[key];
      sum[key] += size;
      return [from, sum[key]] as const;
    }),
  );
}

/** The least and the greatest value drawn along the value axis. */
export function extentOf(groups: readonly GroupView[]): readonly [number, number] {
  const all = groups.flatMap((group) =>
    group.stacking === "none" ? group.series.flatMap(({ values }) => numbers(values)) : stackedValues(group).flat(2),
  );
  return all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)];
}

/** Excel starts at zero unless all values are close together. */
function automatic([least, greatest]: readonly [number, number], fromZero: boolean): [number, number] {
  const close = least > 0 && (greatest - least) / greatest < 1 / 6;
  const min = !fromZero && close ? least - (greatest - least) / 2 : Math.min(0, least);
  const max = Math.max(0, greatest);
  return min === max ? [min, min + 1] : [min, max + (max - min) * 0.05];
}

const powers = (base: number, min: number, max: number): number[] => {
  const ticks: number[] = [];
  for (
    let exponent = Math.floor(Math.log(min) / Math.log(base) + 1e-9);
    base ** exponent <= max * (1 + 1e-9);
    exponent++
  ) {
    if (base ** exponent >= min * (1 - 1e-9)) ticks.push(base ** exponent);
  }
  return ticks;
};

const multiples = (unit: number, min: number, max: number): number[] =>
  Array.from({ length: Math.floor((max - min) / unit + 1e-9) + 1 }, (_, index) => min + index * unit);

export function valueScale(
  axis: AxisView,
  extent: readonly [number, number],
  range: readonly [number, number],
  fromZero: boolean,
  wanted = 6,
): ValueScale {
  const ends = axis.reversed ? [range[1], range[0]] : range;
  if (axis.logBase !== null) {
    const base = axis.logBase;
    const least = Math.max(extent[0], Number.MIN_VALUE);
    const min = axis.min ?? base ** Math.floor(Math.log(least) / Math.log(base));
    const max = axis.max ?? base ** Math.ceil(Math.log(Math.max(extent[1], min * base)) / Math.log(base));
    const scale = scaleLog().base(base).domain([min, max]).range(ends);
    const place = (value: number): number => scale(Math.max(value, min));
    return Object.assign(place, { ticks: powers(base, min, max), base: min });
  }
  const [autoMin, autoMax] = automatic(extent, fromZero);
  const scale = scaleLinear().domain([axis.min ?? autoMin, axis.max ?? autoMax]);
  if (axis.min === null || axis.max === null) scale.nice(wanted);
  const [niceMin = 0, niceMax = 1] = scale.domain();
  const [min, max] = [axis.min ?? niceMin, axis.max ?? niceMax];
  scale.domain([min, max]).range(ends);
  const ticks = axis.majorUnit === null ? scale.ticks(wanted) : multiples(axis.majorUnit, min, max);
  return Object.assign((value: number) => scale(value), { ticks, base: Math.min(Math.max(0, min), max) });
}

export const tickText = (value: number, { format }: AxisView, own: string): string => displayText(value, format ?? own);
