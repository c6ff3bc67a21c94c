/** A rectangle inside a block: rows and columns counted from 0 at the block's top left cell. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

/** Where a block stands on its sheet, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Addresses of a block's own cells, once its place is known. */
export type Addresses = (row: number, column: number) => string;

export interface NamedArea {
  readonly name: string;
  readonly area: Area;
}
