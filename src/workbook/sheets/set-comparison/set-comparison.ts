import { oneChunk } from "../../../scheduling/chunked";
import type { SheetDefinition } from "../definition";
import type { SetComparison } from "../../../engine";
import { fill, setVersion, type Words } from "../../../locales";
import { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import { names } from "../../model/names";
import type { Block } from "../../model/block";
import type { SheetBody } from "../../model/sheet-layout";
import { changedParameters } from "./parameters";
import { changedRatings, changedLosses } from "./results";
import { headingRows, resultHeading, type Heading } from "../shared/heading";
import { textFormula } from "../shared/text-formula";
import { hasNumbers, typedOverSentence, valueChecks } from "../shared/value-checks";
import { colors, style } from "../../model/cell-styles";

/** Points: item, figure or unit, then values before and after. */
const widths = [236, 84, 84, 84, 84, 84, 84, 84, 84] as const;
const columns = widths.length;

/** パラメータ比較 / Parameter comparison: two sets and what their difference does. Values, as of the time they were written. */
export const setComparison: SheetDefinition<"setComparison", "comparison"> = {
  id: "setComparison",
  ownedBy: "product",
  titleBlock: "setComparison_title",
  holds: "results",
  inSnapshot: "cells",
  formulasRead: [],
  writtenBy: ["comparison"],
  shownFirstBy: ["comparison"],
  layout: (words, { comparison, time }) => oneChunk(() => comparisonBody(words, comparison, time)),
};

function comparisonBody(words: Words, comparison: SetComparison, time: string): SheetBody {
  const blocks: Block[] = resultHeading("setComparison", headingOf(words, comparison, time), words);
  const next = (): number => blocks.reduce((row, { place, size }) => Math.max(row, place.row + size.rows + 1), 0);
  blocks.push(identities(words, comparison, time));
  for (const part of [changedRatings, changedLosses, changedParameters])
    blocks.push(part(words, comparison, { row: next(), column: 0 }, columns));
  blocks.push(valueChecks(checks, words, next(), columns, blocks.filter(hasNumbers)));
  return {
    columnWidths: widths,
    blocks,
    charts: [],
    frozenRows: headingRows,
    print: { orientation: "Landscape", breaks: [], footer: words.sheets.footer },
    tabColor: colors.quiet,
    visibility: "Visible",
    protect: false,
  };
}

const checks = "set_comparison_checks";

/** Values of the time they were written: the sheet compares what they were made from with the diagnosis. */
function headingOf(words: Words, { sets, engineVersion }: SetComparison, time: string): Heading {
  const { setComparison: text, standing } = words.sheets;
  const typedOver = typedOverSentence(checks, words);
  const of = (which: "before" | "after", part: string): string => names.comparison(`${which}_${part}`);
  // one of the two sets is the workbook's own
  const isOf = (which: "before" | "after"): string =>
    `AND(${of(which, "inputs")}=${names.record("inputs")},${of(which, "parameters")}=${names.record("parameters")})`;
  const stale = `IF(OR(${isOf("before")},${isOf("after")}),"","${text.stale}")`;
  const basis = fill(standing.comparedBasis, {
    before: `${sets.before.name} ${setVersion(sets.before, words)}`,
    after: `${sets.after.name} ${setVersion(sets.after, words)}`,
    date: time.slice(0, 10).replaceAll("-", "/"),
    engine: engineVersion,
  });
  return {
    title: text.title,
    subtitle: text.subtitle,
    columns,
    alone: text.alone,
    basis: textFormula(basis, {}),
    own: `IF(${typedOver}<>"",${typedOver},${stale})`,
  };
}

/** Which sets these are, and when and by what they were compared. */
function identities(words: Words, { sets, engineVersion }: SetComparison, time: string): Block {
  const text = words.sheets.setComparison;
  const block = new BlockBuilder("set_comparison_sets", { row: headingRows, column: 0 }, columns);
  block.row([null, text.version, null, text.fingerprint], { style: style.columnHead, height: 20 });
  for (const [which, name] of [
    ["before", text.before],
    ["after", text.after],
  ] as const) {
    const { name: set, fingerprint, inputs } = sets[which];
    const at = block.row([`${name}${text.colon}${set}`, setVersion(sets[which], words), null, fingerprint], {
      style: style.body,
      height: 28,
    });
    const of = block.row([`${name}${text.colon}${words.sheets.record.inputs}`, null, null, inputs], {
      style: style.body,
    });
    block
      .name(names.comparison(`${which}_parameters`), area(at, 3))
      .name(names.comparison(`${which}_inputs`), area(of, 3));
  }
  const made = block.row(
    [`${text.time}${text.colon}${time}`, null, null, `${text.engine}${text.colon}${engineVersion}`],
    {
      height: 18,
    },
  );
  for (let row = 0; row < block.next; row++)
    block.style(area(row, 1, 1, 2), { merge: true }).style(area(row, 3, 1, 6), { merge: true, horizontal: "Left" });
  return block
    .style(area(0, 0, 1, columns), { horizontal: "Left" })
    .style(area(1, 0, 4, columns), style.text)
    .style(area(made, 0, 1, columns), { ...style.text, size: 9, color: colors.quiet, vertical: "Center" })
    .build();
}
