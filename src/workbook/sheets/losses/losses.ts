import type { SheetDefinition } from "../definition";
import type { Chunked } from "../../../scheduling/chunked";
import { scenarios } from "../../../engine";
import { fill, type Words } from "../../../locales";
import { names } from "../../model/names";
import { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import { formula } from "../../model/cell";
import type { Block } from "../../model/block";
import { heightOfPage } from "../../model/paper";
import type { SheetBody } from "../../model/sheet-layout";
import { breaksBetween } from "../shared/page-breaks";
import { chartSpace } from "../shared/chart-space";
import { chartDataBlock, stackedBars } from "./chart";
import { columns, widths } from "./columns";
import { scenarioBlock } from "./scenario-block";
import { summaryBlock } from "./summary";
import { headingPrintRows, headingRows, resultHeading } from "../shared/heading";
import { colors, style } from "../../model/cell-styles";
import { heightFor } from "../shared/text-height";

/** 損失内訳 / Losses: what each scenario costs, item by item, as live formulas. */
export const losses: SheetDefinition<"losses", "diagnosis" | "simulation"> = {
  id: "losses",
  ownedBy: "product",
  titleBlock: "losses_title",
  holds: "results",
  inSnapshot: "cells",
  formulasRead: ["calc", "parameters"],
  writtenBy: ["diagnosis", "simulation"],
  shownFirstBy: [],
  layout: lossesBody,
};

function* lossesBody(words: Words): Chunked<SheetBody> {
  const text = words.sheets.losses;
  const subtitle = formula(
    fill(words.sheets.rating.subtitle, { customer: names.use("customer"), date: names.use("date") }),
  );
  const blocks: Block[] = [
    ...resultHeading("losses", { title: text.title, subtitle, columns }, words),
    summaryBlock(words, headingRows),
  ];
  const after = (gap = 1): number => {
    const last = blocks.at(-1);
    return last ? last.place.row + last.size.rows + gap : 0;
  };
  const space = chartSpace("losses_space", after(), columns);
  blocks.push(space);
  for (const scenario of scenarios) {
    blocks.push(scenarioBlock(scenario, words, after()));
    yield;
  }
  blocks.push(notesBlock(words, after()));
  blocks.push(chartDataBlock(words, after()));
  const print = { orientation: "Landscape", titleRows: headingPrintRows, footer: words.sheets.footer } as const;
  return {
    columnWidths: widths,
    blocks,
    charts: [stackedBars(words, space.place.row)],
    frozenRows: headingRows,
    print: { ...print, breaks: breaksBetween(blocks, headingRows, heightOfPage({ columnWidths: widths, print })) },
    tabColor: colors.accent,
    visibility: "Visible",
    protect: false,
  };
}

function notesBlock(words: Words, row: number): Block {
  const block = new BlockBuilder("losses_notes", { row, column: 0 }, columns);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  block.row([words.sheets.losses.notesTitle], { style: style.heading, height: 24 });
  for (const note of words.sheets.losses.notes) {
    const at = block.row([note], { height: heightFor([[note, whole]], 9, 16) });
    block.style(area(at, 0, 1, columns), { ...style.note, merge: true });
  }
  return block.build();
}
