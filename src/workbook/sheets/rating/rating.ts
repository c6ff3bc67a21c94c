import { fill, type Words } from "../../../locales";
import { oneChunk } from "../../../scheduling/chunked";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { colors, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import type { SheetBody } from "../../model/sheet-layout";
import type { SheetDefinition } from "../definition";
import { headingPrintRows, headingRows, resultHeading } from "../shared/heading";
import { heightFor } from "../shared/text-height";
import { radarSpace } from "./chart-space";
import { columns, widths } from "./columns";
import { findingsBlock, type Finding } from "./findings";
import { gatesBlock } from "./gates";
import { logBlock } from "./operation-log";
import { pointsBlock } from "./points";
import { radar, scoresBlock } from "./scores";
import { summaryBlock } from "./summary";

/** 診断結果 / Rating: grade, scores, caps, strong and weak points, operation logs, findings. */
export const rating: SheetDefinition<"rating", "diagnosis" | "simulation"> = {
  id: "rating",
  ownedBy: "product",
  titleBlock: "rating_title",
  holds: "results",
  inSnapshot: "cells",
  formulasRead: ["calc"],
  writtenBy: ["diagnosis", "simulation"],
  shownFirstBy: ["diagnosis"],
  layout: (words, { findings }) => oneChunk(() => ratingBody(words, findings)),
};

function ratingBody(words: Words, findings: readonly Finding[]): SheetBody {
  const text = words.sheets.rating;
  const customer = formula(fill(text.subtitle, { customer: names.use("customer"), date: names.use("date") }));
  const heading = resultHeading("rating", { title: text.title, subtitle: customer, columns }, words);
  const summary = summaryBlock(words, headingRows);
  const scores = scoresBlock(words, summary.place.row + summary.size.rows);
  const space = radarSpace(words, scores.place.row + scores.size.rows + 1);
  const log = logBlock(words, space.place.row + space.size.rows + 1);
  const gates = gatesBlock(words, log.place.row + log.size.rows + 1);
  const points = pointsBlock(words, gates.place.row + gates.size.rows + 1);
  const notes = notesBlock(words, points.place.row + points.size.rows + 1);
  const findingsAt = notes.place.row + notes.size.rows + 1;
  return {
    columnWidths: widths,
    blocks: [...heading, summary, scores, space, log, gates, points, notes, findingsBlock(words, findingsAt, findings)],
    charts: [radar(words, scores, space.place.row)],
    frozenRows: headingRows,
    print: {
      orientation: "Landscape",
      titleRows: headingPrintRows,
      // the empty row before a chart goes with it: its border stands on the edge
      breaks: [space.place.row - 1, gates.place.row],
      footer: words.sheets.footer,
    },
    tabColor: colors.accent,
    visibility: "Visible",
    protect: false,
  };
}

function notesBlock(words: Words, row: number): Block {
  const block = new BlockBuilder("rating_notes", { row, column: 0 }, columns);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  for (const note of words.sheets.rating.notes) {
    const at = block.row([note], { height: heightFor([[note, whole]], 9, 16) });
    block.style(area(at, 0, 1, columns), { ...style.note, merge: true });
  }
  return block.build();
}
