import { caps, questions, viewpointIds, type ViewpointId } from "../../../engine";
import { fill, questionName, type Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { colors, style } from "../../model/cell-styles";
import type { ChartPlan } from "../../model/chart";
import { roundedDown } from "../../formula/rounded-down";
import { names } from "../../model/names";
import { chartHeight } from "../shared/chart-space";
import { textFormula } from "../shared/text-formula";
import { heightFor } from "../shared/text-height";
import { columns, widths } from "./columns";
import { gradeFormats } from "./grade-formats";

/** Column of the questions that cap or could, over the rest of the row. */
const LISTS = 5;
const listSize = 9;
/** Points. */
const indent = 9;

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
        // that of the whole stands above
        id === "overall" ? null : formula(listsFormula(part("caps"), part("opens"), words)),
      ],
      { style: style.body, height: id === "overall" ? 28 : heightOfLists(id, words) },
    );
  }
  const rows = block.next - start;
  block.style(area(start, 1, rows), { numberFormat: "0.0", horizontal: "Right" });
  block.style(area(start, 2, rows, 2), { horizontal: "Center" });
  block.style(area(start, 4, rows), { numberFormat: "0.0%", horizontal: "Right" });
  block.style(area(start - 1, LISTS, rows + 1, columns - LISTS), { merge: true });
  block.style(area(start, LISTS, rows, columns - LISTS), { horizontal: "Left", indent: 1, size: listSize });
  block.style(area(block.next - 1, 0, 1, columns), style.total);
  gradeFormats(block, start, 2, rows);
  return block.build();
}

/** What caps a grade, then what is open and could, each on a line of its own; "–" for neither. */
function listsFormula(caps: string, opens: string, { sheets: { rating: text } }: Words): string {
  const lists = [
    [caps, text.cappedBy],
    [opens, text.mainOpen],
  ] as const;
  const [first, second] = lists.map(([list, said]) => `IF(${list}="","",${textFormula(said, { questions: list })})`);
  const both = `IF(OR(${caps}="",${opens}=""),"",CHAR(10))`;
  return `IF(AND(${caps}="",${opens}=""),"–",${first}&${both}&${second})`;
}

/** Room for every question that can cap the viewpoint: it caps, or it is open. */
function heightOfLists(viewpoint: ViewpointId, words: Words): number {
  const { sheets, questions: texts } = words;
  const all = questions.filter(
    (question) => question.viewpoint === viewpoint && caps.some((cap) => cap.question === question.id),
  );
  const listed = all.map(({ id }) => questionName(id, { questions: texts })).join(sheets.calc.separator);
  const { cappedBy, mainOpen } = sheets.rating;
  const width = widths.slice(LISTS).reduce((sum, each) => sum + each, -indent);
  const longest = `${fill(cappedBy, { questions: listed })}\n${fill(mainOpen, { questions: "" })}`;
  return heightFor([[all.length === 0 ? "" : longest, width]], listSize, 28);
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
    anchor: { row, column: 0 },
    width: 430,
    height: chartHeight,
    axis: { min: 0, max: 100, majorUnit: 20, numberFormat: "0" },
    legend: null,
  };
}
