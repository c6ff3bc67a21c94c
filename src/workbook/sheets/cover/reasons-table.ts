import { reasons, scenarios, type Reason } from "../../../engine";
import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import type { ChartPlan } from "../../model/chart";
import { formula } from "../../model/cell";
import { style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { columns, dashedYen } from "./columns";
import { amountOf, termOf, where } from "./figures-of";

const parts = ["paid", ...reasons] as const;
/** The label of a bar, the plan's loss, then its parts. */
const [LABEL, LOSS, PARTS] = [0, 2, 3] as const;
const headRows = 2;

const partColors: Readonly<Record<"paid" | Reason, string>> = {
  paid: "#12466B",
  notCovered: "#7A8B99",
  period: "#A9B8C4",
  waiting: "#6B5B95",
  ratio: "#B79F6A",
  sublimit: "#E0A93B",
  deductible: "#8FB2D9",
  limit: "#C8553D",
  aggregate: "#8A3B00",
  attachment: "#D98C7A",
  coInsurance: "#4F7F6B",
};

/** Of a likely event of each scenario under each plan: what is paid, and why the rest stays. The bars are drawn from it. */
export function reasonsTable(words: Words, row: number, shown: number): Block {
  const text = words.sheets.cover;
  const block = new BlockBuilder("cover_reasons", { row, column: 0 }, columns);
  block.row([text.reasons], { style: style.heading, height: 24 });
  // the corner of what a chart draws is empty
  const head = block.row(
    [null, text.plan, text.loss, ...parts.map((part) => (part === "paid" ? text.paid : words.plans.reasons[part]))],
    {
      height: 44,
    },
  );
  block.style(area(head, 0, 1, PARTS + parts.length), style.columnHead);
  const start = block.next;
  for (const scenario of scenarios) {
    for (let plan = 1; plan <= shown; plan++) {
      const short = words.scenarios[scenario.id].short;
      // what a subtraction leaves of nothing would be shown as 0, or as −0
      const amount = (part: "loss" | (typeof parts)[number]) =>
        formula(
          `IF(OR(${names.scenario(scenario.code, "gate")}=0,${termOf("usable", plan)}=0),0,ROUND(${amountOf(scenario, part, plan, "likely")},2))`,
        );
      block.row(
        [
          formula(`"${short} "&${termOf("name", plan)}`),
          formula(where(scenario, plan, termOf("name", plan))),
          amount("loss"),
          ...parts.map(amount),
        ],
        { height: 18 },
      );
    }
  }
  const rows = block.next - start;
  return block
    .style(area(start, 0, rows, PARTS + parts.length), style.body)
    .style(area(start, LABEL, rows), { size: 9, shrink: true, wrap: false })
    .style(area(start, 1, rows), { horizontal: "Center", size: 9 })
    .style(area(start, LOSS, rows, PARTS - LOSS + parts.length), dashedYen)
    .style(area(start, PARTS, rows), { bold: true })
    .build();
}

/** A bar a scenario and plan: paid, then what stays by reason. */
export function reasonBars(words: Words, row: number, shown: number, height: number): ChartPlan {
  const text = words.sheets.cover;
  const rows = scenarios.length * shown;
  return {
    id: "KK_chart_cover",
    type: "BarStacked",
    title: text.chart,
    data: "cover_reasons",
    categories: area(headRows, LABEL, rows),
    series: parts.map((part, index) => ({
      name: part === "paid" ? text.paid : words.plans.reasons[part],
      values: area(headRows, PARTS + index, rows),
      color: partColors[part],
    })),
    anchor: { row, column: 0 },
    width: 1_140,
    height,
    axis: { min: 0, numberFormat: words.sheets.losses.chartFormat, title: words.sheets.losses.chartUnit },
    legend: "Bottom",
  };
}
