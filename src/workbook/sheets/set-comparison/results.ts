import { figures, type Both, type SetComparison } from "../../../engine";
import { fill, type Words } from "../../../locales";
import { anchorColumn } from "../../model/address";
import { BlockBuilder } from "../../model/block-builder";
import { area, type Place } from "../../model/area";
import type { Block } from "../../model/block";
import type { Cell } from "../../model/cell";
import { colors, numberFormats, style } from "../../model/cell-styles";

const [BEFORE, AFTER, RATIO, GRADE] = [2, 3, 5, 5] as const;

const ratioFormat = "0.0%";

/** Scores and grades of the whole and of each viewpoint. */
export function changedRatings(words: Words, { ratings }: SetComparison, place: Place, columns: number): Block {
  const { setComparison: text, rating } = words.sheets;
  const block = new BlockBuilder("set_comparison_ratings", place, columns);
  block.row([text.ratings], { style: style.heading, height: 24 });
  block.row(text.ratingHead, { style: style.columnHead, height: 20 });
  const start = block.next;
  for (const { id, score, grade } of ratings) {
    const name = id === "overall" ? rating.overall : words.viewpoints[id].name;
    block.row(
      [name, null, score.before, score.after, difference(score), grade.before ?? text.none, grade.after ?? text.none],
      { style: style.body, height: 18 },
    );
  }
  const rows = block.next - start;
  block
    .style(area(start, BEFORE, rows, 3), { ...style.yen, numberFormat: numberFormats.points })
    .style(area(start, GRADE, rows, 2), { horizontal: "Center" });
  return changed(block, start, rows, GRADE + 2).build();
}

/** Expected annual loss, tail figures where they were simulated, and each scenario's figures. */
export function changedLosses(words: Words, comparison: SetComparison, place: Place, columns: number): Block {
  const { setComparison: text, losses } = words.sheets;
  const block = new BlockBuilder("set_comparison_losses", place, columns);
  block.row([text.losses], { style: style.heading, height: 24 });
  block.row(text.lossHead, { style: style.columnHead, height: 20 });
  const start = block.next;
  const row = (name: string, what: string, both: Both<number | null> | undefined, format: string): void => {
    const at = block.row(
      [name, what, both?.before ?? text.none, both?.after ?? text.none, difference(both), ratio(both)],
      { style: style.body, height: 18 },
    );
    block
      .style(area(at, BEFORE, 1, 3), { ...style.yen, numberFormat: format })
      .style(area(at, RATIO), { ...style.yen, numberFormat: ratioFormat })
      .style(area(at, 1), { size: 9, color: colors.quiet });
  };
  const { tail } = comparison;
  row(losses.annual, text.yenPerYear, comparison.expectedAnnualLoss, numberFormats.yen);
  for (const [id, name] of [
    ["var99", text.var99],
    ["tvar99", text.tvar99],
  ] as const)
    row(name, text.yenPerYear, tail && { before: tail.before[id], after: tail.after[id] }, numberFormats.yen);
  const totals = block.next - start;
  for (const { id, frequency, loss, expectedAnnualLoss } of comparison.scenarios) {
    const { name } = words.scenarios[id];
    row(name, text.frequency, frequency, numberFormats.perYear);
    for (const figure of figures) {
      const both = { before: loss.before?.[figure] ?? null, after: loss.after?.[figure] ?? null };
      row(name, fill(text.perEvent, { figure: words.terms[figure] }), both, numberFormats.yen);
    }
    row(name, text.annual, expectedAnnualLoss, numberFormats.yen);
  }
  block.style(area(start, 0, totals, RATIO + 1), { bold: true });
  return changed(block, start, block.next - start, RATIO + 1).build();
}

/** Null where there is nothing to take away from, or nothing left. */
function difference(both: Both<number | null> | undefined): Cell {
  const { before = null, after = null } = both ?? {};
  return before === null || after === null ? null : after - before;
}

const ratio = (both: Both<number | null> | undefined): Cell =>
  both?.before && both.after !== null ? both.after / both.before : null;

/** Rows whose figure differs stand out. */
const changed = (block: BlockBuilder, start: number, rows: number, end: number): BlockBuilder =>
  block.formatWhere({
    area: area(start, BEFORE, rows, end - BEFORE),
    formula: (at) => {
      const [before, after] = [BEFORE, AFTER].map((column) => anchorColumn(at(start, column)));
      const [gradeBefore, gradeAfter] = [GRADE, GRADE + 1].map((column) => anchorColumn(at(start, column)));
      return `OR(${before}<>${after},AND(ISTEXT(${gradeAfter}),${gradeBefore}<>${gradeAfter}))`;
    },
    fill: colors.warnFill,
    color: colors.warn,
  });
