import { classesOf, coverLines, partOfLine, scenarios, type CoverLine, type Scenario } from "../../../engine";
import { fill, type Words } from "../../../locales";
import { quoted } from "../../formula/quoted";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder, type PlacedCell } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { textFormula } from "../shared/text-formula";
import { choiceNumber } from "../cover-calc/choice-number";
import { caseOf, LIKELY } from "../cover-calc/columns";
import { linesIn } from "../cover-calc/claims";
import { columns, widths } from "./columns";
import { amountOf, isUnlimited, termOf, where } from "./figures-of";

const smallYen = 100_000;
const lineHeight = 13;
/** Points: in a cell of the first each line of a policy takes one line, in one of the second perhaps one of them two. */
const [wide, usual] = [400, 300] as const;
/** Columns. */
const widestPlan = 5;

/** How the likely event of each scenario is settled under each plan, in words that stay true when a cell changes. */
export function wordsTable(words: Words, row: number, shown: number): Block {
  const text = words.sheets.cover;
  const block = new BlockBuilder("cover_words", { row, column: 0 }, columns);
  block.row([text.words], { style: style.heading, height: 24 });
  const plans = Array.from({ length: shown }, (_, index) => index + 1);
  const span = Math.min(widestPlan, Math.floor((columns - 1) / shown));
  const used = 1 + span * shown;
  const points = widths.slice(2, 2 + span).reduce((sum, width) => sum + width, 0);
  const linesFor = (count: number): number => (points >= wide ? count : points >= usual ? count + 1 : 2 * count) + 1;
  const spread = (cells: readonly PlacedCell[]): PlacedCell[] =>
    cells.flatMap((cell) => [cell, ...Array.from({ length: span - 1 }, () => null)]);
  const head = block.row([text.scenario, ...spread(plans.map((plan) => formula(`${termOf("name", plan)}&""`)))], {
    height: 20,
  });
  block.style(area(head, 0, 1, used), style.columnHead);
  const rows = scenarios.map((scenario) => {
    const inLines = linesIn(classesOf(scenario).classes, coverLines);
    const settlements = plans.map((plan) => {
      const told = [
        ...inLines.map((line) => lineWords(scenario, line, plan, words)),
        totalWords(scenario, plan, words),
      ];
      return formula(where(scenario, plan, told.join("&CHAR(10)&")));
    });
    const at = block.row([words.scenarios[scenario.id].short, ...spread(settlements)], {
      height: linesFor(inLines.length) * lineHeight + 10,
    });
    block
      .style(area(at, 0, 1, used), style.body)
      .style(area(at, 0), { bold: true })
      .style(area(at, 1, 1, used - 1), { horizontal: "Left", vertical: "Top", size: 9 });
    return at;
  });
  for (const at of [head, ...rows])
    for (const plan of plans) block.style(area(at, 1 + span * (plan - 1), 1, span), { merge: true });
  return block.build();
}

/** Millions of yen, small ones to the thousand, by formats that every language version of Excel understands. */
const millions = (amount: string, { sheets }: Words): string =>
  textFormula(sheets.cover.millions, {
    amount: `TEXT(${amount}/1000000,IF(${amount}<${smallYen},"0.0##","#,##0.0"))`,
  });

/** 200百万円 − 免責金額 1百万円 = 199百万円、支払限度額 100百万円まで. */
function lineWords({ code }: Scenario, line: CoverLine, plan: number, words: Words): string {
  const text = words.sheets.cover;
  const of = (part: string): string => `INDEX(${names.cover(code, `${line}${part}`)},1,${caseOf(plan, LIKELY)})`;
  const [asked, own] = [of("Sublimited"), of("Own")];
  const [deductible, limit] = [termOf(`${line}.deductible`, plan), termOf(`${line}.limit`, plan)];
  const ratio = termOf(`${partOfLine[line]}.payRatio`, plan);
  const isRatioLast = `AND(${termOf("order", plan)}<>${choiceNumber("order", "ratioFirst")},${ratio}<1)`;
  const settled = [
    millions(asked, words),
    `IF(${deductible}>0,${textFormula(text.lessDeductible, { amount: millions(deductible, words) })},"")`,
    `IF(${isRatioLast},${textFormula(text.timesRatio, { ratio: `TEXT(${ratio},"0.0%")` })},"")`,
    `IF(OR(${deductible}>0,${isRatioLast}),${textFormula(text.equals, { amount: millions(own, words) })},"")`,
    `IF(${isUnlimited(limit)},${quoted(text.unlimited)},IF(${own}>${limit},${textFormula(text.upTo, { limit: millions(limit, words) })},${textFormula(text.withinLimit, { limit: millions(limit, words) })}))`,
  ].join("&");
  const label = fill(text.lineOf, { line: words.plans.lines[line] });
  const isCovered = termOf(`${partOfLine[line]}.covered`, plan);
  return `${quoted(label)}&IF(${isCovered}=0,${quoted(text.notCovered)},IF(${asked}<1,${quoted(text.nothingAsked)},${settled}))`;
}

/** What all lines come to, after the aggregate, layers and co-insurance. */
function totalWords(scenario: Scenario, plan: number, words: Words): string {
  const [paid, loss] = [amountOf(scenario, "paid", plan, "likely"), amountOf(scenario, "loss", plan, "likely")];
  return textFormula(words.sheets.cover.total, {
    paid: millions(paid, words),
    loss: millions(loss, words),
    stays: millions(`(${loss}-${paid})`, words),
  });
}
