import { oneChunk } from "../../../scheduling/chunked";
import type { SheetDefinition } from "../definition";
import type { ExpectedYear } from "../../../engine";
import type { Distribution } from "../../../engine/simulation";
import { fill, plainNumber, type Words } from "../../../locales";
import { names } from "../../model/names";
import { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import type { SheetBody } from "../../model/sheet-layout";
import { headingPrintRows, headingRows, resultHeading, type Heading } from "../shared/heading";
import { chartSpace } from "../shared/chart-space";
import { distributionColumns, distributionWidths } from "./columns";
import { curveChart, curveDataBlock } from "./curve";
import { headlineBlock, itemsBlock, returnBlock, scenariosBlock, tailBlock } from "./tables";
import { tornadoBlock, tornadoChart } from "./tornado";
import { hasNumbers, typedOverSentence, valueChecks } from "../shared/value-checks";
import { colors, style } from "../../model/cell-styles";

/** A distribution with what it was made from. */
export interface StampedDistribution extends Distribution {
  readonly expected: ExpectedYear;
  readonly fingerprints: { readonly inputs: string; readonly parameters: string };
  readonly engineVersion: string;
}

export interface TimedDistribution extends StampedDistribution {
  /** ISO 8601 time of the simulation's writing. */
  readonly time: string;
}

/** 損失分布 / Distribution: a year's loss, simulated. Values with a stamp of what they rest on, not formulas. */
export const distribution: SheetDefinition<"distribution", "simulation"> = {
  id: "distribution",
  ownedBy: "product",
  titleBlock: "distribution_title",
  holds: "results",
  inSnapshot: "cells",
  formulasRead: [],
  writtenBy: ["simulation"],
  shownFirstBy: ["simulation"],
  layout: (words, contents) => oneChunk(() => distributionBody(words, contents.distribution)),
};

function distributionBody(words: Words, distribution: TimedDistribution): SheetBody {
  const { simulation, tornado } = distribution;
  const years = plainNumber(simulation.years, words.language);
  const columns = distributionColumns;
  const blocks: Block[] = [
    ...resultHeading("distribution", headingOf(words, years), words),
    headlineBlock(words, distribution, headingRows),
  ];
  const after = (): number => {
    const last = blocks.at(-1);
    return last ? last.place.row + last.size.rows + 1 : 0;
  };
  const add = (block: Block): Block => {
    blocks.push(block);
    return block;
  };
  const curveSpace = add(chartSpace("distribution_space", after(), columns));
  // a page each: the curve, what is rare, a chart with the scenarios, a table, a chart with its table
  const breaks = [add(tailBlock(words, simulation, after())).place.row];
  add(returnBlock(words, simulation, after()));
  breaks.push(add(scenariosBlock(words, simulation, after())).place.row);
  const tornadoSpaces = (["byExpected", "byTail"] as const).map((by, index) => {
    const space = add(chartSpace(`distribution_${by}_space`, after(), columns));
    // the empty row before a chart goes with it: its border stands on the edge
    if (index > 0) breaks.push(space.place.row - 1);
    const table = add(tornadoBlock(words, tornado, by, after()));
    if (index === 0) breaks.push(table.place.row);
    return tornadoChart(words, by, space.place.row);
  });
  add(itemsBlock(words, simulation, after()));
  const { place, size } = add(noticesBlock(words, distribution, after()));
  // what is below stands for formulas and for a check: fingerprints, and the points of the curve
  const printed = { rows: place.row + size.rows, columns: distributionColumns };
  add(stampBlock(words, distribution, after()));
  const curve = add(curveDataBlock(words, simulation, after()));
  add(valueChecks(checks, words, after(), columns, blocks.filter(hasNumbers)));
  return {
    columnWidths: distributionWidths,
    blocks,
    charts: [curveChart(words, curve.id, curveSpace.place.row), ...tornadoSpaces],
    frozenRows: headingRows,
    print: { orientation: "Landscape", printed, titleRows: headingPrintRows, breaks, footer: words.sheets.footer },
    tabColor: colors.accent,
    visibility: "Visible",
    protect: false,
  };
}

const checks = "distribution_checks";

/** Compares the stamp with the record's, so that the sheet says that it is stale without the add-in too. */
function headingOf(words: Words, years: string): Heading {
  const text = words.distribution;
  const differs = (["inputs", "parameters"] as const).map(
    (part) => `${names.distribution(part)}<>${names.record(part)}`,
  );
  const typedOver = typedOverSentence(checks, words);
  return {
    title: text.title,
    subtitle: fill(text.subtitle, { years }),
    columns: distributionColumns,
    own: `IF(${typedOver}<>"",${typedOver},IF(OR(${differs.join(",")}),"${text.stale}",""))`,
  };
}

function stampBlock(
  words: Words,
  { simulation, expected, fingerprints, engineVersion, time }: StampedDistribution & { readonly time: string },
  row: number,
): Block {
  const text = words.distribution;
  const block = new BlockBuilder("distribution_stamp", { row, column: 0 }, distributionColumns);
  block.row([text.stamp], { style: style.heading, height: 24 });
  const head = block.row(text.stampHead, { style: style.columnHead });
  const rows: readonly (readonly [label: string, value: string | number, part: string | null, format: string])[] = [
    [text.yearsSimulated, simulation.years, null, "#,##0"],
    [text.seed, simulation.seed, null, "0"],
    [text.expected, expected.loss, "expected", "#,##0"],
    [text.engine, engineVersion, null, "@"],
    [text.inputs, fingerprints.inputs, "inputs", "@"],
    [text.parameters, fingerprints.parameters, "parameters", "@"],
    [text.time, time, null, "@"],
  ];
  for (const [label, value, part, numberFormat] of rows) {
    const at = block.row([label, value], { style: style.body, height: 20 });
    block.style(area(at, 1, 1, distributionColumns - 1), {
      numberFormat,
      horizontal: "Left",
      wrap: false,
      merge: true,
    });
    if (part) block.name(names.distribution(part), area(at, 1));
  }
  block.style(area(head, 1, 1, distributionColumns - 1), { merge: true, horizontal: "Left" });
  return block.build();
}

/** How it was simulated, and what no figure is: the end of what is printed. */
function noticesBlock(words: Words, { simulation: { years, seed } }: StampedDistribution, row: number): Block {
  const block = new BlockBuilder("distribution_notices", { row, column: 0 }, distributionColumns);
  const made = fill(words.distribution.basis, { years: plainNumber(years, words.language), seed: String(seed) });
  for (const notice of [made, words.notices.technicalOnly, words.notices.outOfScope]) {
    const at = block.row([notice], { height: 26 });
    block.style(area(at, 0, 1, distributionColumns), { ...style.note, merge: true });
  }
  return block.build();
}
