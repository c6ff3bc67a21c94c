import { confirmations, type QuestionId } from "../../../engine";
import { fill, type Words } from "../../../locales";
import { oneChunk } from "../../../scheduling/chunked";
import { area } from "../../model/area";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { colors, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import type { SheetBody } from "../../model/sheet-layout";
import type { Style } from "../../model/style";
import type { SheetDefinition } from "../definition";
import { heightFor } from "../shared/text-height";
import { memoColumns } from "./columns";

/** Points: number, question, answer, the customer's remark, then what the underwriter writes. */
const widths = [44, 220, 140, 140, ...memoColumns.map(({ width }) => width)] as const;
const first = widths.length - memoColumns.length;

/**
 * 引受メモ / Underwriting notes: what the underwriter knows and thinks of each answer. Made when first asked for and never
 * written again, but for single cells. A row is found by the number in it, so that it may be sorted and filtered.
 */
export const memo: SheetDefinition<"memo", "memo"> = {
  id: "memo",
  ownedBy: "person",
  titleBlock: "memo",
  holds: "input",
  inSnapshot: "cells",
  formulasRead: ["hearing"],
  writtenBy: ["memo"],
  shownFirstBy: ["memo"],
  layout: (words, { asked }) => oneChunk(() => memoBody(words, asked)),
};

function memoBody(words: Words, asked: readonly QuestionId[]): SheetBody {
  const text = words.sheets.memo;
  const block = new BlockBuilder("memo", { row: 0, column: 0 }, widths.length, true);
  block.row([text.title], { style: style.title, height: 34 });
  block.row([text.subtitle], { style: style.subtitle, height: 20 });
  counts(block, words);
  block.row([], { height: 8 });
  const heads = memoColumns.map(({ field }) => text.columns[field].label);
  const head = block.row([...text.head, ...heads], { style: style.columnHead, height: 22 });
  const start = block.next;
  for (const id of asked) questionRow(block, id, words);
  const rows = block.next - start;
  block.name(names.memo("question"), area(start, 0, rows));
  for (const [index, { field, choices }] of memoColumns.entries()) {
    const column = area(start, first + index, rows);
    const { label: title, hint: message } = text.columns[field];
    block.name(names.memo(field), column).style(column, input);
    block.validate(
      column,
      choices
        ? { kind: "list", source: names.list(field), title, message, error: words.sheets.hearing.pickError }
        : { kind: "prompt", title, message },
    );
  }
  return {
    columnWidths: widths,
    blocks: [block.build()],
    charts: [],
    frozenRows: head + 1,
    print: {
      orientation: "Landscape",
      titleRows: `1:${head + 1}`,
      breaks: [],
      footer: words.sheets.footer,
    },
    tabColor: colors.inputLine,
    visibility: "Visible",
    protect: false,
  };
}

const input: Style = { ...style.input, ...style.text, horizontal: "Left", indent: 1 };

/** How many answers are confirmed how. Its words are the entries that the column offers. */
function counts(block: BlockBuilder, words: Words): void {
  const { confirmations: labels, counted, count, blank } = words.sheets.memo;
  const cells = names.memo("confirmation");
  const row = block.row([null, counted, ...confirmations.map((id) => labels[id]), blank], {
    style: style.band,
    height: 20,
  });
  block.row(
    [
      null,
      formula(`"${fill(count, { count: `"&ROWS(${cells})&"` })}"`),
      ...confirmations.map((id) => formula(`COUNTIF(${cells},"${labels[id]}")`)),
      formula(`COUNTBLANK(${cells})`),
    ],
    { style: { ...style.body, bold: true }, height: 20 },
  );
  block
    .name(names.list("confirmation"), area(row, 2, 1, confirmations.length))
    .style(area(row, 2, 2, confirmations.length + 1), { horizontal: "Center" });
}

/** A question with the customer's words, as they stand in the hearing sheet. */
function questionRow(block: BlockBuilder, id: QuestionId, words: Words): void {
  const { text } = words.questions[id];
  const said = (name: string) => formula(`${name}&""`);
  const row = block.row([id, text, said(names.input(id)), said(names.remark(id))], {
    style: style.body,
    height: heightFor([[text, widths[1]]], 10, 32),
  });
  block
    .style(area(row, 0), { horizontal: "Center", color: colors.quiet })
    .style(area(row, 2, 1, 2), { horizontal: "Left", indent: 1 });
}
