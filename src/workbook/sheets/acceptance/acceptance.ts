import { fill, type Words } from "../../../locales";
import { oneChunk } from "../../../scheduling/chunked";
import { formula } from "../../model/cell";
import { colors } from "../../model/cell-styles";
import { names } from "../../model/names";
import type { SheetBody } from "../../model/sheet-layout";
import type { SheetDefinition } from "../definition";
import { firstOf } from "../shared/first-of";
import { formulaCellsBlock, type FormulaCells } from "../shared/formula-cells";
import { headingPrintRows, headingRows, resultHeading } from "../shared/heading";
import { textFormula } from "../shared/text-formula";
import { authorityTable } from "./authority-table";
import { columns, widths } from "./columns";
import { gatesTable } from "./gates-table";
import { summaryBlock } from "./summary";

const cells: FormulaCells = {
  id: "acceptance_cells",
  judged: ["acceptance"],
  named: names.acceptanceSheet,
};

/** 引受判定 / Acceptance: the answer, precondition by precondition, and whose decision it is, as live formulas. Internal. */
export const acceptance: SheetDefinition<"acceptance", "acceptance"> = {
  id: "acceptance",
  ownedBy: "product",
  titleBlock: "acceptance_title",
  holds: "results",
  inSnapshot: "cells",
  formulasRead: ["calc", "caseRecord", "acceptanceRules"],
  writtenBy: ["acceptance"],
  shownFirstBy: ["acceptance"],
  layout: (words) => oneChunk(() => acceptanceBody(words)),
  closing: (words, row, placed) => formulaCellsBlock(cells, words, row, placed),
};

/** What is wrong with the sheet itself; "" where nothing is. */
function ownStanding(words: Words): string {
  const { acceptance: text, calc, standing } = words.sheets;
  const listing = { separator: calc.separator, more: standing.more };
  const places = firstOf(names.acceptanceSheet("cellPlace"), names.acceptanceSheet("cellFlag"), listing);
  const count = `SUM(${names.acceptanceSheet("cellCount")})`;
  return `IF(${count}>0,${textFormula(text.typedOver, { cells: places, count })},"")`;
}

function acceptanceBody(words: Words): SheetBody {
  const { title, subtitle } = words.sheets.acceptance;
  const customer = formula(fill(subtitle, { customer: names.use("customer") }));
  const heading = resultHeading("acceptance", { title, subtitle: customer, columns, own: ownStanding(words) }, words);
  const summary = summaryBlock(words, headingRows);
  const gates = gatesTable(words, summary.place.row + summary.size.rows + 1);
  const authority = authorityTable(words, gates.place.row + gates.size.rows + 1);
  return {
    columnWidths: widths,
    blocks: [...heading, summary, gates, authority],
    charts: [],
    frozenRows: headingRows,
    print: {
      orientation: "Landscape",
      printed: { rows: authority.place.row + authority.size.rows, columns },
      titleRows: headingPrintRows,
      breaks: [authority.place.row],
      footer: words.sheets.footer,
    },
    tabColor: colors.accent,
    visibility: "Visible",
    protect: false,
  };
}
