import type { SheetDefinition } from "../definition";
import type { Chunked } from "../../../scheduling/chunked";
import { scenarios } from "../../../engine";
import { fill, type Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { colors, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import type { SheetBody } from "../../model/sheet-layout";
import { chartHeightIn, chartSpace } from "../shared/chart-space";
import { headingPrintRows, headingRows, resultHeading } from "../shared/heading";
import { heightFor } from "../shared/text-height";
import { columns, widths } from "./columns";
import { eventsTable } from "./events-table";
import { itemsTable } from "./items-table";
import { plansTable } from "./plans-table";
import { reasonBars, reasonsTable } from "./reasons-table";
import { wordsTable } from "./words-table";

/** 補償比較 / Cover: what each plan pays of an event of each scenario, and why the rest stays. Internal; formulas. */
export const cover: SheetDefinition<"cover", "cover"> = {
  id: "cover",
  ownedBy: "product",
  titleBlock: "cover_title",
  holds: "results",
  inSnapshot: "cells",
  formulasRead: ["calc", "coverCalc", "losses", "parameters"],
  writtenBy: ["cover"],
  shownFirstBy: ["cover"],
  layout: (words, { shown }) => coverBody(words, shown),
};

/** A bar a row, its legend and title. */
const chartRows = (shown: number): number => scenarios.length * shown + 6;

function* coverBody(words: Words, shown: number): Chunked<SheetBody> {
  const text = words.sheets.cover;
  const subtitle = formula(
    fill(words.sheets.rating.subtitle, { customer: names.use("customer"), date: names.use("date") }),
  );
  const blocks: Block[] = resultHeading("cover", { title: text.title, subtitle, columns }, words);
  const next = (): number => {
    const last = blocks.at(-1);
    return last ? last.place.row + last.size.rows + 1 : 0;
  };
  blocks.push(plansTable(words, headingRows, shown));
  const space = chartSpace("cover_space", next(), columns, chartRows(shown));
  blocks.push(space);
  yield;
  const breaks = [next()];
  blocks.push(eventsTable(words, next(), shown));
  yield;
  breaks.push(next());
  blocks.push(reasonsTable(words, next(), shown));
  yield;
  breaks.push(next());
  blocks.push(wordsTable(words, next(), shown));
  yield;
  breaks.push(next());
  blocks.push(itemsTable(words, next(), shown));
  blocks.push(notesBlock(words, next()));
  return {
    columnWidths: widths,
    blocks,
    charts: [reasonBars(words, space.place.row, shown, chartHeightIn(chartRows(shown)))],
    frozenRows: headingRows,
    print: { orientation: "Landscape", paper: "A3", titleRows: headingPrintRows, breaks, footer: words.sheets.footer },
    tabColor: colors.accent,
    visibility: "Visible",
    protect: false,
  };
}

function notesBlock(words: Words, row: number): Block {
  const text = words.sheets.cover;
  const block = new BlockBuilder("cover_notes", { row, column: 0 }, columns);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  block.row([text.notesTitle], { style: style.heading, height: 24 });
  for (const note of text.notes) {
    const at = block.row([note], { height: heightFor([[note, whole]], 9, 16) });
    block.style(area(at, 0, 1, columns), { ...style.note, merge: true });
  }
  return block.build();
}
