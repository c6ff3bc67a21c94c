import { namedValue, scenarioParts as parts, scenarios, type ScenarioPart } from "../../../engine";
import type { Words } from "../../../locales";
import type { ValueCells } from "../../formula/expression";
import { numberFormula } from "../../formula/named-value";
import { requiredValueCell } from "../../model/value-cells";
import { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import { formula } from "../../model/cell";
import type { Block } from "../../model/block";
import { numberFormats, style } from "../../model/cell-styles";

/** Each value has a name: `KK_s1_gate`. */
const cells: ValueCells = {
  one: requiredValueCell,
  all: (names) => names.map(requiredValueCell).join(","),
};

const columnOf = (part: ScenarioPart): number => parts.indexOf(part) + 2;

/** How often each scenario is to be expected, and what controls multiply. */
export function calcScenarios(words: Words, row: number): Block {
  const text = words.sheets.calc;
  const block = new BlockBuilder("calc_scenarios", { row, column: 0 }, parts.length + 2);
  block.row([text.scenarios], { style: style.heading, height: 24 });
  block.row(text.scenarioHead, { style: style.columnHead, height: 44 });
  const start = block.next;
  for (const scenario of scenarios) {
    const at = block.row([
      scenario.code,
      words.scenarios[scenario.id].name,
      ...parts.map((part) => formula(numberFormula(namedValue(`${scenario.code}.${part}`), cells))),
    ]);
    for (const [index, part] of parts.entries())
      block.name(requiredValueCell(`${scenario.code}.${part}`), area(at, index + 2));
  }
  block.style(area(start, 0, scenarios.length, parts.length + 2), { ...style.body, wrap: false });
  block.style(area(start, 3, scenarios.length, parts.length - 1), { ...style.yen, numberFormat: "0.000" });
  block.style(area(start, columnOf("base"), scenarios.length), { numberFormat: numberFormats.perYear });
  block.style(area(start, columnOf("frequency"), scenarios.length, 2), { numberFormat: numberFormats.perYear });
  block.style(area(start, columnOf("frequency"), scenarios.length), { bold: true });
  return block.build();
}
