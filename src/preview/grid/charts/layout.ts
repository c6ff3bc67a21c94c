import type { AxisView, ChartView, TitleView } from "../../../local-excel/view/chart-view";
import { textWidth } from "../model/measure-text";

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const right = ({ left, width }: Rectangle): number => left + width;
export const bottom = ({ top, height }: Rectangle): number => top + height;

/** Excel's own: nine points, dark grey. */
export const LABEL = { size: 12, color: "#595959", line: "#D9D9D9", axis: "#BFBFBF" } as const;
export const FONT = `"Yu Gothic", YuGothic, "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", Meiryo, sans-serif`;

const MARGIN = 12;
const GAP = 6;

export const labelWidth = (text: string, size: number = LABEL.size): number => textWidth(text, `${size}px ${FONT}`);
export const titlePixels = ({ size }: TitleView): number => size / 0.75;

export interface LegendEntry {
  readonly name: string;
  readonly color: string;
}

/** A pie's legend names its slices, any other's its series. */
export function legendEntries({ groups, legend }: ChartView): LegendEntry[] {
  if (legend === null) return [];
  return groups.flatMap(({ type, series }) => {
    const [first] = series;
    if ((type === "pie" || type === "doughnut") && first) {
      return first.categories.map((name, index) => ({ name, color: first.pointColors[index] ?? first.color }));
    }
    return series.map(({ name, color }) => ({ name, color }));
  });
}

export const KEY = { size: 9, gap: 5, apart: 16, line: 18 } as const;
export const entryWidth = ({ name }: LegendEntry): number => KEY.size + KEY.gap + labelWidth(name);

export interface Frame {
  readonly title: Rectangle | null;
  readonly legend: Rectangle | null;
  /** What is left for axes and drawing. */
  readonly inner: Rectangle;
}

/** A chart's room: the title above, the legend where it was put, the rest for what is drawn. */
export function frameOf(view: ChartView, width: number, height: number): Frame {
  let inner: Rectangle = { left: MARGIN, top: MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  let title: Rectangle | null = null;
  if (view.title) {
    const high = titlePixels(view.title) * 1.5;
    title = { ...inner, height: high };
    inner = { ...inner, top: inner.top + high + GAP, height: inner.height - high - GAP };
  }
  const entries = legendEntries(view);
  if (entries.length === 0) return { title, legend: null, inner };
  const aside = view.legend === "r" || view.legend === "l" || view.legend === "tr";
  const size = aside ? Math.max(...entries.map(entryWidth)) : KEY.line;
  const rest = aside
    ? { ...inner, width: inner.width - size - MARGIN, left: inner.left + (view.legend === "l" ? size + MARGIN : 0) }
    : { ...inner, height: inner.height - size - GAP, top: inner.top + (view.legend === "t" ? size + GAP : 0) };
  const legend = aside
    ? { ...inner, width: size, left: view.legend === "l" ? inner.left : right(inner) - size }
    : { ...inner, height: size, top: view.legend === "t" ? inner.top : bottom(inner) - size };
  return { title, legend, inner: rest };
}

/** Room beside an axis for its title. */
export const axisTitleSize = ({ title }: AxisView): number => (title ? titlePixels(title) * 1.5 : 0);
