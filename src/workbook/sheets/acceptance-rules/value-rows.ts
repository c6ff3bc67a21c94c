import type { Rule, RuleId, RuleSet } from "../../../engine";
import { ruleLabel, type Words } from "../../../locales";
import { area } from "../../model/area";
import type { BlockBuilder } from "../../model/block-builder";
import { colors, style } from "../../model/cell-styles";
import { heightFor } from "../shared/text-height";
import { textInput } from "../shared/text-input";
import { FIRST, ID, NOTE, TEXT, UNIT, widths } from "./columns";
import { ruleCell } from "./rule-cell";
import { cellOfRule, ruleNote } from "./words";

const wide = (from: number, to: number): number => widths.slice(from, to).reduce((sum, width) => sum + width, 0);

/** The heads of a table with a rule a row. */
export function valueHead(block: BlockBuilder, { sheets }: Words): void {
  const { label, value, unit, note } = sheets.acceptanceRules.head;
  const row = block.row([label, null, value, unit, note], { style: style.columnHead, height: 20 });
  block.style(area(row, 0, 1, FIRST), { merge: true }).style(area(row, NOTE, 1, ID - NOTE), { merge: true });
}

/** A rule in a row of its own. */
export function valueRow(block: BlockBuilder, rule: Rule<RuleId>, { values }: RuleSet, words: Words): void {
  const label = ruleLabel(rule.id, words);
  const note = ruleNote(rule, words);
  const shown = cellOfRule(rule, values[rule.id], words);
  const unit = rule.kind === "number" ? words.units[rule.unit].word : null;
  const row = block.next;
  block.row([label, null, shown, unit, note, null, null, null, rule.id], {
    style: style.body,
    height: heightFor(
      [
        [label, wide(0, FIRST)],
        [note, wide(NOTE, ID), 9],
        [typeof shown === "string" ? shown : "", widths[FIRST], 9],
      ],
      10,
      20,
    ),
  });
  dressed(block, row);
  ruleCell(block, rule, row, FIRST, words);
}

/** Whose rules they are: a text in a row of its own. */
export function aboutRow(
  block: BlockBuilder,
  {
    label,
    value,
    hint,
    id,
  }: { readonly label: string; readonly value: string; readonly hint: string; readonly id: string },
): void {
  const row = block.row([label, null, value, null, hint, null, null, null, id], { style: style.body, height: 20 });
  dressed(block, row);
  block.style(area(row, FIRST), textInput).validate(area(row, FIRST), { kind: "prompt", title: label, message: hint });
}

const dressed = (block: BlockBuilder, row: number): BlockBuilder =>
  block
    .style(area(row, 0, 1, TEXT + 1), { merge: true })
    .style(area(row, UNIT), { size: 9, color: colors.quiet, horizontal: "Center" })
    .style(area(row, NOTE, 1, ID - NOTE), { merge: true, size: 9, color: colors.quiet, horizontal: "Left", indent: 1 })
    .style(area(row, ID), { ...style.text, size: 9, color: colors.quiet, wrap: false });
