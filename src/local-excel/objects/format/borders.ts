import { ExcelError, invalidArgument } from "../../protocol/errors";
import { excelClass, type ExcelClass, type Host } from "../../protocol/excel-class";
import type { Area } from "../../xlsx/address";
import { integer, oneOf } from "../arguments";
import { guard } from "../protection-guard";
import type { RangeTarget } from "../range/target";
import { type Line, type Side, changedLine, lineOf, withSide } from "./border-sides";
import { type Change, oncePerStyle } from "./styles";

/** In the order Office.js numbers them. */
const INDICES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Index = (typeof INDICES)[number];

interface BorderTarget {
  readonly range: RangeTarget;
  readonly index: Index;
}

/** The cells, and their side, that make up a border of the range. */
function edge(area: Area, index: Index): { area: Area; side: Side } | null {
  const { top, left, bottom, right } = area;
  const edges: Readonly<Record<Index, { area: Area; side: Side } | null>> = {
    EdgeTop: { area: { ...area, bottom: top }, side: "top" },
    EdgeBottom: { area: { ...area, top: bottom }, side: "bottom" },
    EdgeLeft: { area: { ...area, right: left }, side: "left" },
    EdgeRight: { area: { ...area, left: right }, side: "right" },
    InsideHorizontal: top === bottom ? null : { area: { ...area, bottom: bottom - 1 }, side: "bottom" },
    InsideVertical: left === right ? null : { area: { ...area, right: right - 1 }, side: "right" },
    DiagonalDown: { area, side: "diagonal" },
    DiagonalUp: { area, side: "diagonal" },
  };
  return edges[index];
}

/** Neighbouring cells share a line: either of them may hold it. */
const OPPOSITE: Readonly<Record<Side, { side: Side; down: number; across: number } | null>> = {
  top: { side: "bottom", down: -1, across: 0 },
  bottom: { side: "top", down: 1, across: 0 },
  left: { side: "right", down: 0, across: -1 },
  right: { side: "left", down: 0, across: 1 },
  diagonal: null,
};

function lineAt({ range, host }: { range: RangeTarget; host: Host }, row: number, column: number, side: Side): Line {
  const own = lineOf(range.sheet.styleAt(row, column).border?.[side], host);
  const opposite = OPPOSITE[side];
  if (own.style !== "None" || !opposite) return own;
  const [r, c] = [row + opposite.down, column + opposite.across];
  return r < 1 || c < 1 ? own : lineOf(range.sheet.styleAt(r, c).border?.[opposite.side], host);
}

function bounded({ range, index }: BorderTarget) {
  if (range.isUnbounded) throw invalidArgument();
  return edge(range.area, index);
}

function readLine<K extends keyof Line>(target: BorderTarget, host: Host, key: K): Line[K] | null {
  const place = bounded(target);
  if (!place) return null;
  const found = new Set<Line[K]>();
  for (let row = place.area.top; row <= place.area.bottom; row++) {
    for (let column = place.area.left; column <= place.area.right; column++) {
      found.add(lineAt({ range: target.range, host }, row, column, place.side)[key]);
    }
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function change(target: BorderTarget, host: Host, patch: Parameters<typeof changedLine>[1]): void {
  const { sheet } = target.range;
  guard(sheet, "formatCells");
  const place = bounded(target);
  if (!place) return;
  const changes = new Map<string, Change>();
  for (let row = place.area.top; row <= place.area.bottom; row++) {
    for (let column = place.area.left; column <= place.area.right; column++) {
      const line = changedLine(lineAt({ range: target.range, host }, row, column, place.side), patch);
      const key = `${line.style} ${line.weight} ${line.color}`;
      const known = changes.get(key) ?? oncePerStyle((style) => withSide(style, place.side, line));
      changes.set(key, known);
      sheet.updateStyle(row, column, known);
      if (line.style === "None") dropOpposite(target.range, row, column, place.side, line);
    }
  }
}

function dropOpposite({ sheet }: RangeTarget, row: number, column: number, side: Side, line: Line): void {
  const opposite = OPPOSITE[side];
  if (!opposite || row + opposite.down < 1 || column + opposite.across < 1) return;
  const [r, c] = [row + opposite.down, column + opposite.across];
  if (sheet.styleAt(r, c).border?.[opposite.side])
    sheet.updateStyle(r, c, (style) => withSide(style, opposite.side, line));
}

const RANGE_BORDER: ExcelClass<BorderTarget> = excelClass<BorderTarget>({
  name: "RangeBorder",
  since: "1.1",
  get: {
    sideIndex: ({ index }) => index,
    style: (target, host) => readLine(target, host, "style"),
    weight: (target, host) => readLine(target, host, "weight"),
    color: (target, host) => readLine(target, host, "color") ?? "",
  },
  set: {
    style: (target, style, host) => change(target, host, { style }),
    weight: (target, weight, host) => change(target, host, { weight }),
    color: (target, color, host) => change(target, host, { color }),
  },
});

export const RANGE_BORDERS: ExcelClass<RangeTarget> = excelClass<RangeTarget>({
  name: "RangeBorderCollection",
  since: "1.1",
  get: { count: () => INDICES.length },
  items: (range) => INDICES.map((index) => RANGE_BORDER.of({ range, index })),
  indexer: (range, [key]) => RANGE_BORDER.of({ range, index: oneOf(key, INDICES) }),
  producers: {
    getItem: (range, [key]) => RANGE_BORDER.of({ range, index: oneOf(key, INDICES) }),
    getItemAt: (range, [position]) => {
      const index = INDICES[integer(position)];
      if (!index) throw new ExcelError("ItemNotFound");
      return RANGE_BORDER.of({ range, index });
    },
  },
});
