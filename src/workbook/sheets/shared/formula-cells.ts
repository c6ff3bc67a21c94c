import type { Words } from "../../../locales";
import { addressOf, columnLetters, quoteSheet } from "../../model/address";
import { area, type Place } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula, isFormula } from "../../model/cell";
import { style } from "../../model/cell-styles";
import type { SheetId } from "../../model/sheet-layout";
import { isValueCheck } from "./value-checks";
import { isHeading } from "./heading";

const [WHERE, CODE, CELLS, FLAG] = [0, 1, 2, 3] as const;

/** A block of a result sheet, and where it stands in the workbook. */
export interface PlacedBlock {
  readonly block: Block;
  readonly sheet: string;
  readonly place: Place;
  /** The sheet by what it is; `sheet` is the name it has. */
  readonly id: SheetId;
}

interface FormulaRow {
  readonly sheet: string;
  readonly row: number;
  /** 0-based columns of the sheet, left to right. */
  readonly columns: readonly number[];
}

/** Which formulas are looked at, and the block and columns that say what became of them. */
export interface FormulaCells {
  readonly id: string;
  /** Sheets whose figures are formulas, written together. */
  readonly judged: readonly SheetId[];
  readonly named: (part: "cellPlace" | "cellCount" | "cellFlag") => string;
}

/** Rows of result sheets that hold formulas. Headings read what is worked out from this. */
const formulaRows = (placed: readonly PlacedBlock[], judged: readonly SheetId[]): readonly FormulaRow[] =>
  placed
    .filter(({ id, block }) => judged.includes(id) && !block.once && !isHeading(block.id) && !isValueCheck(block.id))
    .flatMap(({ block, sheet, place }) =>
      block.cells(place).flatMap((cells, index): readonly FormulaRow[] => {
        const columns = cells.flatMap((cell, column) => (isFormula(cell) ? [place.column + column] : []));
        return columns.length === 0 ? [] : [{ sheet, row: place.row + index, columns }];
      }),
    );

/** Cells of a row are counted below this, and told apart above it. */
const base = 1024;

/**
 * A number that says which cells of a row hold no formula any more: 0 none; the count of them, and a power of two a
 * cell, the leftmost the highest. ISFORMULA takes one cell at a time, because Gnumeric's takes no area.
 */
function codeOf({ sheet, row, columns }: FormulaRow): string {
  const terms = columns.map((column, index) => {
    const cell = `${quoteSheet(sheet)}!${addressOf({ row, column }, area(0, 0))}`;
    return `${base * 2 ** (columns.length - 1 - index) + 1}*(1-ISFORMULA(${cell}))`;
  });
  return `IFERROR(${terms.join("+")},${base * 2 ** (columns.length - 1) + 1})`;
}

/** The leftmost of those cells. */
function leftmost({ sheet, row, columns }: FormulaRow, code: string): string {
  // a text in steps of three: LibreOffice's CHOOSE takes no more than 30 values
  const letters = columns.map((column) => columnLetters(column).padEnd(3)).join("");
  const first = `${quoteSheet(sheet)}!${addressOf({ row, column: columns[0] ?? 0 }, area(0, 0))}`;
  const power = `INT(LOG(INT(${code}/${base}),2)+0.000000001)`;
  return `IF(${code}=0,"",IFERROR("${sheet.replaceAll('"', '""')}!"&TRIM(MID("${letters}",3*(${columns.length}-${power})-2,3))&ROW(${first}),"${sheet.replaceAll('"', '""')}"))`;
}

/** Every row of the result sheets that holds formulas: whether one of its cells was typed over. */
export function formulaCellsBlock(
  { id, judged, named }: FormulaCells,
  { sheets }: Words,
  row: number,
  placed: readonly PlacedBlock[],
): Block {
  const text = sheets.record;
  const block = new BlockBuilder(id, { row, column: 0 }, 4);
  block.row([text.cellsTitle], { style: style.heading, height: 24 });
  block.row(text.cellsHead, { style: style.columnHead });
  const start = block.next;
  const rows = formulaRows(placed, judged);
  for (const [index, each] of rows.entries()) {
    const here = start + index;
    block.row([
      (at) => formula(leftmost(each, at(here, CODE))),
      formula(codeOf(each)),
      (at) => formula(`MOD(${at(here, CODE)},${base})`),
      (at) => formula(`IF(${at(here, CODE)}=0,"",${index + 1})`),
    ]);
  }
  return block
    .style(area(start, 0, rows.length, 4), { ...style.body, wrap: false, size: 8 })
    .name(named("cellPlace"), area(start, WHERE, rows.length))
    .name(named("cellCount"), area(start, CELLS, rows.length))
    .name(named("cellFlag"), area(start, FLAG, rows.length))
    .build();
}
