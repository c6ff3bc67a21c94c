import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula, type Cell } from "../../model/cell";
import { style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { isHeading } from "./heading";
import { firstOf } from "./first-of";
import { textFormula } from "./text-formula";

/** Sums of a block's numbers above 1, and of the others: a share typed over would be lost among yen. */
export interface CheckSums {
  readonly above: number;
  readonly upTo: number;
}

/** Whether a block's values are to be checked: it is refilled, and holds numbers in some write. */
export const hasNumbers = ({ id, once }: Block): boolean => !once && !isHeading(id) && !id.endsWith("_title");

/** What `SUMIF` makes of the cells. */
export function checkSums(cells: readonly (readonly (Cell | undefined)[])[]): CheckSums {
  const numbers = cells.flat().filter((cell) => typeof cell === "number");
  const sum = (of: readonly number[]): number => of.reduce((total, number) => total + number, 0);
  return { above: sum(numbers.filter((number) => number > 1)), upTo: sum(numbers.filter((number) => number <= 1)) };
}

/** A share of a sum within which two spreadsheets' additions may differ. */
export const sumTolerance = 1e-12;

const [PLACE, ABOVE, UP_TO, FLAG] = [0, 1, 2, 3] as const;
const headRows = 2;

/** The blocks that hold numbers, by their own headings, with the sums they were written with, and whether they still hold. */
export function valueChecks(id: string, words: Words, row: number, columns: number, blocks: readonly Block[]): Block {
  const { standing } = words.sheets;
  const block = new BlockBuilder(id, { row, column: 0 }, columns);
  block.row([standing.checks], { style: style.heading, height: 24 });
  const head = block.row(standing.checksHead, { height: 20 });
  block.style(area(head, 0, 1, 4), style.columnHead);
  for (const [index, each] of blocks.entries()) {
    const cells = each.cells(each.place);
    const { above, upTo } = checkSums(cells);
    const here = block.next;
    const differs = (test: string, sum: string): string =>
      `ABS(SUMIF(${names.block(each.id)},"${test}")-${sum})>0.000000000001*MAX(1,ABS(${sum}))`;
    block.row([
      cells[0]?.[0] ?? null,
      above,
      upTo,
      (at) =>
        formula(
          `IFERROR(IF(OR(${differs(">1", at(here, ABOVE))},${differs("<=1", at(here, UP_TO))}),${index + 1},""),${index + 1})`,
        ),
    ]);
    block.style(area(here, 0, 1, 4), { ...style.body, size: 8 });
    block.style(area(here, ABOVE, 1, 2), { ...style.yen, numberFormat: "#,##0.0####" });
  }
  return block
    .name(checkName(id, "place"), area(headRows, PLACE, blocks.length))
    .name(checkName(id, "flag"), area(headRows, FLAG, blocks.length))
    .build();
}

const checkName = (id: string, part: "place" | "flag"): string => `${names.block(id)}_${part}`;

/** A sentence that names the tables in which a value was typed over; "" where there is none. */
export function typedOverSentence(id: string, { sheets }: Words): string {
  const { standing, calc } = sheets;
  const [place, flag] = [checkName(id, "place"), checkName(id, "flag")];
  const cells = firstOf(place, flag, { separator: calc.separator, more: standing.more });
  return `IF(COUNT(${flag})=0,"",${textFormula(standing.typedOverValues, { cells })})`;
}
