import { historyParts, namedValue } from "../../../engine";
import type { Words } from "../../../locales";
import { numberFormula } from "../../formula/named-value";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { style } from "../../model/cell-styles";
import { requiredValueCell } from "../../model/value-cells";

const valueColumn = 2;
const cells = { one: requiredValueCell, all: () => "" };

/** Past incidents: those that count, those to be expected, and what the two multiply frequencies by. */
export function calcHistory({ sheets: { calc } }: Words, row: number): Block {
  const block = new BlockBuilder("calc_history", { row, column: 0 }, valueColumn + 1);
  block.row([calc.history], { style: style.heading, height: 24 });
  for (const part of historyParts) {
    const value = formula(numberFormula(namedValue(`history.${part}`), cells));
    const at = block.row([part, calc.historyParts[part], value], { style: style.body });
    block.name(requiredValueCell(`history.${part}`), area(at, valueColumn));
    block.style(area(at, valueColumn), { ...style.yen, numberFormat: "0.0000" });
  }
  return block.build();
}
