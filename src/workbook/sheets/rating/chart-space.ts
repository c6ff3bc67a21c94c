import { viewpointIds } from "../../../engine";
import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { style } from "../../model/cell-styles";
import { chartSpaceHeight } from "../shared/chart-space";
import { columns } from "./columns";

/** Column right of the chart. */
const BESIDE = 6;
const nameHeight = 18;

/** The space of the radar chart, and beside it what each viewpoint looks at. */
export function radarSpace({ viewpoints }: Words, row: number): Block {
  const block = new BlockBuilder("rating_chart", { row, column: 0 }, columns, true);
  const beside = (text: string): (string | null)[] => [...Array.from({ length: BESIDE }, () => null), text];
  const each = Math.floor(chartSpaceHeight / viewpointIds.length);
  for (const id of viewpointIds) {
    const { name, description } = viewpoints[id];
    const at = block.row(beside(name), { height: nameHeight });
    block.row(beside(description), { height: each - nameHeight });
    block
      .style(area(at, BESIDE, 1, columns - BESIDE), { ...style.body, bold: true })
      .style(area(at + 1, BESIDE, 1, columns - BESIDE), style.note)
      .style(area(at, BESIDE, 2, columns - BESIDE), { merge: true });
  }
  return block.build();
}
