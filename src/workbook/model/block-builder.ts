import { names } from "./names";
import { addressOf } from "./address";
import { area, type Addresses, type Area, type NamedArea, type Place } from "./area";
import type { Block, RestoredColumn } from "./block";
import type { Cell } from "./cell";
import type { ConditionalFormat, Style, StyledArea } from "./style";
import type { Validation } from "./validation";

/** A cell that needs to know where cells of its own block stand. */
export type PlacedCell = Cell | ((at: Addresses) => Cell);

/** Collects the rows of a block with their styles, names and checks, top to bottom. */
export class BlockBuilder {
  private readonly rows: PlacedCell[][] = [];
  private readonly styles: StyledArea[] = [];
  private readonly named: NamedArea[] = [];
  private readonly validations: { area: Area; validation: Validation }[] = [];
  private readonly conditional: ConditionalFormat[] = [];
  private readonly heights = new Map<number, number>();
  private readonly restored: RestoredColumn[] = [];

  constructor(
    private readonly id: string,
    private readonly place: Place,
    private readonly columns: number,
    private readonly once = false,
  ) {}

  /** The row the next call of `row` fills. */
  get next(): number {
    return this.rows.length;
  }

  /** Adds a row; missing cells are empty. Returns its number. */
  row(cells: readonly PlacedCell[], options: { style?: Style; height?: number } = {}): number {
    if (cells.length > this.columns)
      throw new Error(`Block ${this.id}: a row of ${cells.length} in ${this.columns} columns`);
    const row = this.rows.length;
    this.rows.push([...cells, ...Array.from({ length: this.columns - cells.length }, () => null)]);
    if (options.style) this.style(area(row, 0, 1, this.columns), options.style);
    if (options.height !== undefined) this.heights.set(row, options.height);
    return row;
  }

  style(where: Area, style: Style): this {
    this.styles.push({ area: where, style });
    return this;
  }

  name(name: string, where: Area): this {
    this.named.push({ name, area: where });
    return this;
  }

  validate(where: Area, validation: Validation): this {
    this.validations.push({ area: where, validation });
    return this;
  }

  /** Has a column written again on every write, though the block is written once. */
  restoreColumn(column: RestoredColumn): this {
    this.restored.push(column);
    return this;
  }

  formatWhere(format: ConditionalFormat): this {
    this.conditional.push(format);
    return this;
  }

  build(): Block {
    const { id, place, columns, rows, heights } = this;
    const size = { rows: rows.length, columns };
    return {
      id,
      place,
      size,
      cells: (actual) => {
        const at = (row: number, column: number): string => addressOf(actual, area(row, column));
        return rows.map((row) => row.map((cell) => (typeof cell === "function" ? cell(at) : cell)));
      },
      styles: this.styles,
      names: [{ name: names.block(id), area: area(0, 0, size.rows, size.columns) }, ...this.named],
      validations: this.validations,
      conditionalFormats: this.conditional,
      rowHeights: heights,
      restored: this.restored,
      ...(this.once ? { once: true as const } : {}),
    };
  }
}
