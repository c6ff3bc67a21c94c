import type { SheetDefinition } from "../definition";
import type { Chunked } from "../../../scheduling/chunked";
import { figures, scenarios, statesLiability, type CostItem, type CostItemId, type Scenario } from "../../../engine";
import { fill, type Words } from "../../../locales";
import { amountFormula } from "../../formula/amount";
import { gateFormula, impactFormulas, statedLiability } from "../../formula/impact";
import { basesOf } from "../../formula/sources";
import { wordsFormula } from "../../formula/words";
import { names } from "../../model/names";
import { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import { formula } from "../../model/cell";
import type { Block } from "../../model/block";
import type { SheetBody } from "../../model/sheet-layout";
import { chartSpace } from "../shared/chart-space";
import { chartDataBlock, stackedBars } from "./chart";
import { AMOUNTS, CALCULATION, columns, SOURCE, widths } from "./columns";
import { summaryBlock } from "./summary";
import { headingPrintRows, headingRows, resultHeading } from "../shared/heading";
import { colors, style } from "../../model/cell-styles";
import { heightFor } from "../shared/text-height";

/** 損失内訳 / Losses: what each scenario costs, item by item, as live formulas. */
export const losses: SheetDefinition<"losses", "diagnosis" | "simulation"> = {
  id: "losses",
  titleBlock: "losses_title",
  holds: "results",
  inSnapshot: "cells",
  formulasRead: ["calc", "parameters"],
  writtenBy: ["diagnosis", "simulation"],
  shownFirstBy: [],
  layout: lossesBody,
};

function* lossesBody(words: Words): Chunked<SheetBody> {
  const text = words.sheets.losses;
  const subtitle = formula(
    fill(words.sheets.rating.subtitle, { customer: names.use("customer"), date: names.use("date") }),
  );
  const blocks: Block[] = [
    ...resultHeading("losses", { title: text.title, subtitle, columns }, words),
    summaryBlock(words, headingRows),
  ];
  const after = (gap = 1): number => {
    const last = blocks.at(-1);
    return last ? last.place.row + last.size.rows + gap : 0;
  };
  const space = chartSpace("losses_space", after(), columns);
  blocks.push(space);
  blocks.push(chartDataBlock(words, after()));
  const breaks: number[] = [];
  for (const scenario of scenarios) {
    breaks.push(after());
    blocks.push(scenarioBlock(scenario, words, after()));
    yield;
  }
  blocks.push(notesBlock(words, after()));
  return {
    columnWidths: widths,
    blocks,
    charts: [stackedBars(words, space.place.row)],
    frozenRows: headingRows,
    print: { orientation: "Landscape", titleRows: headingPrintRows, breaks, footer: words.sheets.footer },
    tabColor: colors.accent,
    visibility: "Visible",
    protect: false,
  };
}

function scenarioBlock(scenario: Scenario, words: Words, row: number): Block {
  const text = words.sheets.losses;
  const { code, id } = scenario;
  const { name, narrative } = words.scenarios[id];
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const block = new BlockBuilder(`losses_${code}`, { row, column: 0 }, columns);
  block.row([formula(`"${name}"&${gateFormula(scenario, words)}`)], { style: style.heading, height: 24 });
  const story = block.row([narrative], { height: heightFor([[narrative, whole]], 9) });
  block.style(area(story, 0, 1, columns), { ...style.note, merge: true });
  impactRows(block, scenario, words);
  const [calculation, source] = text.itemHead.slice(CALCULATION);
  const head = [...text.itemHead.slice(0, CALCULATION), calculation ?? "", null, source ?? ""];
  const top = block.row(head, { style: style.columnHead, height: 32 });
  const start = block.next;
  for (const item of scenario.items) itemRow(block, item, scenario, words);
  const end = block.next - 1;
  const total = block.row(
    [
      text.total,
      null,
      null,
      ...figures.map(
        (_, index) => (at: (r: number, c: number) => string) =>
          formula(`SUM(${at(start, AMOUNTS + index)}:${at(end, AMOUNTS + index)})`),
      ),
    ],
    { style: { ...style.total, size: 10 }, height: 24 },
  );
  for (const [index, figure] of figures.entries())
    block.name(names.scenario(code, figure), area(total, AMOUNTS + index));
  const usual = block.row(
    [
      text.usualRange,
      null,
      null,
      ...(["p5", "p50", "p95", "sd"] as const).map((part) => formula(names.scenario(code, part))),
      text.usualRangeNote,
    ],
    { style: style.body, height: 24 },
  );
  block.style(area(usual, CALCULATION), { horizontal: "Left", indent: 1, size: 9, color: colors.quiet });
  const annual = block.row(
    [
      text.annual,
      null,
      null,
      null,
      null,
      null,
      formula(`${names.scenario(code, "frequency")}*${names.scenario(code, "mean")}`),
      text.annualNote,
    ],
    { style: style.body, height: 22 },
  );
  block.name(names.scenario(code, "annual"), area(annual, 6));
  block.style(area(annual, CALCULATION), { horizontal: "Left", indent: 1, size: 9, color: colors.quiet });
  block.style(area(top, CALCULATION, block.next - top, 2), { merge: true });
  const note = block.row([text.totalNote], { height: 16 });
  block.style(area(note, 0, 1, columns), { ...style.note, merge: true, vertical: "Center" });
  if (scenario.beside.length > 0 || statesLiability(scenario)) {
    const label = block.row([text.beside], { height: 20 });
    block.style(area(label, 0, 1, columns), { ...style.band, size: 10 });
    for (const item of scenario.beside) itemRow(block, item, scenario, words);
    statedLiabilityRow(block, scenario, words);
    block.style(area(label + 1, CALCULATION, block.next - label - 1, 2), { merge: true });
  }
  block.style(area(start, AMOUNTS, block.next - start, 4), style.yen);
  block.style(area(start, AMOUNTS + 1, end - start + 1), { bold: true });
  return block.build();
}

const quietText = { size: 9, color: colors.quiet, horizontal: "Left", indent: 1 } as const;

/** Nothing is lost in a scenario that cannot happen. */
const gated = ({ code, gates }: Scenario, amount: string): string =>
  gates.length > 0 ? `IF(${names.scenario(code, "gate")}=0,0,${amount})` : amount;

function itemRow(block: BlockBuilder, item: CostItem, scenario: Scenario, words: Words): void {
  const { name } = words.costItems[item.id as CostItemId];
  const source = basesOf(item)
    .map((basis) => words.parameters.bases[basis].short)
    .join(words.sheets.calc.separator);
  const part =
    item.coverage === "conditional" && item.conditionalPart
      ? `△${words.coverage[item.conditionalPart].mark}`
      : words.coverage[item.coverage].mark;
  const calculation = wordsFormula(item, scenario, words);
  const row = block.row(
    [
      name,
      words.categories[item.category],
      part,
      ...figures.map((figure) => formula(gated(scenario, amountFormula(item, scenario, figure)))),
      formula(calculation),
      null,
      source,
    ],
    {
      style: style.body,
      height: Math.max(
        28,
        heightFor(
          [
            [source, widths[SOURCE]],
            [name, widths[0]],
          ],
          9,
        ),
      ),
    },
  );
  block.name(names.item(item.id), area(row, AMOUNTS, 1, 4));
  block.style(area(row, 1, 1, 2), { horizontal: "Center", size: 9 });
  block.style(area(row, CALCULATION, 1, SOURCE - CALCULATION + 1), quietText);
}

function statedLiabilityRow(block: BlockBuilder, scenario: Scenario, words: Words): void {
  const amount = statedLiability(scenario, words);
  if (!amount) return;
  const { label, note, cell } = amount;
  const row = block.row([label, null, null, null, formula(cell), null, null, note], {
    style: style.body,
    height: Math.max(26, heightFor([[note, widths[CALCULATION] + widths[SOURCE]]], 9)),
  });
  block.name(names.scenario(scenario.code, "statedLiability"), area(row, AMOUNTS + figures.indexOf("likely")));
  block.style(area(row, CALCULATION, 1, SOURCE - CALCULATION + 1), quietText);
}

function impactRows(block: BlockBuilder, scenario: Scenario, words: Words): void {
  const { code } = scenario;
  const start = block.next;
  for (const { label, part, cell, note, numberFormat } of impactFormulas(scenario, words)) {
    const row = block.row([label, null, null, formula(cell), null, note === null ? null : formula(note)], {
      height: note !== null && (part === "reportDuty" || part === "notificationDuty") ? 30 : 18,
    });
    if (part) block.name(names.scenario(code, part), area(row, AMOUNTS));
    block.style(area(row, AMOUNTS), { ...style.yen, numberFormat });
    block.style(area(row, AMOUNTS + 2, 1, columns - AMOUNTS - 2), {
      size: 9,
      color: colors.quiet,
      merge: true,
      wrap: true,
    });
  }
  block.style(area(start, 0, block.next - start, 1), { bold: true });
  block.style(area(start, 0, block.next - start, columns), {
    size: 10,
    lines: "rows",
    lineColor: colors.line,
    vertical: "Center",
  });
}

function notesBlock(words: Words, row: number): Block {
  const block = new BlockBuilder("losses_notes", { row, column: 0 }, columns);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  block.row([words.sheets.losses.notesTitle], { style: style.heading, height: 24 });
  for (const note of words.sheets.losses.notes) {
    const at = block.row([note], { height: heightFor([[note, whole]], 9, 16) });
    block.style(area(at, 0, 1, columns), { ...style.note, merge: true });
  }
  return block.build();
}
