import { policyTerms, variableById, type VariableId } from "../../../engine";
import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { colors, style } from "../../model/cell-styles";
import { heightFor } from "../shared/text-height";
import { inputCell, rowLook, spanIn, stateColumn, wide, widthOf, type Span } from "./cells";
import { rowMark } from "./marks";
import { cellsOf } from "./tables";

const label: Span = { column: 1, columns: 2 };
const present: Span = { column: 3, columns: 2 };
const planned: Span = { column: 5, columns: 3 };
const hint: Span = { column: 8, columns: 2 };

/** The terms of the policy in force and of the one that is wanted, side by side. */
export function policyRows(block: BlockBuilder, words: Words): void {
  const { policyHead } = words.sheets.annex;
  const head = block.row(
    cellsOf({
      1: policyHead.term,
      3: words.terms.coverInForce,
      5: policyHead.planned,
      8: policyHead.hint,
      [stateColumn]: words.sheets.annex.state,
    }),
    { style: style.columnHead, height: 22 },
  );
  for (const span of [label, present, planned, hint]) wide(block, head, span);
  for (const { field, form } of policyTerms) {
    const text = words.profile.tables.policy[field];
    const ids = ([`policy.${field}`, `plan.${field}`] as readonly VariableId[]).filter((id) => variableById.has(id));
    const row = block.row(cellsOf({ 1: text.label, 8: text.hint, [stateColumn]: formula(rowMark(ids, words)) }), {
      height: heightFor(
        [
          [text.label, widthOf(label)],
          [text.hint, widthOf(hint), 9],
        ],
        10,
        form === "text" ? 32 : 24,
      ),
    });
    rowLook(block, row);
    wide(block, row, label);
    wide(block, row, hint);
    block.style(spanIn(row, hint), { size: 9, color: colors.quiet, horizontal: "Left", indent: 1 });
    for (const [index, id] of ids.entries())
      inputCell(block, row, index === 0 ? present : planned, id, text.label, words);
    if (ids.length === 1) block.style(area(row, planned.column, 1, planned.columns), { merge: true });
  }
}
