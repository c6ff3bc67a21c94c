import { logAxes } from "../../../engine";
import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { colors, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { heightFor } from "../shared/text-height";
import { columns } from "./columns";

/** The maturity of operation logs: the level shown, then its axes. */
export function logBlock(words: Words, row: number): Block {
  const text = words.sheets.rating;
  const block = new BlockBuilder("rating_log", { row, column: 0 }, columns);
  block.row([text.log], { style: style.heading, height: 24 });
  const line = (label: string, cell: string, note: string): void => {
    const at = block.row([label, formula(`IF(${cell}="","–",${cell})`), note], {
      height: heightFor([[note, 500]], 9, 18),
    });
    block.style(area(at, 0, 1, 2), style.body).style(area(at, 1), { horizontal: "Right", numberFormat: "0" });
    block.style(area(at, 2, 1, columns - 2), {
      ...style.body,
      size: 9,
      color: colors.quiet,
      merge: true,
      horizontal: "Left",
      indent: 1,
    });
  };
  line(text.logLevel, names.log("level"), text.logNote);
  for (const axis of logAxes) line(words.logAxes[axis].name, names.log(axis), words.logAxes[axis].description);
  block.style(area(1, 0, 1, 2), style.total);
  return block.build();
}
