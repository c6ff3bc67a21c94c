import { lossCategories, scenarios, type LossCategory } from "../../../engine";
import type { Words } from "../../../locales";
import { names } from "../../model/names";
import { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import { formula } from "../../model/cell";
import type { Block } from "../../model/block";
import type { ChartPlan } from "../../model/chart";
import { chartHeight } from "../shared/chart-space";
import { AMOUNTS, columns } from "./columns";
import { colors, style } from "../../model/cell-styles";

/** Categories that some item is added under, in JNSA's order. */
const chartCategories = lossCategories.filter((category) =>
  scenarios.some((scenario) => scenario.items.some((item) => item.category === category)),
);
const categoryColors: Readonly<Record<LossCategory, string>> = {
  expense: "#12466B",
  liability: "#C8553D",
  profit: "#E0A93B",
  monetary: "#6B5B95",
  administrative: "#7A8B99",
  intangible: "#A9B8C4",
};

/** What the bars are drawn from: likely loss by scenario and category, with an empty corner. */
export function chartDataBlock(words: Words, row: number): Block {
  const text = words.sheets.losses;
  const block = new BlockBuilder("losses_chart", { row, column: 0 }, columns);
  const title = block.row([text.chartData]);
  block.style(area(title, 0), { ...style.band, fill: colors.paper });
  const head = block.row([null, null, null, ...chartCategories.map((category) => words.categories[category])]);
  block.style(area(head, AMOUNTS, 1, chartCategories.length), style.columnHead);
  const start = block.next;
  for (const scenario of scenarios) {
    const cells = chartCategories.map((category) => {
      const items = scenario.items.filter((item) => item.category === category);
      const sum = items.map((item) => `INDEX(${names.item(item.id)},1,2)`).join("+");
      return formula(items.length === 0 ? "0" : `IF(${names.scenario(scenario.code, "gate")}=0,0,${sum})`);
    });
    block.row([words.scenarios[scenario.id].short, null, null, ...cells]);
  }
  block.style(area(start, 0, scenarios.length, AMOUNTS + chartCategories.length), style.body);
  block.style(area(start, AMOUNTS, scenarios.length, chartCategories.length), style.yen);
  return block.build();
}

/** Likely loss of each scenario, a bar; each category a part of it. */
export function stackedBars(words: Words, row: number): ChartPlan {
  return {
    id: "KK_chart_losses",
    type: "BarStacked",
    title: words.sheets.losses.chart,
    data: "losses_chart",
    categories: area(2, 0, scenarios.length),
    series: chartCategories.map((category, index) => ({
      name: words.categories[category],
      values: area(2, AMOUNTS + index, scenarios.length),
      color: categoryColors[category],
    })),
    anchor: { row, column: 0 },
    width: 760,
    height: chartHeight,
    axis: { min: 0, numberFormat: words.sheets.losses.chartFormat, title: words.sheets.losses.chartUnit },
    legend: "Bottom",
  };
}
