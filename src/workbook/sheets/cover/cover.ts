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
import { chartHeight, chartHeightIn, chartSpace } from "../shared/chart-space";
import { headingPrintRows, headingRows, resultHeading } from "../shared/heading";
import { heightFor } from "../shared/text-height";
import { columns, widths } from "./columns";
import { eventsTable } from "./events-table";
import { itemsTable } from "./items-table";
import { plansTable } from "./plans-table";
import { reasonBars, reasonsTable } from "./reasons-table";
import { coverStanding, coverStateBlock, yearsStanding } from "./standing";
import { wordsTable } from "./words-table";
import { curveCharts, curveTables } from "./years/curves";
import { expectedTable } from "./years/expected-table";
import { priceBesideTable } from "./years/price-beside-table";
import { yearScenariosTable } from "./years/scenarios-table";
import type { StampedYears } from "./years/stamped-years";
import { yearStateBlock } from "./years/state-block";
import { yearValues } from "./years/year-values";

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
  layout: (words, { shown, years }) => coverBody(words, shown, years),
};

/** A bar a row, its legend and title. */
const chartRows = (shown: number): number => scenarios.length * shown + 6;

function* coverBody(words: Words, shown: number, stamped: StampedYears | null): Chunked<SheetBody> {
  const text = words.sheets.cover;
  const subtitle = formula(
    fill(words.sheets.rating.subtitle, { customer: names.use("customer"), date: names.use("date") }),
  );
  const own = coverStanding(words);
  const blocks: Block[] = resultHeading(
    "cover",
    { title: text.title, subtitle, columns, own: `IF(${own}<>"",${own},${yearsStanding(words)})` },
    words,
  );
  const next = (): number => {
    const last = blocks.at(-1);
    return last ? last.place.row + last.size.rows + 1 : 0;
  };
  blocks.push(expectedTable(words, headingRows, shown));
  blocks.push(plansTable(words, next(), shown));
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
  yield;
  breaks.push(next());
  blocks.push(priceBesideTable(words, next(), shown));
  blocks.push(yearScenariosTable(words, next(), shown));
  const curveSpace = chartSpace("cover_curve_space", next(), columns);
  blocks.push(curveSpace);
  breaks.push(next());
  blocks.push(...curveTables(words, next(), shown));
  blocks.push(notesBlock(words, next()));
  // what is below stands for formulas and for checks
  const printed = { rows: next() - 1, columns };
  yield;
  blocks.push(yearStateBlock(words, next(), shown));
  blocks.push(coverStateBlock(words, next(), columns));
  blocks.push(...yearValues(words, next(), shown, stamped));
  return {
    columnWidths: widths,
    blocks,
    charts: [
      reasonBars(words, space.place.row, shown, chartHeightIn(chartRows(shown))),
      ...curveCharts(words, { row: curveSpace.place.row, height: chartHeight, shown, stamped }),
    ],
    frozenRows: headingRows,
    print: {
      orientation: "Landscape",
      paper: "A3",
      printed,
      titleRows: headingPrintRows,
      breaks,
      footer: words.sheets.footer,
    },
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
