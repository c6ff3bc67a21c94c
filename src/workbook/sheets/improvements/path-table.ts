import { proposalSteps, type Proposal } from "../../../engine";
import { fill, questionName, type Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import type { ChartPlan } from "../../model/chart";
import { colors, numberFormats, style } from "../../model/cell-styles";
import { chartHeightIn } from "../shared/chart-space";
import { columns, ratioFormat } from "./columns";
import { optionName } from "./option-name";

/** Rows of the chart: with the figures it fills the first page. */
export const chartRows = 11;

const [GAINED, SHARE] = [4, 6] as const;

/** The path of best next steps: what each raises, what it saves, and what is left after it. */
export function pathTable(words: Words, { path: { now, steps } }: Proposal, row: number): Block {
  const text = words.sheets.improvements;
  const block = new BlockBuilder("improvements_path", { row, column: 0 }, columns);
  block.row([text.path], { style: style.heading, height: 24 });
  const head = block.row([text.pathStep, null, null, null, text.gained, text.left, text.share], {
    style: style.columnHead,
    height: 32,
  });
  const start = block.next;
  for (let index = 0; index < proposalSteps; index++) {
    const step = steps[index];
    const raised = step?.raises.map(({ question, option }) =>
      fill(text.raise, { question: questionName(question, words), option: optionName(question, option, words) }),
    );
    block.row(
      step && raised
        ? [
            fill(text.numbered, { number: index + 1, step: raised.join(words.sheets.calc.separator) }),
            null,
            null,
            null,
            step.gained,
            step.expectedAnnualLoss,
            now.expectedAnnualLoss === 0 ? null : step.expectedAnnualLoss / now.expectedAnnualLoss,
          ]
        : [index === 0 ? text.noStep : null],
      { style: { ...style.body, size: 9 }, height: 40 },
    );
  }
  for (let at = head; at < block.next; at++) block.style(area(at, 0, 1, GAINED), { merge: true });
  return block
    .style(area(start, GAINED, proposalSteps, 2), { ...style.yen, numberFormat: numberFormats.yen, size: 10 })
    .style(area(start, SHARE, proposalSteps), { ...style.yen, numberFormat: ratioFormat, size: 10 })
    .build();
}

/** What the chart is drawn from: what is left now and after each step, with an empty corner. */
export function pathDataBlock(words: Words, { path: { now, steps } }: Proposal, row: number): Block {
  const text = words.sheets.improvements;
  const block = new BlockBuilder("improvements_path_data", { row, column: 0 }, columns);
  block.row([text.chartData], { style: { ...style.band, fill: colors.paper } });
  block.row([null, text.left], { style: { ...style.columnHead, size: 9 } });
  const start = block.next;
  block.row([text.now, now.expectedAnnualLoss]);
  for (let index = 0; index < proposalSteps; index++) {
    const step = steps[index];
    block.row(step ? [String(index + 1), step.expectedAnnualLoss] : []);
  }
  return block
    .style(area(start, 0, proposalSteps + 1), { ...style.text, size: 9 })
    .style(area(start, 1, proposalSteps + 1), { ...style.yen, size: 9 })
    .build();
}

/** What is left of the expected yearly loss, step by step. */
export function pathChart(words: Words, data: string, row: number): ChartPlan {
  const text = words.sheets.improvements;
  return {
    id: "KK_chart_path",
    type: "ColumnStacked",
    title: text.chart,
    data,
    categories: area(2, 0, proposalSteps + 1),
    series: [{ name: text.left, values: area(2, 1, proposalSteps + 1), color: colors.accent }],
    anchor: { row, column: 0 },
    width: 760,
    height: chartHeightIn(chartRows),
    axis: { min: 0, numberFormat: numberFormats.yen, title: words.sheets.improvements.yenPerYear },
    legend: null,
  };
}
