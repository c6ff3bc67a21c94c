import type { Words } from "../../../locales";
import type { Block } from "../../model/block";
import { anchorColumn } from "../../model/address";
import { area } from "../../model/area";
import { BlockBuilder, type PlacedCell } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { colors } from "../../model/cell-styles";
import { names } from "../../model/names";
import type { SheetId } from "../../model/sheet-layout";
import { sheetTitle } from "./title";
import { textFormula } from "./text-formula";

/** Rows of the heading of a result sheet, kept in sight and repeated on every page. */
export const headingRows = 4;
export const headingPrintRows = `1:${headingRows}`;

const suffix = "_standing";
export const isHeading = (block: string): boolean => block.endsWith(suffix);

/** What the heading of one sheet says. */
export interface Heading {
  readonly title: string;
  readonly subtitle: PlacedCell;
  readonly columns: number;
  /** Formula of what the sheet rests on; left out: the diagnosis. */
  readonly basis?: string;
  /** Formula of a sentence of the sheet's own, "" where the diagnosis's holds. */
  readonly own?: string;
  /** What to say in a workbook without a record; left out: that the result is incomplete. */
  readonly alone?: string;
}

/** How a result sheet stands, in one sentence: a formula, so that it is there without the add-in. */
export function resultHeading(
  sheet: SheetId,
  { title, subtitle, columns, basis, own, alone }: Heading,
  words: Words,
): Block[] {
  const { standing } = words.sheets;
  const block = new BlockBuilder(`${sheet}${suffix}`, { row: 2, column: 0 }, columns);
  const whole = area(0, 0, 1, columns);
  const ofDiagnosis = names.record("standing");
  const sentence = own ? `IF(${own}="",${ofDiagnosis},${own})` : ofDiagnosis;
  // without the record nothing vouches for the result
  block.row([formula(`IFERROR(${sentence}&"","${alone ?? standing.incomplete}")`)], { height: 30 });
  block.row([formula(`IFERROR(${basis ?? basisOfDiagnosis(words)},"")`)], { height: 24 });
  block
    .style(whole, { bold: true, size: 10, color: colors.good, vertical: "Center", wrap: true, merge: true })
    .style(area(1, 0, 1, columns), { size: 9, color: colors.quiet, vertical: "Top" })
    .formatWhere({
      area: whole,
      formula: (at) => `${anchorColumn(at(0, 0))}<>"${standing.current}"`,
      fill: colors.badFill,
      color: colors.bad,
      bold: true,
    });
  return [sheetTitle(sheet, title, subtitle, columns), block.build()];
}

function basisOfDiagnosis({ sheets: { standing } }: Words): string {
  const of = names.record;
  return textFormula(standing.basis, {
    set: of("parameterSet"),
    version: of("parameterVersion"),
    overrides: of("overrides"),
    date: dateOf(of("time")),
    engine: of("engineVersion"),
  });
}

/** The day of an ISO 8601 time in a cell. */
const dateOf = (cell: string): string => `SUBSTITUTE(LEFT(${cell},10),"-","/")`;
