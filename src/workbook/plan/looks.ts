import { area, type Area, type Style, type StyledArea } from "./plan";

/** A property of a style with the areas that take one value of it: far fewer than one write a cell. */
export interface Look {
  readonly property: CellProperty;
  readonly value: string | number | boolean;
  readonly areas: readonly Area[];
}

/** Lines become properties of single cells: `below` under a cell, `around` on all its sides. */
export type CellProperty = Exclude<keyof Style, "lines" | "lineColor" | "merge"> | "below" | "around";

const defaultLine = "#C5D0DA";

/** The value each property takes in each cell of a block, later styles over earlier ones. */
function cellValues(styles: readonly StyledArea[]): Map<CellProperty, Map<string, string | number | boolean>> {
  const properties = new Map<CellProperty, Map<string, string | number | boolean>>();
  const set = (property: CellProperty, row: number, column: number, value: string | number | boolean): void => {
    const cells = properties.get(property) ?? new Map<string, string | number | boolean>();
    cells.set(`${row},${column}`, value);
    properties.set(property, cells);
  };
  for (const { area: where, style } of styles) {
    const { lines, lineColor = defaultLine, merge: _, ...plain } = style;
    for (let row = where.row; row < where.row + where.rows; row++) {
      for (let column = where.column; column < where.column + where.columns; column++) {
        for (const [property, value] of Object.entries(plain)) set(property as CellProperty, row, column, value);
        if (lines === "box") set("around", row, column, lineColor);
        else if (lines === "rows" || (lines === "bottom" && row === where.row + where.rows - 1)) {
          set("below", row, column, lineColor);
        }
      }
    }
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

/** What a block looks like, property by property, in as few areas as there are rectangles of one value. */
export function looksOf(styles: readonly StyledArea[]): readonly Look[] {
  return [...cellValues(styles)].flatMap(([property, cells]): Look[] => {
    const byValue = new Map<string | number | boolean, (readonly [number, number])[]>();
    for (const [key, value] of cells) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      byValue.set(value, [...(byValue.get(value) ?? []), [row, column]]);
    }
    return [...byValue].map(([value, found]) => ({ property, value, areas: rectangles(found) }));
  });
}

/** Rows of one height that follow each other, as areas one column wide. */
export function heightRuns(
  heights: ReadonlyMap<number, number>,
): readonly { readonly area: Area; readonly height: number }[] {
  const byHeight = new Map<number, (readonly [number, number])[]>();
  for (const [row, height] of heights) byHeight.set(height, [...(byHeight.get(height) ?? []), [row, 0]]);
  return [...byHeight].flatMap(([height, rows]) => rectangles(rows).map((where) => ({ area: where, height })));
}
