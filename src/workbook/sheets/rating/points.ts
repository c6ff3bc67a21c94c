import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { colors, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { columns } from "./columns";

/** Points worth naming on each side. */
const pointsShown = 5;

/** The strongest and weakest points, live, in the order of Calc's columns. */
export function pointsBlock(words: Words, row: number): Block {
  const text = words.sheets.rating;
  const block = new BlockBuilder("rating_points", { row, column: 0 }, columns);
  block.row([text.points], { style: style.heading, height: 24 });
  const head = block.row([text.strong, null, null, null, text.weak]);
  block.style(area(head, 0, 1, 4), { ...style.columnHead, horizontal: "Left", merge: true });
  block.style(area(head, 4, 1, 4), { ...style.columnHead, horizontal: "Left", merge: true });
  const point = (column: "strong" | "weak", rank: number): string => {
    const value = `LARGE(${names.column(column)},${rank})`;
    const found = (what: string): string => `INDEX(${names.column(what)},MATCH(${value},${names.column(column)},0))`;
    const none = rank === 1 ? text.noPoints[column] : "–";
    const open = `IF(${found("answered")}=1,"","　${text.pointOpen}")`;
    return `IF(${value}<=0,"${none}",${found("id")}&"　"&${found("short")}${column === "weak" ? `&${open}` : ""})`;
  };
  const start = block.next;
  for (let rank = 1; rank <= pointsShown; rank++) {
    const at = block.row([formula(point("strong", rank)), null, null, null, formula(point("weak", rank))], {
      height: 18,
    });
    block
      .style(area(at, 0, 1, 4), { ...style.body, merge: true })
      .style(area(at, 4, 1, 4), { ...style.body, merge: true });
  }
  block
    .style(area(start, 0, pointsShown, 1), { color: colors.good })
    .style(area(start, 4, pointsShown, 1), { color: colors.bad });
  return block.build();
}
