import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { firstOf } from "../shared/first-of";
import type { FormulaCells } from "../shared/formula-cells";
import { textFormula } from "../shared/text-formula";
import { typedOverSentence } from "../shared/value-checks";

/** The formulas of both sheets, looked at from the end of the second. */
export const coverCells: FormulaCells = {
  id: "cover_cells",
  judged: ["cover", "coverCalc"],
  named: names.coverState,
};

/** What is wrong with the two sheets, apart from the diagnosis they rest on; "" where nothing is. */
export function coverStanding(words: Words): string {
  const { cover, record, standing, calc } = words.sheets;
  const of = names.coverState;
  const listing = { separator: calc.separator, more: standing.more };
  const cells = firstOf(of("cellPlace"), of("cellFlag"), listing);
  const count = `SUM(${of("cellCount")})`;
  const isTold = `OR(${["", record.noDifferences, record.notCompared].map((text) => `${of("differences")}="${text}"`).join(",")})`;
  const state = `IF(${of("status")}="${record.complete}","",IF(${isTold},${textFormula(cover.standing.incomplete, {})},${textFormula(cover.standing.differs, { differences: of("differences") })}))`;
  return `IF(${count}>0,${textFormula(cover.standing.typedOver, { cells, count })},${state})`;
}

/** The same with the years that the expected figures come from. */
export function yearsStanding(words: Words): string {
  const { years } = words.sheets.cover;
  const typedOver = typedOverSentence("cover_checks", words);
  const differs = (["inputs", "parameters"] as const).map((part) => `${names.coverYear(part)}<>${names.record(part)}`);
  const stale = `IF(AND(COUNT(${names.coverYear("years")})>0,OR(${differs.join(",")})),"${years.stale}","")`;
  return `IF(${typedOver}<>"",${typedOver},${stale})`;
}

/** How the write ended: written last, by its names. */
export function coverStateBlock(words: Words, row: number, columns: number): Block {
  const { record } = words.sheets;
  const block = new BlockBuilder("cover_state", { row, column: 0 }, columns);
  block.row([words.sheets.cover.standing.title], { style: style.heading, height: 24 });
  for (const [part, value] of [
    ["status", record.incomplete],
    ["differences", record.notCompared],
  ] as const) {
    const at = block.row([record[part], value], { height: 18 });
    block.style(area(at, 0, 1, 2), { size: 9, wrap: false }).name(names.coverState(part), area(at, 1));
  }
  return block.build();
}
