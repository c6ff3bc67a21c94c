import { viewpointIds } from "../../../engine";
import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { colors, style } from "../../model/cell-styles";
import type { ChartPlan } from "../../model/chart";
import { roundedDown } from "../../formula/rounded-down";
import { names } from "../../model/names";
import { chartHeight } from "../shared/chart-space";
import { heightFor } from "../shared/text-height";
import { columns, widths } from "./columns";
import { gradeFormats } from "./grade-formats";

/** One row a viewpoint; the first two columns are the chart's data, under an empty corner. */
export function scoresBlock(words: Words, row: number): Block {
  const text = words.sheets.rating;
  const block = new BlockBuilder("rating_scores", { row, column: 0 }, columns);
  block.row([text.scores], { style: style.heading, height: 24 });
  block.row(text.scoreHead, { style: style.columnHead, height: 20 });
  const start = block.next;
  const points = (figure: string): string => roundedDown(figure, 1);
  for (const id of [...viewpointIds, "overall" as const]) {
    const part = (of: string): string => names.rating(id, of);
    const name = id === "overall" ? text.overall : words.viewpoints[id].short;
    block.row(
      [
        name,
        formula(`IF(${part("score")}="","",${points(part("score"))})`),
        formula(`IF(${part("score")}="","–",IF(${part("grade")}="","${text.referenceShort}",${part("grade")}))`),
        formula(
          `IF(${part("worst")}="","–",TEXT(${points(part("worst"))},"0.0")&" – "&TEXT(${points(part("best"))},"0.0"))`,
        ),
        formula(roundedDown(part("answered"), 3)),
        // those of the whole stand above
        ...(["caps", "opens"] as const).map((list) =>
          id === "overall" ? null : formula(`IF(${part(list)}="","–",${part(list)})`),
        ),
        id === "overall" ? null : words.viewpoints[id].description,
      ],
      {
        style: style.body,
        height: id === "overall" ? 32 : heightFor([[words.viewpoints[id].description, widths[7]]], 9, 40),
      },
    );
  }
  const rows = block.next - start;
  block.style(area(start, 1, rows), { numberFormat: "0.0", horizontal: "Right" });
  block.style(area(start, 2, rows, 2), { horizontal: "Center" });
  block.style(area(start, 4, rows), { numberFormat: "0.0%", horizontal: "Right" });
  block.style(area(start, 5, rows, 2), { horizontal: "Left", indent: 1, size: 9 });
  block.style(area(start, 7, rows), { size: 9, color: colors.quiet, horizontal: "Left", indent: 1 });
  block.style(area(block.next - 1, 0, 1, columns), style.total).style(area(block.next - 1, 6, 1, 2), { merge: true });
  gradeFormats(block, start, 2, rows);
  return block.build();
}

/** The score of each viewpoint, 0 to 100. */
export function radar(words: Words, scores: Block, row: number): ChartPlan {
  return {
    id: "KK_chart_radar",
    type: "RadarMarkers",
    title: words.sheets.rating.chart,
    data: scores.id,
    categories: area(2, 0, viewpointIds.length),
    series: [{ name: words.sheets.rating.score, values: area(2, 1, viewpointIds.length), color: colors.accent }],
    anchor: { row, column: 1 },
    width: 430,
    height: chartHeight,
    axis: { min: 0, max: 100, majorUnit: 20, numberFormat: "0" },
    legend: null,
  };
}
