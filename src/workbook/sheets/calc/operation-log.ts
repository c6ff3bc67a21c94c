import { logParts, namedValue, type LogPart, type ValueName } from "../../../engine";
import type { Words } from "../../../locales";
import { numberFormula } from "../../formula/named-value";
import { valueCell } from "../../model/value-cells";
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
  const one = (name: ValueName): string => valueCell(name) ?? name;
  const rowOf = (name: ValueName | undefined): number => start + logParts.findIndex((part) => `log.${part}` === name);
  for (const part of logParts) {
    const at = block.row([
      part,
      labelOf(part, words),
      (to) => {
        const all = (names: readonly ValueName[]): string =>
          `${to(rowOf(names[0]), valueColumn)}:${to(rowOf(names.at(-1)), valueColumn)}`;
        return formula(numberFormula(namedValue(`log.${part}`), { one, all }));
      },
    ]);
    block.name(one(`log.${part}`), area(at, valueColumn));
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
    default:
      return axes[part].name;
  }
}
