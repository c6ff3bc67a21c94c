import type { Chunked } from "../../../scheduling/chunked";
import type { SheetDefinition } from "../definition";
import { fill, plainNumber, type Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { colors, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import type { SheetBody } from "../../model/sheet-layout";
import { chartSpace } from "../shared/chart-space";
import { headingPrintRows, headingRows, resultHeading, type Heading } from "../shared/heading";
import { textFormula } from "../shared/text-formula";
import { heightFor } from "../shared/text-height";
import { hasNumbers, typedOverSentence, valueChecks } from "../shared/value-checks";
import { columns, widths } from "./columns";
import { figuresTable, scenariosTable } from "./figures-table";
import { measuresTable } from "./measures-table";
import { chartRows, pathChart, pathDataBlock, pathTable } from "./path-table";
import { questionsTable } from "./questions-table";
import type { StampedProposal } from "./stamped-proposal";

/**
 * 改善提案 / Improvements: answers that were tried, before and after, beside what else would help. Internal; values as of the
 * time they were written, with a stamp of what they rest on.
 */
export const improvements: SheetDefinition<"improvements", "improvements"> = {
  id: "improvements",
  ownedBy: "product",
  titleBlock: "improvements_title",
  holds: "results",
  inSnapshot: "cells",
  formulasRead: ["calc"],
  writtenBy: ["improvements"],
  shownFirstBy: ["improvements"],
  layout: (words, { stamped }) => improvementsBody(words, stamped),
};

function* improvementsBody(words: Words, stamped: StampedProposal): Chunked<SheetBody> {
  const { proposal } = stamped;
  const blocks: Block[] = resultHeading("improvements", headingOf(words, stamped), words);
  const next = (): number => {
    const last = blocks.at(-1);
    return last ? last.place.row + last.size.rows + 1 : 0;
  };
  const add = (block: Block): Block => {
    blocks.push(block);
    return block;
  };
  add(figuresTable(words, stamped, headingRows));
  const space = add(chartSpace("improvements_space", next(), columns, chartRows));
  yield;
  // a page each
  const breaks = [add(scenariosTable(words, stamped, next())).place.row];
  breaks.push(add(pathTable(words, proposal, next())).place.row);
  yield;
  breaks.push(add(measuresTable(words, proposal, next())).place.row);
  breaks.push(add(questionsTable(words, proposal, next())).place.row);
  yield;
  const { place, size } = add(notesBlock(words, stamped, next()));
  // what is below stands for the chart and for checks
  const printed = { rows: place.row + size.rows, columns };
  const data = add(pathDataBlock(words, proposal, next()));
  add(stampBlock(words, stamped, next()));
  add(valueChecks(checks, words, next(), columns, blocks.filter(hasNumbers)));
  return {
    columnWidths: widths,
    blocks,
    charts: [pathChart(words, data.id, space.place.row)],
    frozenRows: headingRows,
    print: { orientation: "Landscape", printed, titleRows: headingPrintRows, breaks, footer: words.sheets.footer },
    tabColor: colors.accent,
    visibility: "Visible",
    protect: false,
  };
}

const checks = "improvements_checks";

/** Compares the stamp with the record's, so that the sheet says that it is stale without the add-in too. */
function headingOf(words: Words, { engineVersion, time }: StampedProposal): Heading {
  const { improvements: text, rating } = words.sheets;
  const differs = (["inputs", "parameters"] as const).map((part) => `${names.proposal(part)}<>${names.record(part)}`);
  const typedOver = typedOverSentence(checks, words);
  const date = time.slice(0, 10).replaceAll("-", "/");
  return {
    title: text.title,
    subtitle: formula(fill(rating.subtitle, { customer: names.use("customer"), date: names.use("date") })),
    columns,
    alone: text.alone,
    basis: textFormula(fill(text.basis, { date, engine: engineVersion }), {}),
    own: `IF(${typedOver}<>"",${typedOver},IF(OR(${differs.join(",")}),"${text.stale}",""))`,
  };
}

/** What the figures are, and what they are not. */
function notesBlock(words: Words, { plan, discount }: StampedProposal, row: number): Block {
  const text = words.sheets.improvements;
  const block = new BlockBuilder("improvements_notes", { row, column: 0 }, columns);
  const whole = widths.reduce<number>((sum, width) => sum + width, 0);
  const years = plan && fill(text.yearsNote, { years: plainNumber(plan.years, words.language) });
  const notes = [
    words.notices.technicalOnly,
    ...text.notes,
    years ?? text.noPlan,
    discount ? text.discountNote : text.noDiscount,
  ];
  for (const note of notes) {
    const at = block.row([note], { height: heightFor([[note, whole]], 9, 16) });
    block.style(area(at, 0, 1, columns), { ...style.note, merge: true });
  }
  return block.build();
}

function stampBlock(words: Words, { fingerprints, engineVersion, time }: StampedProposal, row: number): Block {
  const { improvements: text, record } = words.sheets;
  const block = new BlockBuilder("improvements_stamp", { row, column: 0 }, columns);
  block.row([text.stamp], { style: style.heading, height: 24 });
  for (const [label, value, part] of [
    [record.inputs, fingerprints.inputs, "inputs"],
    [record.parameters, fingerprints.parameters, "parameters"],
    [text.engine, engineVersion, null],
    [text.time, time, null],
  ] as const) {
    const at = block.row([label, value], { style: { ...style.body, ...style.text }, height: 18 });
    block.style(area(at, 1, 1, columns - 1), { horizontal: "Left", wrap: false, merge: true });
    if (part) block.name(names.proposal(part), area(at, 1));
  }
  return block.build();
}
