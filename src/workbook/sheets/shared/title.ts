import type { SheetId } from "../../model/sheet-layout";
import type { Block } from "../../model/block";
import { BlockBuilder, type PlacedCell } from "../../model/block-builder";
import { style } from "../../model/cell-styles";

/** The two rows every result sheet starts with: what it is, and whose. */
export function sheetTitle(sheet: SheetId, title: string, subtitle: PlacedCell, columns: number): Block {
  const block = new BlockBuilder(`${sheet}_title`, { row: 0, column: 0 }, columns);
  block.row([title], { style: style.title, height: 34 });
  block.row([subtitle], { style: style.subtitle, height: 18 });
  return block.build();
}
