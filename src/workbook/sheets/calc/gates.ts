import { gateIds, gates, namedValue } from "../../../engine";
import type { Words } from "../../../locales";
import { choiceFormula } from "../../formula/named-value";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { style } from "../../model/cell-styles";
import { requiredValueCell } from "../../model/value-cells";

const cells = { one: requiredValueCell, all: () => "" };

/** Preconditions for cover: the state of each, by its id. */
export function calcGates({ preconditions }: Words, row: number): Block {
  const block = new BlockBuilder("calc_gates", { row, column: 0 }, 3);
  block.row([preconditions.title], { style: style.heading, height: 24 });
  for (const id of gateIds) {
    const { code } = gates[id];
    const state = formula(choiceFormula(namedValue(`gate.${id}`), cells));
    const at = block.row([code, preconditions.gates[id].name, state], { style: style.body });
    block.name(requiredValueCell(`gate.${id}`), area(at, 2));
  }
  return block.build();
}
