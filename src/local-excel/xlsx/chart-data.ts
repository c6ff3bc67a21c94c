/** How Excel turns a block of cells into series. */
import { type Area, formatReference } from "./address";
import type { NativeSeries } from "./charts";
import type { Sheet } from "./sheet";

export interface SeriesData {
  readonly name: string | null;
  readonly categories: string | null;
  readonly values: string;
}

const valueAt = (sheet: Sheet, row: number, column: number) => sheet.cells.get(row, column)?.value ?? null;

/** A heading contains text; an empty corner means that there are headings on both sides, whatever they contain. */
function hasHeading(sheet: Sheet, cells: Area, corner: boolean): boolean {
  if (corner) return true;
  for (let row = cells.top; row <= cells.bottom; row++) {
    for (let column = cells.left; column <= cells.right; column++) {
      if (typeof valueAt(sheet, row, column) === "string") return true;
    }
  }
  return false;
}

export function seriesData(sheet: Sheet, area: Area, byColumns: boolean, firstIsX: boolean): SeriesData[] {
  const { top, left, bottom, right } = area;
  const emptyCorner = valueAt(sheet, top, left) === null && bottom > top && right > left;
  const headingRow =
    bottom > top && hasHeading(sheet, { ...area, left: Math.min(left + 1, right), bottom: top }, emptyCorner);
  const headingColumn =
    right > left && hasHeading(sheet, { ...area, top: Math.min(top + 1, bottom), right: left }, emptyCorner);
  const rowOffset = headingRow || (!byColumns && firstIsX && bottom > top) ? 1 : 0;
  const columnOffset = headingColumn || (byColumns && firstIsX && right > left) ? 1 : 0;
  const inner: Area = { ...area, top: top + rowOffset, left: left + columnOffset };
  const reference = (part: Area) => formatReference(sheet.name, part);
  if (byColumns) {
    const categories = columnOffset ? reference({ ...inner, left, right: left }) : null;
    return steps(inner.left, right).map((column) => ({
      name: headingRow ? reference({ top, bottom: top, left: column, right: column }) : null,
      categories,
      values: reference({ ...inner, left: column, right: column }),
    }));
  }
  const categories = rowOffset ? reference({ ...inner, top, bottom: top }) : null;
  return steps(inner.top, bottom).map((row) => ({
    name: headingColumn ? reference({ top: row, bottom: row, left, right: left }) : null,
    categories,
    values: reference({ ...inner, top: row, bottom: row }),
  }));
}

const steps = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** Numeric and text categories are stored under different keys. */
export function setCategories(series: NativeSeries, formula: string | null, numeric: boolean): void {
  const source = formula === null ? undefined : numeric ? { numRef: { formula } } : { strRef: { formula } };
  const key = "yVal" in series || "xVal" in series ? "xVal" : "cat";
  assign(series, key, source);
}

export function setValues(series: NativeSeries, formula: string): void {
  assign(series, "yVal" in series || "xVal" in series ? "yVal" : "val", { numRef: { formula } });
}

export function sourceOf(series: NativeSeries, dimension: "categories" | "values"): string | null {
  const bag = series as unknown as Readonly<
    Record<string, { numRef?: { formula: string }; strRef?: { formula: string } }>
  >;
  const source = dimension === "values" ? (bag["val"] ?? bag["yVal"]) : (bag["cat"] ?? bag["xVal"]);
  return source?.numRef?.formula ?? source?.strRef?.formula ?? null;
}

/** Sets a key that only some kinds of series have; `undefined` removes it. */
export function assign(series: NativeSeries, key: string, value: unknown): void {
  const bag = series as unknown as Record<string, unknown>;
  if (value === undefined) delete bag[key];
  else bag[key] = value;
}

export function isNumeric(sheet: Sheet, area: Area): boolean {
  for (const { cell } of sheet.cells.within(area)) if (typeof cell.value === "string") return false;
  return true;
}
