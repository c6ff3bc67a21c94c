import { area } from "../../model/area";
import type { BlockBuilder } from "../../model/block-builder";
import { colors } from "../../model/cell-styles";
import { AMOUNTS, ANNUAL } from "./columns";

/** Of a row of the summary with a note in place of amounts, after the looks of all rows. */
export function notedLooks(block: BlockBuilder, row: number): void {
  block
    .style(area(row, 0, 1, 2), { merge: true, horizontal: "Left", bold: false })
    .style(area(row, AMOUNTS, 1, 4), {
      merge: true,
      numberFormat: "General",
      horizontal: "Left",
      indent: 1,
      size: 9,
      bold: false,
      wrap: true,
      shrink: false,
      color: colors.quiet,
    })
    .style(area(row, ANNUAL), { bold: false });
}
