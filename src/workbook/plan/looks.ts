import type { Chunked } from "../../scheduling/chunked";
import { area, type Area } from "../model/area";
import type { Style, StyledArea } from "../model/style";

/** A property of a style with the areas that take one value of it: far fewer than one write a cell. */
export interface Look {
  readonly property: CellProperty;
  readonly value: Value;
  readonly areas: readonly Area[];
}

/** Lines become properties of single cells: `below` under a cell, `around` on all its sides. */
export type CellProperty = Exclude<keyof Style, "lines" | "lineColor" | "merge"> | "below" | "around";

/** Looks that Excel takes for several areas at once; number formats and borders it takes for one. */
export type SharedProperty = Exclude<CellProperty, "numberFormat" | "below" | "around">;

/** Whether a look is one of them. */
export const takesSeveral = (property: CellProperty): property is SharedProperty =>
  property !== "numberFormat" && property !== "below" && property !== "around";

const defaultLine = "#C5D0DA";

type Value = string | number | boolean;

/** The value each property takes in each cell of a block, by row × `stride` + column; later styles over earlier ones. */
function* cellValues(
  styles: readonly StyledArea[],
  stride: number,
): Chunked<ReadonlyMap<CellProperty, ReadonlyMap<number, Value>>> {
  const properties = new Map<CellProperty, Map<number, Value>>();
  const set = (property: CellProperty, where: Area, value: Value): void => {
    let cells = properties.get(property);
    if (!cells) properties.set(property, (cells = new Map<number, Value>()));
    for (let row = where.row; row < where.row + where.rows; row++) {
      for (let column = where.column; column < where.column + where.columns; column++) {
        cells.set(row * stride + column, value);
      }
    }
  };
  for (const { area: where, style } of styles) {
    const { lines, lineColor = defaultLine, merge: _, ...plain } = style;
    for (const [property, value] of Object.entries(plain)) set(property as CellProperty, where, value);
    if (lines === "box") set("around", where, lineColor);
    else if (lines === "rows") set("below", where, lineColor);
    else if (lines === "bottom") {
      set("below", area(where.row + where.rows - 1, where.column, 1, where.columns), lineColor);
    }
    yield;
  }
  return properties;
}

/** Covers cells of one value with rectangles: runs in a row, then equal runs of neighbouring rows. */
function rectangles(cells: readonly (readonly [row: number, column: number])[]): Area[] {
  const sorted = [...cells].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const runs: { row: number; column: number; columns: number }[] = [];
  for (const [row, column] of sorted) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column) last.columns += 1;
    else runs.push({ row, column, columns: 1 });
  }
  const open = new Map<string, { row: number; column: number; rows: number; columns: number }>();
  const all: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column, columns } of runs) {
    const key = `${column},${columns}`;
    const above = open.get(key);
    if (above && above.row + above.rows === row) above.rows += 1;
    else {
      const next = { row, column, rows: 1, columns };
      open.set(key, next);
      all.push(next);
    }
  }
  return all.map(({ row, column, rows, columns }) => area(row, column, rows, columns));
}

const known = new WeakMap<readonly StyledArea[], readonly Look[]>();

/** What a block looks like, a property a piece, in as few areas as there are rectangles of one value. */
export function* looksOf(styles: readonly StyledArea[]): Chunked<readonly Look[]> {
  const before = known.get(styles);
  if (before) return before;
  const stride = Math.max(1, ...styles.map(({ area: { column, columns } }) => column + columns));
  const looks: Look[] = [];
  for (const [property, cells] of yield* cellValues(styles, stride)) {
    yield;
    const byValue = new Map<Value, (readonly [number, number])[]>();
    for (const [key, value] of cells) {
      const at = [Math.floor(key / stride), key % stride] as const;
      const found = byValue.get(value);
      if (found) found.push(at);
      else byValue.set(value, [at]);
    }
    for (const [value, found] of byValue) looks.push({ property, value, areas: rectangles(found) });
  }
  known.set(styles, looks);
  return looks;
}

/** Rows of one height that follow each other, as areas one column wide. */
export function heightRuns(
  heights: ReadonlyMap<number, number>,
): readonly { readonly area: Area; readonly height: number }[] {
  const byHeight = new Map<number, (readonly [number, number])[]>();
  for (const [row, height] of heights) byHeight.set(height, [...(byHeight.get(height) ?? []), [row, 0]]);
  return [...byHeight].flatMap(([height, rows]) => rectangles(rows).map((where) => ({ area: where, height })));
}
