import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import type { Cell } from "../../model/cell";
import { colors, style } from "../../model/cell-styles";
import type { Style } from "../../model/style";
import { heightFor } from "../shared/text-height";
import { columns, printed, sizes, widthOfColumns } from "./columns";

/** A text over some columns. */
export interface Part {
  readonly text: string | number;
  readonly columns: number;
  readonly style?: Style;
  /** Somebody typed it, or it reads like a number: it stays the text it is. */
  readonly typed?: true;
}

interface LineOptions {
  readonly style?: Style;
  /** Points at the least. */
  readonly least?: number;
  /** What a chart is drawn from, right of what is printed. */
  readonly beside?: readonly Cell[];
}

/** Points of a row of one line. */
const least = 15;
const indent = 9;

/** A part of the report that begins a page; `starts`: rows of it before which a page may end. */
export interface Section {
  readonly block: Block;
  readonly starts: readonly number[];
}

/** Lines of texts over merged columns, each as high as its texts need. */
export class Page {
  private readonly block: BlockBuilder;
  private readonly starts: number[] = [];

  constructor(id: string, row: number) {
    this.block = new BlockBuilder(id, { row, column: 0 }, columns, true);
  }

  get next(): number {
    return this.block.next;
  }

  /** Texts side by side; returns the row. */
  line(parts: readonly Part[], { style: whole = {}, least: height = least, beside = [] }: LineOptions = {}): number {
    const cells: Cell[] = [];
    for (const { text, columns: count } of parts) cells.push(text, ...Array.from({ length: count - 1 }, () => null));
    const texts = parts.map(({ text, columns: count, style: own }): [string, number, number] => {
      const size = own?.size ?? whole.size ?? sizes.body;
      return [String(text), widthOfColumns(count) - (own?.indent ?? whole.indent ?? 0) * indent, size];
    });
    const gap = Array.from({ length: Math.max(0, printed + 1 - cells.length) }, () => null);
    const row = this.block.row(beside.length > 0 ? [...cells, ...gap, ...beside] : cells, {
      height: heightFor(texts, sizes.body, height),
    });
    let column = 0;
    for (const { columns: count, style: own, typed } of parts) {
      this.block.style(area(row, column, 1, count), {
        ...body,
        ...whole,
        ...own,
        ...(typed ? style.text : {}),
        ...(count > 1 ? { merge: true } : {}),
      });
      column += count;
    }
    return row;
  }

  /** One text over the whole width. */
  text(text: string, own: Style = {}, height = least): number {
    return this.line([{ text, columns: printed, style: own }], { least: height });
  }

  title(text: string): void {
    this.text(text, { ...style.heading, size: sizes.title, wrap: true }, 28);
    this.gap(3);
  }

  /** Begins a section that stays on one page where it can. */
  heading(text: string): void {
    this.starts.push(this.block.next);
    this.gap(5);
    this.text(text, { ...style.band, size: 10.5 }, 18);
  }

  note(text: string): void {
    this.text(text, { ...style.note, size: sizes.small }, 14);
  }

  head(parts: readonly Part[]): void {
    this.line(parts, { style: { ...style.columnHead, size: sizes.head }, least: 16 });
  }

  gap(height: number): void {
    this.block.row([], { height });
  }

  /** Empty rows of a height for a chart; returns the first. */
  space(rows: number, height: number): number {
    const first = this.block.next;
    for (let row = 0; row < rows; row++) this.block.row([], { height });
    return first;
  }

  style(row: number, column: number, count: number, own: Style): void {
    this.block.style(area(row, column, 1, count), own);
  }

  build(): Section {
    return { block: this.block.build(), starts: [0, ...this.starts] };
  }
}

const body: Style = { ...style.body, size: sizes.body, color: colors.ink, horizontal: "Left" };

/** Text that stays as it is. */
export const typed = (text: string, count: number, own?: Style): Part => ({
  text,
  columns: count,
  typed: true,
  ...(own ? { style: own } : {}),
});
