import { questions, type Proposal, type QuestionId } from "../../../engine";
import { fill, questionName, type Words } from "../../../locales";
import { anchorColumn } from "../../model/address";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { colors, numberFormats, style } from "../../model/cell-styles";
import { columns } from "./columns";
import { optionName } from "./option-name";

const [KIND, BEFORE, AFTER, SAVED] = [1, 2, 4, 6] as const;

interface QuestionRow {
  readonly question: QuestionId;
  readonly tried: boolean;
  readonly before: string | null;
  readonly after: string;
  readonly saved: number;
}

/** The answers that were tried, then those that could be raised, each with what it would save by itself; room for all. */
export function questionsTable(words: Words, proposal: Proposal, row: number): Block {
  const text = words.sheets.improvements;
  const block = new BlockBuilder("improvements_questions", { row, column: 0 }, columns);
  block.row([fill(text.answers, { count: proposal.changes.length })], { style: style.heading, height: 24 });
  const head = block.row([text.question, null, text.before, null, text.after, null, text.saved], {
    style: style.columnHead,
    height: 32,
  });
  const start = block.next;
  const listed = rowsOf(proposal);
  for (const [index] of questions.entries()) {
    const each = listed[index];
    block.row(
      each
        ? [
            questionName(each.question, words),
            each.tried ? text.tried : text.possible,
            optionName(each.question, each.before, words),
            null,
            optionName(each.question, each.after, words),
            null,
            each.saved,
          ]
        : [],
      { style: { ...style.body, size: 9 }, height: 26 },
    );
  }
  for (let at = head; at < block.next; at++)
    block.style(area(at, BEFORE, 1, 2), { merge: true }).style(area(at, AFTER, 1, 2), { merge: true });
  const rows = block.next - start;
  return block
    .style(area(start, KIND, rows), { horizontal: "Center", color: colors.quiet })
    .style(area(start, SAVED, rows), { ...style.yen, numberFormat: numberFormats.yen, size: 10 })
    .formatWhere({
      area: area(start, 0, rows, columns),
      formula: (at) => `${anchorColumn(at(start, KIND))}="${text.tried}"`,
      fill: colors.band,
      bold: true,
    })
    .build();
}

/** The tried ones in the order of the catalogue, the others by what they would save at their best. */
function rowsOf({ changes, improvements }: Proposal): readonly QuestionRow[] {
  const tried = changes.map((change): QuestionRow => ({ ...change, tried: true }));
  const others = improvements.questions
    .filter(({ question }) => !changes.some((change) => change.question === question))
    .map(({ question, option, best }): QuestionRow => ({
      question,
      tried: false,
      before: option,
      after: best.option,
      saved: best.saved,
    }))
    .sort((one, other) => other.saved - one.saved);
  return [...tried, ...others];
}
