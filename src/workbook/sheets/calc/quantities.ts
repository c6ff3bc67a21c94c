import { figures, quantities, quantityIds } from "../../../engine";
import type { Words } from "../../../locales";
import { formulaOf, pertMeanFormula } from "../../formula/expression";
import { names } from "../../model/names";
import { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import { formula } from "../../model/cell";
import type { Block } from "../../model/block";
import { numberFormats, style } from "../../model/cell-styles";

/** Derived quantities: single values, and triples clamped first and then treated like parameters. */
export function calcQuantities(words: Words, row: number): Block {
  const text = words.sheets.calc;
  const block = new BlockBuilder("calc_quantities", { row, column: 0 }, 7);
  block.row([text.quantities], { style: style.heading, height: 24 });
  block.row(text.quantityHead, { style: style.columnHead });
  for (const id of quantityIds) {
    const { expression, uncertain, unit } = quantities[id];
    const at = block.next;
    const points = uncertain
      ? [
          formula(formulaOf(expression, "low")),
          formula(formulaOf(expression, "likely")),
          formula(formulaOf(expression, "high")),
          formula(pertMeanFormula(names.quantity(id, "low"), names.quantity(id, "likely"), names.quantity(id, "high"))),
        ]
      : [null, formula(formulaOf(expression, "likely")), null, null];
    block.row([id, words.quantities[id], words.units[unit].word, ...points]);
    if (uncertain) {
      for (const [index, figure] of figures.entries()) {
        block.name(names.quantity(id, figure), area(at, 3 + index));
      }
    } else block.name(names.quantity(id), area(at, 4));
    block.style(area(at, 0, 1, 7), style.body);
    block.style(area(at, 3, 1, 4), { ...style.yen, numberFormat: numberFormats[unit] });
  }
  return block.build();
}
