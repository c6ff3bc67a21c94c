import { scenarios } from "../../../engine";
import type { Words } from "../../../locales";
import type { Chunked } from "../../../scheduling/chunked";
import { colors } from "../../model/cell-styles";
import type { Block } from "../../model/block";
import type { SheetBody } from "../../model/sheet-layout";
import type { SheetDefinition } from "../definition";
import { coverCells, coverStanding } from "../cover/standing";
import { formulaCellsBlock } from "../shared/formula-cells";
import { headingPrintRows, headingRows, resultHeading } from "../shared/heading";
import { columnsOf, widthsOf } from "./columns";
import { scenarioSettlement } from "./scenario-settlement";
import { termCells } from "./term-cells";

/** 補償計算 / Cover calculation: how each plan settles an event of each scenario, step by step, as live formulas. */
export const coverCalc: SheetDefinition<"coverCalc", "cover"> = {
  id: "coverCalc",
  ownedBy: "product",
  titleBlock: "coverCalc_title",
  holds: "results",
  inSnapshot: "cells",
  formulasRead: ["calc", "losses", "parameters", "plans"],
  writtenBy: ["cover"],
  shownFirstBy: [],
  layout: (words, { shown }) => coverCalcBody(words, shown),
  closing: (words, row, placed) => formulaCellsBlock(coverCells, words, row, placed),
};

/** The lines with what they are whatever the plan, and the first two plans. */
const printedPlans = 2;

function* coverCalcBody(words: Words, shown: number): Chunked<SheetBody> {
  const { title, subtitle } = words.sheets.coverCalc;
  const blocks: Block[] = resultHeading("coverCalc", { title, subtitle, columns: 9, own: coverStanding(words) }, words);
  const next = (): number => {
    const last = blocks.at(-1);
    return last ? last.place.row + last.size.rows + 1 : 0;
  };
  blocks.push(termCells(words, next()));
  const breaks: number[] = [];
  for (const scenario of scenarios) {
    breaks.push(next());
    blocks.push(scenarioSettlement(scenario, words, next(), shown));
    yield;
  }
  return {
    columnWidths: widthsOf(shown),
    blocks,
    charts: [],
    frozenRows: headingRows,
    print: {
      orientation: "Landscape",
      paper: "A3",
      printed: { rows: next(), columns: columnsOf(Math.min(shown, printedPlans)) },
      titleRows: headingPrintRows,
      breaks,
      footer: words.sheets.footer,
    },
    tabColor: colors.quiet,
    visibility: "Visible",
    protect: false,
  };
}
