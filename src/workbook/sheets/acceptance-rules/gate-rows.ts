import { gateIds, gateRuleParts, gates, rules, type GateId, type RuleSet } from "../../../engine";
import { fill, type Words } from "../../../locales";
import { area } from "../../model/area";
import type { BlockBuilder } from "../../model/block-builder";
import { colors, style } from "../../model/cell-styles";
import { heightFor } from "../shared/text-height";
import { FIRST, ID, TEXT, widths } from "./columns";
import { ruleCell } from "./rule-cell";
import { cellOfRule } from "./words";

/** The preconditions, a row each: what it asks, and what follows if it fails. */
export function gateTable(block: BlockBuilder, set: RuleSet, words: Words): void {
  const { head, parts } = words.sheets.acceptanceRules.gates;
  block.row([...head, ...gateRuleParts.map((part) => parts[part])], { style: style.columnHead, height: 34 });
  for (const gate of gateIds) gateRow(block, gate, set, words);
}

function gateRow(block: BlockBuilder, gate: GateId, { values }: RuleSet, words: Words): void {
  const own = gateRuleParts.flatMap((part) => rules.filter(({ id }) => id === `${gate}.${part}`));
  const name = `${gates[gate].code}　${words.preconditions.gates[gate].name}`;
  const asks = fill(words.preconditions.gates[gate].asks, words.sheets.acceptanceRules.gates.numbers);
  const cells = own.map((rule) => cellOfRule(rule, values[rule.id], words));
  const row = block.next;
  block.row([name, asks, ...cells, gate], {
    style: style.body,
    height: heightFor(
      [
        [name, widths[0]],
        [asks, widths[TEXT], 9],
      ],
      10,
      32,
    ),
  });
  block
    .style(area(row, TEXT), { size: 9, color: colors.quiet, horizontal: "Left", indent: 1 })
    .style(area(row, ID), { ...style.text, size: 9, color: colors.quiet, wrap: false });
  for (const [index, rule] of own.entries()) ruleCell(block, rule, row, FIRST + index, words);
}
