import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { style } from "../../model/cell-styles";
import { heightFor } from "../shared/text-height";

/** What a column says of an entry, and how wide it is, points. */
export interface ListedColumn<Entry> {
  readonly head: string;
  readonly width: number;
  readonly of: (entry: Entry) => string;
}

const [size, noteSize] = [10, 9] as const;

/** A title, what the list is, and a row an entry: what others typed stays text. */
export function listedTable<Entry>(
  id: string,
  title: string,
  notes: readonly string[],
  columns: readonly ListedColumn<Entry>[],
  entries: readonly Entry[],
): { readonly block: Block; readonly head: number } {
  const widths = columns.map(({ width }) => width);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const block = new BlockBuilder(id, { row: 0, column: 0 }, columns.length, true);
  block.row([title], { style: style.title, height: 34 });
  for (const note of notes) {
    const at = block.row([note], { height: heightFor([[note, whole]], noteSize, 18) });
    block.style(area(at, 0, 1, columns.length), { ...style.note, merge: true });
  }
  block.row([], { height: 8 });
  const head = block.row(
    columns.map((column) => column.head),
    { style: style.columnHead, height: 24 },
  );
  for (const entry of entries) {
    const cells = columns.map(({ of }) => of(entry));
    const texts = cells.map((cell, index): [string, number] => [cell, widths[index] ?? whole]);
    block.row(cells, { style: { ...style.body, ...style.text }, height: heightFor(texts, size, 30) });
  }
  return { block: block.build(), head };
}
