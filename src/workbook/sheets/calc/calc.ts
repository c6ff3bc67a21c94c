import type { VariableId } from "../../../engine";
import type { SheetDefinition } from "../definition";
import type { Chunked } from "../../../scheduling/chunked";
import type { Words } from "../../../locales";
import type { Block } from "../../model/block";
import type { SheetBody } from "../../model/sheet-layout";
import { calcBasis } from "./basis";
import { calcChances } from "./chances";
import { calcGates } from "./gates";
import { calcAppetite, calcRules } from "./rules";
import { calcHistory } from "./history";
import { calcProfile, type UnderstoodNumbers } from "./profile";
import { calcQuantities } from "./quantities";
import { questionColumns } from "./question-columns";
import { calcQuestions, type UnderstoodQuestions } from "./questions";
import { calcBackup, calcOperationLog } from "./levels";
import { calcRatings } from "./ratings";
import { calcScenarios } from "./scenarios";
import { calcSpread } from "./spread";
import { headingPrintRows, headingRows, resultHeading } from "../shared/heading";
import { colors } from "../../model/cell-styles";

/** What the add-in read where a cell is not an entry or a number as it stands. */
export interface UnderstoodCells extends UnderstoodQuestions {
  readonly numbers: UnderstoodNumbers;
  /** Amounts beside which the hearing sheet has a cell for the unit: those of older templates have none. */
  readonly unitCells: ReadonlySet<VariableId>;
}

/** Points. */
const firstWidths = [96, 190, 84] as const;
/** Right of them stand, but for the questions, values that only help others. */
const printedColumns = 15;

/** 計算 / Calc: used values and their origin, steps, control factors, frequencies. Visible; formulas. */
export const calc: SheetDefinition<"calc", "diagnosis" | "simulation"> = {
  id: "calc",
  ownedBy: "product",
  titleBlock: "calc_title",
  holds: "results",
  inSnapshot: "cells",
  formulasRead: ["guide", "hearing", "annex", "lists", "acceptanceRules", "parameters"],
  writtenBy: ["diagnosis", "simulation"],
  shownFirstBy: [],
  layout: calcBody,
};

function* calcBody(words: Words, { understood }: { readonly understood: UnderstoodCells }): Chunked<SheetBody> {
  const { title, subtitle } = words.sheets.calc;
  const makers: readonly ((row: number) => Block)[] = [
    (row) => calcScenarios(words, row),
    (row) => calcRatings(words, row),
    (row) => calcBasis(words, row),
    (row) => calcOperationLog(words, row),
    (row) => calcBackup(words, row),
    (row) => calcGates(words, row),
    (row) => calcAppetite(words, row),
    (row) => calcRules(words, row),
    (row) => calcHistory(words, row),
    (row) => calcProfile(words, row, understood),
    (row) => calcQuantities(words, row),
    (row) => calcChances(words, row),
    (row) => calcSpread(words, row),
    (row) => calcQuestions(words, row, understood),
  ];
  const blocks = resultHeading("calc", { title, subtitle, columns: 7 }, words);
  for (const make of makers) {
    const previous = blocks.at(-1);
    blocks.push(make(previous ? previous.place.row + previous.size.rows + 1 : 0));
    yield;
  }
  const last = blocks.at(-1) as Block;
  return {
    columnWidths: [...firstWidths, ...Array.from({ length: questionColumns - firstWidths.length }, () => 88)],
    blocks,
    charts: [],
    frozenRows: headingRows,
    print: {
      orientation: "Landscape",
      paper: "A3",
      // all but the wide table of questions
      printed: { rows: last.place.row - 1, columns: printedColumns },
      titleRows: headingPrintRows,
      breaks: [],
      footer: words.sheets.footer,
    },
    tabColor: colors.quiet,
    visibility: "Visible",
    protect: false,
  };
}
