import { valuesTried } from "../../../../engine/simulation";
import type { Words } from "../../../../locales";
import { area } from "../../../model/area";
import type { Block } from "../../../model/block";
import { BlockBuilder } from "../../../model/block-builder";
import type { ChartPlan } from "../../../model/chart";
import { formula } from "../../../model/cell";
import { style } from "../../../model/cell-styles";
import { names } from "../../../model/names";
import { columns } from "../columns";
import { termOf } from "../figures-of";
import { movedTerms, type MovedTerm } from "./moved-terms";
import { grossFormula, pureFormula } from "./price-formulas";
import { whereSettled } from "./settled";
import type { StampedYears } from "./stamped-years";

const planColors = ["#12466B", "#C8553D", "#E0A93B", "#4F7F6B", "#6B5B95", "#7A8B99"] as const;
/** Plan names over two columns, then what they are. */
const headRows = 3;

const tableId = (what: MovedTerm): string => `cover_curve_${what}`;

/** What a plan is expected to pay, and its price, against a term: of limits relative to those it has. */
export function curveTables(words: Words, row: number, shown: number): readonly Block[] {
  const blocks: Block[] = [];
  let next = row;
  for (const moved of movedTerms) {
    const block = curveTable(words, moved, next, shown);
    blocks.push(block);
    next += block.size.rows + 1;
  }
  return blocks;
}

function curveTable(words: Words, { what, axis }: (typeof movedTerms)[number], row: number, shown: number): Block {
  const text = words.sheets.cover;
  const values = valuesTried[what];
  const block = new BlockBuilder(tableId(what), { row, column: 0 }, columns);
  block.row([text.years.moved[what]], { style: style.heading, height: 24 });
  const plans = Array.from({ length: shown }, (_, index) => index + 1);
  const used = 1 + 2 * shown;
  const over = block.row([null, ...plans.flatMap((plan) => [formula(`${termOf("name", plan)}&""`), null])], {
    height: 20,
  });
  block.row(
    [text.years.movedValues[what], ...plans.flatMap(() => [text.years.columns.paid, text.years.columns.gross])],
    {
      height: 32,
    },
  );
  block.style(area(over, 0, 2, used), style.columnHead);
  for (const plan of plans) block.style(area(over, 1 + 2 * (plan - 1), 1, 2), { merge: true });
  const start = block.next;
  values.forEach((value, index) => {
    block.row(
      [
        value,
        ...plans.flatMap((plan) => {
          const value = (at: number): string => `INDEX(${names.coverYear(what)},${index + 1},${2 * plan - 1 + at})`;
          const [paid, tvar] = [value(0), value(1)];
          // a term that changes nothing has no curve
          const where = (text: string): string => `IF(ISNUMBER(${paid}),${text},"–")`;
          return [paid, grossFormula(pureFormula(paid, tvar))].map((each) =>
            formula(whereSettled(plan, where(each), text.years.again)),
          );
        }),
      ],
      { height: 18 },
    );
  });
  return block
    .style(area(start, 0, values.length, used), style.body)
    .style(area(start, 0, values.length), { numberFormat: axis, horizontal: "Right", bold: true })
    .style(area(start, 1, values.length, used - 1), style.yen)
    .build();
}

/** Columns of the sheet the charts begin at, and their widths in points: side by side. */
const anchors = [
  { column: 0, width: 418 },
  { column: 4, width: 402 },
  { column: 9, width: 402 },
] as const;

/** What is expected to be paid against each term, a line a plan. Drawn once there are years. */
export function curveCharts(
  words: Words,
  {
    row,
    height,
    shown,
    stamped,
  }: {
    readonly row: number;
    readonly height: number;
    readonly shown: number;
    readonly stamped: StampedYears | null;
  },
): readonly ChartPlan[] {
  if (!stamped) return [];
  const text = words.sheets.cover.years;
  const { chartFormat, chartUnit } = words.sheets.losses;
  return movedTerms.flatMap(({ what, axis }, index): ChartPlan[] => {
    const place = anchors[index];
    if (!place) return [];
    return [
      {
        id: `KK_chart_cover_${what}`,
        type: "XYScatterLinesNoMarkers",
        title: text.charts[what],
        data: tableId(what),
        categories: area(headRows, 0, valuesTried[what].length),
        series: Array.from({ length: shown }, (_, plan) => ({
          name: stamped.plans.find((each) => each.place === plan + 1)?.plan.name ?? String(plan + 1),
          values: area(headRows, 1 + 2 * plan, valuesTried[what].length),
          color: planColors[plan % planColors.length] ?? planColors[0],
        })),
        anchor: { row, column: place.column },
        width: place.width,
        height,
        axis: { min: 0, numberFormat: chartFormat, title: chartUnit },
        xAxis:
          what === "whole" ? { min: 0, numberFormat: axis } : { min: 0, numberFormat: chartFormat, title: chartUnit },
        legend: "Bottom",
      },
    ];
  });
}
