import { gateIds, gates, gateStates, type GateId } from "../../../engine";
import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { colors, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { requiredValueCell } from "../../model/value-cells";
import { gateAsksCell } from "../shared/gate-asks";
import { heightFor } from "../shared/text-height";
import { textFormula } from "../shared/text-formula";
import { columns, widths } from "./columns";

/** Number and name, state, what it asks, deadline. */
const [STATE, ASKS, DAYS] = [1, 3, 7] as const;

/** 引受の前提条件: what carriers ask for at least, and how the customer stands. */
export function gatesBlock(words: Words, row: number): Block {
  const text = words.preconditions;
  const block = new BlockBuilder("rating_gates", { row, column: 0 }, columns);
  block.row([text.title], { style: style.heading, height: 24 });
  const note = block.row([text.text], { height: 18 });
  block.style(area(note, 0, 1, columns), { ...style.note, merge: true });
  const [name, state, asks, days] = text.head;
  const head = block.row([name, state, null, asks, null, null, null, days], { style: style.columnHead, height: 20 });
  const start = block.next;
  for (const id of gateIds) gateRow(block, id, words);
  const rows = block.next - start;
  for (const [from, width] of [
    [STATE, ASKS - STATE],
    [ASKS, DAYS - ASKS],
  ] as const)
    block.style(area(head, from, rows + 1, width), { merge: true });
  block.style(area(start, ASKS, rows, DAYS - ASKS), { horizontal: "Left", indent: 1 });
  block.style(area(start, STATE, rows), { horizontal: "Center", bold: true });
  block.style(area(start, ASKS, rows, DAYS - ASKS), { size: 9, color: colors.quiet });
  block.style(area(start, DAYS, rows), { horizontal: "Center", size: 9 });
  for (const [shown, look] of [
    [text.states.refer, { fill: colors.badFill, color: colors.bad }],
    [text.states.condition, { fill: colors.warnFill, color: colors.warn }],
    [text.states.open, { fill: colors.warnFill, color: colors.warn }],
    [text.states.pass, { color: colors.good }],
  ] as const) {
    block.formatWhere({
      area: area(start, STATE, rows),
      formula: (at) => `${at(start, STATE)}="${shown}"`,
      ...look,
      bold: true,
    });
  }
  return block.build();
}

function gateRow(block: BlockBuilder, id: GateId, words: Words): void {
  const text = words.preconditions;
  const state = requiredValueCell(`gate.${id}`);
  const { code } = gates[id];
  const { name } = text.gates[id];
  const { asks, text: asked } = gateAsksCell(id, words);
  const inWords = gateStates.reduceRight((rest, each) => `IF(${state}="${each}","${text.states[each]}",${rest})`, `""`);
  const days = formula(`IF(${state}="condition",${textFormula(text.days, { days: names.rule(`${id}.days`) })},"")`);
  const wide = widths.slice(ASKS, DAYS).reduce((sum, width) => sum + width, 0);
  const named = `${code}　${name}`;
  block.row([named, formula(inWords), null, formula(asks), null, null, null, days], {
    style: style.body,
    height: heightFor(
      [
        [named, widths[0]],
        [asked, wide, 9],
      ],
      10,
      20,
    ),
  });
}
