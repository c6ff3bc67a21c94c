import type { Area, NamedArea, Place } from "./area";
import type { Cell } from "./cell";
import type { ConditionalFormat, StyledArea } from "./style";
import type { Validation } from "./validation";

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
  /** Written once and not refilled, but for what is restored: a person's input, or room for a chart. */
  readonly once?: true;
  readonly restored: readonly RestoredColumn[];
}

/** A column of the product's own inside a person's input: written again cell by cell, wherever its rows went. */
export interface RestoredColumn {
  /** The defined name of the column. */
  readonly name: string;
  /** Each cell by a defined name on its row. Formulas read names alone. */
  readonly cells: ReadonlyMap<string, Cell>;
}
