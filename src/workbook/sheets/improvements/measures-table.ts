import { measureIds, type Proposal } from "../../../engine";
import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { numberFormats, style } from "../../model/cell-styles";
import { columns, ratioFormat } from "./columns";

const [QUESTIONS, NEXT, SHARE] = [2, 4, 6] as const;

/** What each kind of measure would save by itself, the leading one first; room for all, so that a refill fits. */
export function measuresTable(words: Words, { improvements: { now, measures } }: Proposal, row: number): Block {
  const text = words.sheets.improvements;
  const block = new BlockBuilder("improvements_measures", { row, column: 0 }, columns);
  block.row([text.measures], { style: style.heading, height: 24 });
  const head = block.row([text.measure, null, text.questions, null, text.next, text.best, text.bestShare], {
    style: style.columnHead,
    height: 32,
  });
  const start = block.next;
  const sorted = [...measures].sort((one, other) => other.best.saved - one.best.saved);
  for (const [index] of measureIds.entries()) {
    const each = sorted[index];
    block.row(
      each
        ? [
            words.measures[each.measure].name,
            null,
            each.questions.join(" "),
            null,
            each.next.saved,
            each.best.saved,
            now.expectedAnnualLoss === 0 ? null : each.best.saved / now.expectedAnnualLoss,
          ]
        : [],
      { style: style.body, height: 22 },
    );
  }
  for (let at = head; at < block.next; at++)
    block.style(area(at, 0, 1, QUESTIONS), { merge: true }).style(area(at, QUESTIONS, 1, 2), { merge: true });
  const rows = block.next - start;
  return block
    .style(area(start, QUESTIONS, rows, 2), { size: 9 })
    .style(area(start, NEXT, rows, 2), { ...style.yen, numberFormat: numberFormats.yen })
    .style(area(start, SHARE, rows), { ...style.yen, numberFormat: ratioFormat })
    .build();
}
