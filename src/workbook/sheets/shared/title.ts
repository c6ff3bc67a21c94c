import type { SheetId } from "../../model/sheet-layout";
import type { Block } from "../../model/block";
import { BlockBuilder, type PlacedCell } from "../../model/block-builder";
import { area } from "../../model/area";
import { style } from "../../model/cell-styles";
import { heightFor } from "./text-height";

const subtitleSize = 10;
const subtitleHeight = 18;

/** The two rows every result sheet starts with: what it is, and whose. */
export function sheetTitle(sheet: SheetId, title: string, subtitle: PlacedCell, columns: number): Block {
  const block = new BlockBuilder(`${sheet}_title`, { row: 0, column: 0 }, columns);
  block.row([title], { style: style.title, height: 34 });
  block.row([subtitle], { style: style.subtitle, height: subtitleHeight });
  return block.build();
}

/** The same with an explanation that takes several lines of the columns of these widths, in points. */
export function explainedTitle(sheet: SheetId, title: string, text: string, widths: readonly number[]): Block {
  const block = new BlockBuilder(`${sheet}_title`, { row: 0, column: 0 }, widths.length);
  const width = widths.reduce((sum, each) => sum + each, 0);
  block.row([title], { style: style.title, height: 34 });
  const at = block.row([text], { height: heightFor([[text, width]], subtitleSize, subtitleHeight) });
  return block.style(area(at, 0, 1, widths.length), { ...style.subtitle, wrap: true, merge: true }).build();
}
