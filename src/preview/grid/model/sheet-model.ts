import { columnPoints, rowPoints } from "../../../local-excel/objects/format/row-column-sizes";
import { viewOf } from "../../../local-excel/objects/worksheet/sheet-view";
import { type ChartView, chartViews } from "../../../local-excel/view/chart-view";
import { type Styles, stylesOf } from "../../../local-excel/view/conditional-styles";
import type { Line, Look, Looks } from "../../../local-excel/view/look";
import { type Area, MAX_COLUMN, MAX_ROW, isInsideSheet } from "../../../local-excel/xlsx/address";
import { chartsOf } from "../../../local-excel/xlsx/charts";
import type { Style } from "../../../local-excel/xlsx/native";
import type { Sheet } from "../../../local-excel/xlsx/sheet";
import type { Scalar } from "../../../local-excel/xlsx/values";
import type { LocalWorkbook } from "../../../local-excel";
import { Axis } from "./axis";

export interface At {
  readonly row: number;
  readonly column: number;
}

/** What is drawn to the right of a cell, or below it. */
export interface Edge {
  readonly line: Line | null;
  /** The colour of a fill on either side, which hides the gridline. */
  readonly fill: string | null;
}

const SPARE = { row: 30, column: 4 };
const LEAST = { row: 60, column: 20 };

/** Screen pixels, as Excel rounds them at 100%. */
export const pixels = (given: number): number => Math.round(given / 0.75);
const points = (given: number): number => given * 0.75;

/** One sheet at one moment; since it never changes, results are cached. */
export class SheetModel {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly gridlines: boolean;
  /** `null`: nothing on the sheet. */
  readonly used: Area | null;
  private readonly conditional: Styles;
  private readonly styles = new Map<number, Partial<Style>>();
  private charts: readonly ChartView[] | null = null;

  constructor(
    readonly workbook: LocalWorkbook,
    readonly sheet: Sheet,
    private readonly looks: Looks,
    /** A cell that must be there, in use or not. */
    reach: At,
  ) {
    workbook.calculation.settle();
    this.conditional = stylesOf(sheet, workbook);
    this.used = sheet.usedArea(false);
    const view = viewOf(sheet) as { state?: string; xSplit?: number; ySplit?: number; showGridLines?: boolean };
    const frozen = view.state === "frozen" ? view : {};
    this.gridlines = view.showGridLines !== false;
    const corners = chartsOf(sheet).map(({ range: { br } }) => ({
      row: br?.nativeRow ?? 0,
      column: br?.nativeCol ?? 0,
    }));
    const last = (key: keyof At, used = 0): number =>
      Math.max(LEAST[key], used + SPARE[key], reach[key], ...corners.map((corner) => corner[key] + SPARE[key]));
    this.rows = new Axis(
      Math.min(MAX_ROW, last("row", this.used?.bottom)),
      (row) => pixels(rowPoints(sheet, row, workbook)),
      frozen.ySplit ?? 0,
    );
    this.columns = new Axis(
      Math.min(MAX_COLUMN, last("column", this.used?.right)),
      (column) => pixels(columnPoints(sheet, column, workbook)),
      frozen.xSplit ?? 0,
    );
  }

  mergesIn(row: number): readonly Area[] {
    return this.sheet.merges.inRow(row);
  }

  mergeAt({ row, column }: At): Area | null {
    return this.sheet.merges.at(row, column);
  }

  /** The cell, or the whole merged area it is in. */
  areaAt(at: At): Area {
    return this.mergeAt(at) ?? { top: at.row, left: at.column, bottom: at.row, right: at.column };
  }

  valueAt(row: number, column: number): Scalar {
    return this.sheet.cells.get(row, column)?.value ?? null;
  }

  lookAt(row: number, column: number): Look {
    const key = row * (MAX_COLUMN + 1) + column;
    let style = this.styles.get(key);
    if (!style) this.styles.set(key, (style = this.conditional(row, column)));
    return this.looks(style);
  }

  rightEdge(area: Area): Edge {
    return this.edge(area.top, area.right, "right", { row: area.top, column: area.right + 1 }, "left");
  }

  bottomEdge(area: Area): Edge {
    return this.edge(area.bottom, area.left, "bottom", { row: area.bottom + 1, column: area.left }, "top");
  }

  /** Two cells share the line between them; either may have it. */
  private edge(row: number, column: number, own: "right" | "bottom", next: At, opposite: "left" | "top"): Edge {
    const look = this.lookAt(row, column);
    const inside = isInsideSheet({ top: next.row, left: next.column, bottom: next.row, right: next.column });
    const other = inside ? this.lookAt(next.row, next.column) : null;
    return { line: look.borders[own] ?? other?.borders[opposite] ?? null, fill: look.fill ?? other?.fill ?? null };
  }

  chartViews(): readonly ChartView[] {
    const sizes = {
      row: (row: number): number => points(this.rows.size(row)),
      column: (column: number): number => points(this.columns.size(column)),
    };
    return (this.charts ??= chartViews(this.sheet, this.workbook, sizes));
  }
}
