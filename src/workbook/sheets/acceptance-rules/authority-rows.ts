import { authorityParts, authorityRows, rules, type RuleSet } from "../../../engine";
import { fill, type Words } from "../../../locales";
import { area } from "../../model/area";
import type { BlockBuilder } from "../../model/block-builder";
import { colors, style } from "../../model/cell-styles";
import { FIRST, ID, TEXT } from "./columns";
import { ruleCell } from "./rule-cell";
import { cellOfRule } from "./words";

/** The table of authority, a row each. */
export function authorityTable(block: BlockBuilder, { values }: RuleSet, words: Words): void {
  const { head, parts, row: name, use } = words.sheets.acceptanceRules.authority;
  block.row([...head, ...authorityParts.map((part) => parts[part])], { style: style.columnHead, height: 20 });
  for (const number of authorityRows) {
    const id = `authority.${number}`;
    const own = authorityParts.flatMap((part) => rules.filter((rule) => rule.id === `${id}.${part}`));
    const row = block.next;
    const cells = own.map((rule) => cellOfRule(rule, values[rule.id], words));
    block.row([fill(name, { row: number }), use, ...cells, id], { style: style.body, height: 30 });
    block
      .style(area(row, TEXT), { size: 9, color: colors.quiet, horizontal: "Left", indent: 1 })
      .style(area(row, ID), { ...style.text, size: 9, color: colors.quiet, wrap: false });
    for (const [index, rule] of own.entries()) ruleCell(block, rule, row, FIRST + index, words);
  }
}
