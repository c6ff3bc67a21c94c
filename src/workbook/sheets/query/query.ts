import { oneChunk } from "../../../scheduling/chunked";
import type { SheetDefinition } from "../definition";
import { questions, variables, type QueryLetter } from "../../../engine";
import { queryItems, queryLetter, type Words } from "../../../locales";
import { anchorColumn } from "../../model/address";
import { area } from "../../model/area";
import { BlockBuilder } from "../../model/block-builder";
import { colors, style } from "../../model/cell-styles";
import type { SheetBody } from "../../model/sheet-layout";
import { heightFor } from "../shared/text-height";

/** Points: number, kind, what it is about, what is asked, why. */
const widths = [26, 46, 160, 150, 158] as const;
const columns = widths.length;
const whole = widths.reduce<number>((sum, width) => sum + width, 0);

/** Room for the longest entry: another letter is written into the same rows. */
const rowHeight = 56;

/** Points there may be: each cell is asked about once. */
const room = questions.length + variables.length;

/**
 * 照会状 / Query letter: what the customer is asked, for the customer or the agent. Values, and nothing of a result: no amount, no
 * grade, no precondition, no price. Another letter takes its place.
 */
export const query: SheetDefinition<"query", "query"> = {
  id: "query",
  ownedBy: "product",
  titleBlock: "query_letter",
  holds: "input",
  inSnapshot: "cells",
  formulasRead: [],
  writtenBy: ["query"],
  shownFirstBy: ["query"],
  layout: (words, { letter }) => oneChunk(() => queryBody(words, letter)),
};

function queryBody(words: Words, letter: QueryLetter): SheetBody {
  const { sheets } = words;
  const { title, to, opening, how, closing } = queryLetter(letter, words);
  const block = new BlockBuilder("query_letter", { row: 0, column: 0 }, columns);
  block.row([title], { style: { ...style.title, size: 15 }, height: 32 });
  block.row([to], { style: { bold: true, size: 11, color: colors.ink, vertical: "Center", wrap: false }, height: 24 });
  const [by = null, unsure = null] = how;
  for (const line of [opening, by, unsure, closing]) {
    const at = block.row([line], { height: heightFor([[line ?? "", whole]], 10, 18) });
    block.style(area(at, 0, 1, columns), { size: 10, color: colors.ink, vertical: "Top", wrap: true, merge: true });
  }
  const head = block.row(sheets.query.head, { style: style.columnHead, height: 22 });
  const start = block.next;
  const items = queryItems(letter.points, words);
  for (let index = 0; index < room; index++) {
    const item = items[index];
    block.row(
      item
        ? [
            index + 1,
            sheets.query.kinds[item.kind],
            item.text === null ? item.name : `${item.name}\n${item.text}`,
            item.ask,
            item.why,
          ]
        : [],
      { height: rowHeight },
    );
  }
  return {
    columnWidths: widths,
    blocks: [
      block
        .style(area(0, 0, head, columns), style.text)
        .style(area(start, 1, room, columns - 1), { ...style.text, wrap: true })
        .style(area(start, 0, room, columns), { size: 9, color: colors.ink, vertical: "Top" })
        .style(area(start, 0, room, 2), { horizontal: "Center" })
        .formatWhere({
          area: area(start, 0, room, columns),
          formula: (at) => `AND(${anchorColumn(at(start, 0))}<>"",MOD(ROW(),2)=0)`,
          fill: colors.band,
        })
        .build(),
    ],
    charts: [],
    frozenRows: head + 1,
    print: { orientation: "Portrait", titleRows: `${head + 1}:${head + 1}`, breaks: [], footer: sheets.footer },
    tabColor: colors.inputLine,
    visibility: "Visible",
    protect: false,
  };
}
