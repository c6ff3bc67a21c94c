import { returnOnCost, type Both } from "../../../engine";
import { fill, type Words } from "../../../locales";
import { anchorColumn } from "../../model/address";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import type { Cell } from "../../model/cell";
import { colors, numberFormats, style } from "../../model/cell-styles";
import { AFTER, BEFORE, columns, DIFFERENCE, RATIO, ratioFormat, UNIT } from "./columns";
import type { StampedProposal } from "./stamped-proposal";

interface FigureRow {
  readonly name: string;
  readonly unit: string;
  readonly both: Both<Cell>;
  readonly format: string;
}

/** What was tried and what it comes to: rating, frequency, losses, what the plan pays and should cost, and a cost. */
export function figuresTable(words: Words, stamped: StampedProposal, row: number): Block {
  const text = words.sheets.improvements;
  const block = new BlockBuilder("improvements_figures", { row, column: 0 }, columns);
  block.row([stamped.name === null ? text.unnamed : fill(text.named, { name: stamped.name })], {
    style: { ...style.heading, ...style.text },
    height: 24,
  });
  block.row(text.figureHead, { style: style.columnHead, height: 20 });
  const start = block.next;
  for (const each of [...ofAssessment(words, stamped), ...ofPlan(words, stamped), ...ofCost(words, stamped)])
    figureRow(block, each, words);
  return changing(block, start, block.next - start).build();
}

/** Each scenario, how rare it is, what one event costs and what a year is expected to cost. */
export function scenariosTable(words: Words, { proposal }: StampedProposal, row: number): Block {
  const text = words.sheets.improvements;
  const block = new BlockBuilder("improvements_scenarios", { row, column: 0 }, columns);
  block.row([text.scenarios], { style: style.heading, height: 24 });
  block.row(text.figureHead, { style: style.columnHead, height: 20 });
  const start = block.next;
  for (const { id, frequency, loss, expectedAnnualLoss } of proposal.scenarios) {
    const name = (what: string): string => fill(text.ofScenario, { scenario: words.scenarios[id].name, what });
    const likely = { before: loss.before?.likely ?? null, after: loss.after?.likely ?? null };
    figureRow(block, { name: name(text.frequency), unit: text.perYear, both: frequency, format: "0.0000" }, words);
    figureRow(block, { name: name(text.likely), unit: text.yen, both: likely, format: numberFormats.yen }, words);
    figureRow(
      block,
      { name: name(text.annual), unit: text.yenPerYear, both: expectedAnnualLoss, format: numberFormats.yen },
      words,
    );
  }
  return changing(block, start, block.next - start).build();
}

function ofAssessment(words: Words, { proposal: { outlook } }: StampedProposal): readonly FigureRow[] {
  const text = words.sheets.improvements;
  const of = (figure: keyof typeof outlook.before): Both<Cell> => ({
    before: outlook.before[figure],
    after: outlook.after[figure],
  });
  return [
    { name: text.score, unit: text.points, both: of("score"), format: numberFormats.points },
    { name: text.grade, unit: "", both: of("grade"), format: "@" },
    { name: text.frequency, unit: text.perYear, both: of("frequency"), format: "0.0000" },
    { name: text.likelyAll, unit: text.yen, both: of("likelyLoss"), format: numberFormats.yen },
    { name: text.annual, unit: text.yenPerYear, both: of("expectedAnnualLoss"), format: numberFormats.yen },
  ];
}

const none: Both<null> = { before: null, after: null };

/** The rows stand whether there is a plan or not, so that a refill fits. */
function ofPlan(words: Words, { plan, discount }: StampedProposal): readonly FigureRow[] {
  const text = words.sheets.improvements;
  const under = (name: string): string => (plan ? fill(text.underPlan, { name, plan: plan.name }) : name);
  const [unit, format] = [text.yenPerYear, numberFormats.yen];
  return [
    { name: under(text.paid), unit, both: plan?.paid ?? none, format },
    { name: under(words.terms.officePremium), unit, both: plan?.gross ?? none, format },
    { name: text.discount, unit: "", both: discount ?? none, format: ratioFormat },
  ];
}

function ofCost(words: Words, { cost, proposal: { outlook } }: StampedProposal): readonly FigureRow[] {
  const text = words.sheets.improvements;
  const saved = outlook.before.expectedAnnualLoss - outlook.after.expectedAnnualLoss;
  const earned = cost === null ? null : returnOnCost(cost, saved);
  const after = (value: Cell): Both<Cell> => ({ before: null, after: value });
  return [
    { name: text.cost, unit: text.yen, both: after(cost), format: numberFormats.yen },
    { name: text.returnRate, unit: text.aYear, both: after(earned?.rate ?? null), format: ratioFormat },
    {
      name: text.payback,
      unit: text.years,
      both: after(earned ? (earned.years ?? text.never) : null),
      format: numberFormats.years,
    },
  ];
}

function figureRow(
  block: BlockBuilder,
  { name, unit, both: { before, after }, format }: FigureRow,
  words: Words,
): void {
  const shown = (value: Cell): Cell => value ?? words.sheets.improvements.none;
  const isNumbers = typeof before === "number" && typeof after === "number";
  const at = block.row(
    [
      name,
      unit,
      shown(before),
      shown(after),
      isNumbers ? after - before : null,
      isNumbers && before !== 0 ? after / before : null,
    ],
    { style: style.body, height: 19 },
  );
  const figures = { ...style.yen, numberFormat: format };
  block
    .style(area(at, 0), { ...style.text, wrap: false, shrink: true })
    .style(area(at, UNIT), { size: 9, color: colors.quiet, horizontal: "Center" })
    .style(area(at, BEFORE, 1, DIFFERENCE - BEFORE + 1), figures)
    .style(area(at, AFTER), { bold: true })
    .style(area(at, RATIO), { ...style.yen, numberFormat: ratioFormat });
}

/** Rows whose figure moves stand out. */
const changing = (block: BlockBuilder, start: number, rows: number): BlockBuilder =>
  block.formatWhere({
    area: area(start, BEFORE, rows, RATIO - BEFORE + 1),
    formula: (at) => `${anchorColumn(at(start, BEFORE))}<>${anchorColumn(at(start, AFTER))}`,
    fill: colors.band,
  });
