import { logParts, namedValue, type LogPart, type ValueName } from "../../../engine";
import type { Words } from "../../../locales";
import { numberFormula } from "../../formula/named-value";
import { cellsOf, isRising } from "../../formula/value-range";
import { requiredValueCell } from "../../model/value-cells";
import { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import { formula } from "../../model/cell";
import type { Block } from "../../model/block";
import { style } from "../../model/cell-styles";

const valueColumn = 2;

/** Operation logs: the level of each axis, the level shown, the level that acts, and its factors. */
export function calcOperationLog(words: Words, row: number): Block {
  const block = new BlockBuilder("calc_log", { row, column: 0 }, 3);
  block.row([words.sheets.calc.log], { style: style.heading, height: 24 });
  const start = block.next;
  const placeOf = (name: ValueName): number => logParts.findIndex((part) => `log.${part}` === name);
  for (const part of logParts) {
    const at = block.row([
      part,
      labelOf(part, words),
      (to) => {
        const at = (name: ValueName): string => to(start + placeOf(name), valueColumn);
        const all = (names: readonly ValueName[]): string =>
          isRising(names.map(placeOf)) ? cellsOf(names, at, true) : cellsOf(names, requiredValueCell, false);
        return formula(numberFormula(namedValue(`log.${part}`), { one: requiredValueCell, all }));
      },
    ]);
    block.name(requiredValueCell(`log.${part}`), area(at, valueColumn));
  }
  block.style(area(start, 0, logParts.length, 3), style.body);
  block.style(area(start, valueColumn, logParts.length), { ...style.yen, numberFormat: "0.00" });
  return block.build();
}

function labelOf(part: LogPart, { logAxes: axes, sheets, controls }: Words): string {
  switch (part) {
    case "level":
      return sheets.calc.logLevel;
    case "acting":
      return sheets.calc.logActing;
    case "investigation":
    case "delay":
      return controls[part];
    case "extent":
      return sheets.calc.logExtent;
    default:
      return axes[part].name;
  }
}
