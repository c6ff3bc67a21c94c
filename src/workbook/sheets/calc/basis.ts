import { namedValue, sheetParts, type SheetPart } from "../../../engine";
import type { Words } from "../../../locales";
import { choiceFormula, numberFormula } from "../../formula/named-value";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { numberFormats, style } from "../../model/cell-styles";
import { requiredValueCell } from "../../model/value-cells";

const valueColumn = 2;
const cells = { one: requiredValueCell, all: () => "" };

const formulaOf: Readonly<Record<SheetPart, () => string>> = {
  assumed: () => numberFormula(namedValue("sheet.assumed"), cells),
  indicative: () => choiceFormula(namedValue("sheet.indicative"), cells),
};

/** What the result rests on: how much of the profile is assumed, and whether figures are no more than indicative. */
export function calcBasis({ sheets: { calc } }: Words, row: number): Block {
  const block = new BlockBuilder("calc_basis", { row, column: 0 }, 3);
  block.row([calc.basis], { style: style.heading, height: 24 });
  for (const part of sheetParts) {
    const at = block.row([part, calc.basisParts[part], formula(formulaOf[part]())], { style: style.body });
    block.name(requiredValueCell(`sheet.${part}`), area(at, valueColumn));
    block.style(area(at, valueColumn), { numberFormat: numberFormats.share, horizontal: "Right" });
  }
  return block.build();
}
