import { parameterById } from "../../../engine";
import { tornadoBars, type Tornado, type TornadoBar } from "../../../engine/simulation";
import { fill, plainNumber, type Words } from "../../../locales";
import { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import type { Cell } from "../../model/cell";
import type { ChartPlan } from "../../model/chart";
import { chartHeight } from "../shared/chart-space";
import { distributionColumns, distributionWidths } from "./columns";
import { numberFormats, style } from "../../model/cell-styles";
import { heightFor } from "../shared/text-height";

/** Which figure the bars are of. */
export type TornadoOf = "byExpected" | "byTail";

const figureOf = { byExpected: "expectedAnnualLoss", byTail: "tvar" } as const;
/** Rows above the bars: a heading and the names of the columns. */
const head = 2;
const CHANGES = 4;

/** The parameters that move a figure most, largest first: where each was fixed, and what that does, in yen. */
export function tornadoBlock(words: Words, tornado: Tornado | null, by: TornadoOf, row: number): Block {
  const text = words.distribution;
  const block = new BlockBuilder(`distribution_${by}`, { row, column: 0 }, distributionColumns);
  block.row([by === "byTail" ? text.tornadoTail : text.tornadoExpected], { style: style.heading, height: 24 });
  block.row(text.tornadoHead, { style: style.columnHead, height: 32 });
  for (let index = 0; index < tornadoBars; index++) {
    const bar = tornado?.[by][index];
    const at = block.row(bar ? cellsOf(bar, tornado, by, words) : [], { style: style.body, height: 26 });
    const unit = bar && parameterById.get(bar.parameter)?.unit;
    block
      .style(area(at, 1, 1, 2), { numberFormat: unit ? numberFormats[unit] : "General", horizontal: "Right" })
      .style(area(at, 3), { size: 9, indent: 1 })
      .style(area(at, CHANGES, 1, 3), { ...style.yen, numberFormat: '+#,##0;"−"#,##0;0' })
      .style(area(at, 6), { ...style.yen, bold: true });
  }
  const width = distributionWidths.reduce((sum, each) => sum + each, 0);
  const note = fill(text.tornadoNote, { years: plainNumber(tornado?.years ?? 0, words.language) });
  const at = block.row([note], { height: heightFor([[note, width]], 9) });
  block.style(area(at, 0, 1, distributionColumns), { ...style.note, merge: true });
  return block.build();
}

function cellsOf({ parameter, low, high }: TornadoBar, tornado: Tornado, by: TornadoOf, words: Words): Cell[] {
  const figure = figureOf[by];
  const change = (side: TornadoBar["low"]): number => (side ? side[figure] - tornado[figure] : 0);
  const [lower, higher] = [change(low), change(high)];
  const unit = parameterById.get(parameter)?.unit ?? "none";
  return [
    words.parameters.labels[parameter].label,
    low?.value ?? null,
    high?.value ?? null,
    // a share's number format says it
    unit === "share" ? "" : words.units[unit].word,
    lower,
    higher,
    Math.max(lower, higher, 0) - Math.min(lower, higher, 0),
  ];
}

/** Bars to both sides of what the figure is. */
export function tornadoChart(words: Words, by: TornadoOf, row: number): ChartPlan {
  const text = words.distribution;
  return {
    id: `KK_chart_${by}`,
    type: "BarStacked",
    title: by === "byTail" ? text.tornadoTail : text.tornadoExpected,
    data: `distribution_${by}`,
    categories: area(head, 0, tornadoBars),
    series: [
      { name: text.tornadoLow, values: area(head, CHANGES, tornadoBars), color: "#7A8B99" },
      { name: text.tornadoHigh, values: area(head, CHANGES + 1, tornadoBars), color: "#12466B" },
    ],
    anchor: { row, column: 0 },
    width: 760,
    height: chartHeight,
    axis: { numberFormat: "#,##0", title: words.units.yen.word },
    legend: "Bottom",
  };
}
