import type { Words } from "../../locales";
import type { Area } from "./area";
import type { Block } from "./block";
import type { ChartPlan } from "./chart";

interface PrintSetup {
  readonly orientation: "Portrait" | "Landscape";
  /** A4 where it is not said. */
  readonly paper?: "A4" | "A3";
  /** From the top left, what is printed; else all. The rest would be too small to read: a person may clear the print area. */
  readonly printed?: { readonly rows: number; readonly columns: number };
  /** Rows repeated on each page, 1-based, such as "1:3". */
  readonly titleRows?: string;
  /** Shrunk to so many pages; else as many as it takes. */
  readonly pagesTall?: number;
  /** 0-based rows a new page starts at. */
  readonly breaks: readonly number[];
  /** In the middle above and below each page. */
  readonly header?: string;
  readonly footer: string;
  /** At the left and right ends below each page. */
  readonly footerLeft?: string;
  readonly footerRight?: string;
}

/** Every sheet of the product, by the words that name it. */
export type SheetId = keyof Words["sheets"]["names"];

/** What stands on a sheet and how it looks, as data. */
export interface SheetBody {
  /** Column widths in points, from column A. */
  readonly columnWidths: readonly number[];
  readonly blocks: readonly Block[];
  readonly charts: readonly ChartPlan[];
  /** Rows kept in sight. */
  readonly frozenRows: number;
  /** Cells whose first row has the buttons of a filter. */
  readonly filtered?: Area;
  readonly print: PrintSetup;
  readonly tabColor: string;
  readonly visibility: "Visible" | "Hidden";
  readonly protect: boolean;
}

/** A whole sheet as data. */
export interface SheetLayout extends SheetBody {
  readonly id: SheetId;
  /** The sheet's name in the workbook, in the language of its words. */
  readonly name: string;
  /** True if a person's values stand on it, which deleting the sheet would lose. */
  readonly holdsInput: boolean;
}
