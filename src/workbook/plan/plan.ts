/** What goes into a cell. A formula starts with "="; text never does, whoever wrote it. */
export type Cell = string | number | boolean | null | Formula;
export interface Formula {
  readonly formula: string;
}
export const formula = (text: string): Formula => ({ formula: `=${text}` });

/** A rectangle inside a block: rows and columns counted from 0 at the block's top left cell. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

export type HorizontalAlignment = "Left" | "Center" | "Right" | "General";

/** How cells look. Colours are #RRGGBB, sizes points. */
export interface Style {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: "Top" | "Center";
  readonly wrap?: boolean;
  /** Letters as small as it takes to fit, where the text does not wrap: a figure never shows as ####. */
  readonly shrink?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  /** Lines: all round each cell, only below each row, or only below the last. */
  readonly lines?: "box" | "rows" | "bottom";
  readonly lineColor?: string;
  /** False lets a person type here on a protected sheet. */
  readonly locked?: boolean;
  readonly merge?: boolean;
}

export interface StyledArea {
  readonly area: Area;
  readonly style: Style;
}

/** A drop-down or a numeric check. Lists stop; numbers warn, because text is understood on reading. */
export type Validation =
  | {
      readonly kind: "list";
      readonly source: string;
      readonly title: string;
      readonly message: string;
      /** Said when something else was typed. */
      readonly error: string;
    }
  | {
      readonly kind: "number";
      readonly whole: boolean;
      readonly min: number;
      readonly max: number;
      readonly title: string;
      readonly message: string;
    }
  | { readonly kind: "prompt"; readonly title: string; readonly message: string };

/** Addresses of a block's own cells, once its place is known. */
export type Addresses = (row: number, column: number) => string;

/** Formats cells where a formula, written for the top left cell of the area, holds. */
export interface ConditionalFormat {
  readonly area: Area;
  readonly formula: (at: Addresses) => string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

export interface NamedArea {
  readonly name: string;
  readonly area: Area;
}

/** Where a block stands on its sheet, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * A rectangle of cells that moves as one. Its place is kept in a defined name, so it is found again
 * wherever a person moved or renamed its sheet.
 */
export interface Block {
  readonly id: string;
  readonly place: Place;
  /** Rows of equal length. Formulas that point inside the block are made for its actual place. */
  readonly cells: (place: Place) => readonly (readonly Cell[])[];
  readonly size: { readonly rows: number; readonly columns: number };
  readonly styles: readonly StyledArea[];
  readonly names: readonly NamedArea[];
  readonly validations: readonly { readonly area: Area; readonly validation: Validation }[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Row heights in points by row of the block; others keep the default. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Written once and not refilled, but for what is healed: a person's input, or room for a chart. */
  readonly once?: true;
  readonly healed: readonly HealedColumn[];
}

/** A column of the product's own inside a person's input: written anew cell by cell, wherever its rows went. */
export interface HealedColumn {
  /** The defined name of the column. */
  readonly name: string;
  /** Each cell by a defined name on its row. Formulas read names alone. */
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface ChartSeries {
  readonly name: string;
  /** Areas on the sheet of the chart's data block. */
  readonly values: Area;
  readonly color: string;
}

/** A native chart bound to cells of a block. */
export interface ChartPlan {
  readonly id: string;
  readonly type: "Radar" | "RadarMarkers" | "RadarFilled" | "BarStacked" | "ColumnStacked" | "XYScatterLinesNoMarkers";
  readonly title: string;
  /** The block whose cells it draws. */
  readonly data: string;
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  /** The cell its top left corner stands on, 0-based on the sheet; sizes in points. */
  readonly anchor: Place;
  readonly width: number;
  readonly height: number;
  readonly axis?: AxisPlan;
  /** Of a scatter: that of its x values. */
  readonly xAxis?: AxisPlan;
  readonly legend: "Bottom" | "Right" | null;
}

export interface AxisPlan {
  readonly min?: number;
  readonly max?: number;
  readonly majorUnit?: number;
  readonly numberFormat?: string;
  readonly title?: string;
  /** Equal steps are equal ratios; nothing on it is 0. */
  readonly logarithmic?: true;
}

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
