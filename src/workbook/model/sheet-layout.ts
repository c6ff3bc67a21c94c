import type { Block } from "./block";
import type { ChartPlan } from "./chart";

export interface PrintSetup {
  readonly orientation: "Portrait" | "Landscape";
  /** Rows repeated on each page, 1-based, such as "1:3". */
  readonly titleRows?: string;
  /** Shrunk to so many pages; else as many as it takes. */
  readonly pagesTall?: number;
  /** 0-based rows a new page starts at. */
  readonly breaks: readonly number[];
  readonly footer: string;
}

export type SheetId =
  | "guide"
  | "hearing"
  | "lists"
  | "calc"
  | "parameters"
  | "rating"
  | "losses"
  | "distribution"
  | "setComparison"
  | "record";

/** A whole sheet as data. */
export interface SheetLayout {
  readonly id: SheetId;
  readonly name: string;
  /** Column widths in points, from column A. */
  readonly columnWidths: readonly number[];
  readonly blocks: readonly Block[];
  readonly charts: readonly ChartPlan[];
  /** Rows kept in sight. */
  readonly frozenRows: number;
  readonly print: PrintSetup;
  readonly tabColor: string;
  readonly visibility: "Visible" | "Hidden";
  /** A person's values stand on it, which would be lost with it. */
  readonly holdsInput?: true;
  readonly protect: boolean;
}
