import { area } from "../../model/area";
import { BlockBuilder } from "../../model/block-builder";
import { colors, style } from "../../model/cell-styles";
import { heightFor } from "../shared/text-height";
import { distributionColumns, distributionWidths } from "./columns";

const columns = distributionColumns;
const whole = distributionWidths.reduce((sum, width) => sum + width, 0);

/** A block with a heading and the names of its columns. */
export function begin(id: string, row: number, title: string, head: readonly string[], height = 32): BlockBuilder {
  const block = new BlockBuilder(id, { row, column: 0 }, columns);
  block.row([title], { style: style.heading, height: 24 });
  block.row(head, { height });
  block.style(area(1, 0, 1, head.length), style.columnHead);
  return block;
}

/** A line under a table. */
export function note(block: BlockBuilder, text: string, color: string = colors.quiet): void {
  const at = block.row([text], { height: heightFor([[text, whole]], 9) });
  block.style(area(at, 0, 1, columns), { ...style.note, color, merge: true });
}
