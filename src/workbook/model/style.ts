import type { Addresses, Area } from "./area";

type HorizontalAlignment = "Left" | "Center" | "Right" | "General";

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

/** Formats cells where a formula, written for the top left cell of the area, holds. */
export interface ConditionalFormat {
  readonly area: Area;
  readonly formula: (at: Addresses) => string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}
