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

/** What a block held when it was written: how many numbers, and their sums. A share would be lost among yen. */
interface Sums {
  readonly count: number;
  readonly above: number;
  readonly upTo: number;
}

/** The checks of each sheet of values. */
export const checkedTables = [
  "distribution_checks",
  "set_comparison_checks",
  "cover_checks",
  "improvements_checks",
] as const;
export type CheckId = (typeof checkedTables)[number];
export const isValueCheck = (block: string): boolean => checkedTables.some((id) => id === block);

/** Whether a block's values are to be checked: it is refilled, and holds numbers in some write. */
export const hasNumbers = ({ id, once }: Block): boolean => !once && !isHeading(id) && !id.endsWith("_title");

/** What `COUNT` and `SUMIF` make of the cells. */
function sumsOf(cells: readonly (readonly Cell[])[]): Sums {
  const numbers = cells.flat().filter((cell) => typeof cell === "number");
  const sum = (of: readonly number[]): number => of.reduce((total, number) => total + number, 0);
  return {
    count: numbers.length,
    above: sum(numbers.filter((number) => number > 1)),
    upTo: sum(numbers.filter((number) => number <= 1)),
  };
}

/** A share of a sum within which the additions of two programs may differ. */
const tolerance = "0.000000000001";

const [PLACE, COUNT, ABOVE, UP_TO, FLAG] = [0, 1, 2, 3, 4] as const;
const used = 5;
const headRows = 2;

/** The blocks that hold numbers, by their own headings, with what they held when written, and whether they still do. */
export function valueChecks(
  id: CheckId,
  words: Words,
  row: number,
  columns: number,
  blocks: readonly Block[],
  once = false,
): Block {
  const { standing } = words.sheets;
  const block = new BlockBuilder(id, { row, column: 0 }, columns, once);
  block.row([standing.checks], { style: style.heading, height: 24 });
  const head = block.row(standing.checksHead, { height: 32 });
  block.style(area(head, 0, 1, used), style.columnHead);
  for (const [index, each] of blocks.entries()) {
    const cells = each.cells(each.place);
    const { count, above, upTo } = sumsOf(cells);
    const [here, name, position] = [block.next, names.block(each.id), index + 1];
    const differs = (test: string, sum: string): string =>
      `ABS(SUMIF(${name},"${test}")-${sum})>${tolerance}*MAX(1,ABS(${sum}))`;
    block.row([
      cells[0]?.[0] ?? null,
      count,
      above,
      upTo,
      (at) => {
        const tests = [
          `COUNT(${name})<>${at(here, COUNT)}`,
          differs(">1", at(here, ABOVE)),
          differs("<=1", at(here, UP_TO)),
        ];
        return formula(`IFERROR(IF(OR(${tests.join(",")}),${position},""),${position})`);
      },
    ]);
    block.style(area(here, 0, 1, used), { ...style.body, size: 9 });
    block.style(area(here, ABOVE, 1, 2), { ...style.yen, numberFormat: "#,##0.0####" });
  }
  return block
    .name(names.checkPlace(id), area(headRows, PLACE, blocks.length))
    .name(names.checkFlag(id), area(headRows, FLAG, blocks.length))
    .build();
}

/** A sentence that names the tables in which a value was typed over; "" where there is none. */
export function typedOverSentence(id: CheckId, { sheets }: Words): string {
  const { standing, calc } = sheets;
  const [place, flag] = [names.checkPlace(id), names.checkFlag(id)];
  const cells = firstOf(place, flag, { separator: calc.separator, more: standing.more });
  return `IF(COUNT(${flag})=0,"",${textFormula(standing.typedOverValues, { cells })})`;
}
