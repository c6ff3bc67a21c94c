import { grades, logAxes, viewpointIds } from "../../../engine";
import { fill, type Words } from "../../../locales";
import { names } from "../../model/names";
import { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import { formula } from "../../model/cell";
import type { Block } from "../../model/block";
import type { ChartPlan } from "../../model/chart";
import type { SheetLayout } from "../../model/sheet-layout";
import { chartHeight, chartSpace } from "../shared/chart-space";
import { sheetTitle } from "../shared/title";
import { statusLine } from "../shared/status-line";
import { colors, gradeColors, style } from "../../model/cell-styles";
import { heightFor } from "../shared/text-height";

const widths = [150, 62, 62, 92, 70, 96, 96, 150] as const;
const columns = widths.length;
/** Points worth naming on each side. */
const pointsShown = 5;
/** Room for findings; more are counted, not listed. */
export const findingRows = 150;

/** A finding of the reading, in words, heaviest first. */
export interface Finding {
  readonly code: string;
  readonly place: string;
  readonly message: string;
}

/** 診断結果 / Rating: grade, scores, caps, strong and weak points, operation logs, findings. */
export function ratingSheet(words: Words, findings: readonly Finding[]): SheetLayout {
  const text = words.sheets.rating;
  const customer = formula(fill(text.subtitle, { customer: names.use("customer"), date: names.use("date") }));
  const title = sheetTitle("rating", text.title, customer, columns);
  const status = statusLine("rating", words, columns);
  const summary = summaryBlock(words);
  const scores = scoresBlock(words, 9);
  const space = chartSpace("rating_chart", scores.place.row + scores.size.rows + 1, columns);
  const log = logBlock(words, space.place.row + space.size.rows + 1);
  const points = pointsBlock(words, log.place.row + log.size.rows + 1);
  const notes = notesBlock(words, points.place.row + points.size.rows + 1);
  const findingsAt = notes.place.row + notes.size.rows + 1;
  return {
    id: "rating",
    name: words.sheets.names.rating,
    columnWidths: widths,
    blocks: [title, status, summary, scores, space, log, points, notes, findingsBlock(words, findingsAt, findings)],
    charts: [radar(words, scores, space.place.row)],
    frozenRows: 3,
    print: { orientation: "Portrait", titleRows: "1:3", breaks: [findingsAt], footer: words.sheets.footer },
    tabColor: colors.accent,
    visibility: "Visible",
    protect: false,
  };
}

const gradeFormats = (block: BlockBuilder, row: number, column: number, rows: number): void => {
  for (const grade of grades) {
    block.formatWhere({
      area: area(row, column, rows),
      formula: (at) => `${at(row, column)}="${grade}"`,
      ...gradeColors[grade],
      bold: true,
    });
  }
};

/** The answer first: the whole grade, the score with its range, and what holds it down. */
function summaryBlock(words: Words): Block {
  const text = words.sheets.rating;
  const block = new BlockBuilder("rating_summary", { row: 3, column: 0 }, columns);
  const score = names.rating("overall", "score");
  const grade = names.rating("overall", "grade");
  block.row(
    [text.overallGrade, formula(`IF(${score}="","${text.none}",IF(${grade}="","${text.reference}",${grade}))`)],
    { height: 44 },
  );
  block.style(area(0, 0), { ...style.band, size: 12 });
  block.style(area(0, 1, 1, 2), { ...style.figure, size: 24, horizontal: "Center", merge: true, fill: colors.band });
  gradeFormats(block, 0, 1, 1);
  const range = `TEXT(${score},"0.0")&" – "&TEXT(${names.rating("overall", "best")},"0.0")`;
  const answered = names.rating("overall", "answered");
  const lines: readonly (readonly [string, string])[] = [
    [text.score, `IF(${score}="","${text.none}",TEXT(${score},"0.0")&"${text.ofHundred}")`],
    [text.range, `IF(${score}="","${text.none}",${range}&"${text.rangeNote}")`],
    [text.answered, `TEXT(${answered},"0.0%")&IF(${grade}="","${text.tooFew}","")`],
    [
      text.caps,
      `IF(${names.rating("overall", "caps")}="","${text.noCaps}",${names.rating("overall", "caps")}&"${text.capsNote}")`,
    ],
    [text.opens, `IF(${names.rating("overall", "opens")}="","${text.noOpens}",${names.rating("overall", "opens")})`],
  ];
  for (const [label, value] of lines) {
    const row = block.row([label, formula(value)], { height: 20 });
    block.style(area(row, 0), { ...style.body, bold: true, wrap: false });
    block.style(area(row, 1, 1, columns - 1), { ...style.body, merge: true, horizontal: "Left", indent: 1 });
  }
  return block.build();
}

/** One row a viewpoint; the first two columns are the chart's data, under an empty corner. */
function scoresBlock(words: Words, row: number): Block {
  const text = words.sheets.rating;
  const block = new BlockBuilder("rating_scores", { row, column: 0 }, columns);
  block.row([text.scores], { style: style.heading, height: 24 });
  block.row(text.scoreHead, { style: style.columnHead, height: 20 });
  const start = block.next;
  for (const id of [...viewpointIds, "overall" as const]) {
    const part = (of: string): string => names.rating(id, of);
    const name = id === "overall" ? text.overall : words.viewpoints[id].short;
    block.row(
      [
        name,
        formula(part("score")),
        formula(`IF(${part("score")}="","–",IF(${part("grade")}="","${text.referenceShort}",${part("grade")}))`),
        formula(`IF(${part("score")}="","–",TEXT(${part("score")},"0.0")&" – "&TEXT(${part("best")},"0.0"))`),
        formula(part("answered")),
        formula(`IF(${part("caps")}="","–",${part("caps")})`),
        formula(`IF(${part("opens")}="","–",${part("opens")})`),
        id === "overall" ? null : words.viewpoints[id].description,
      ],
      {
        style: style.body,
        height: id === "overall" ? 32 : heightFor([[words.viewpoints[id].description, widths[7]]], 8, 30),
      },
    );
  }
  const rows = block.next - start;
  block.style(area(start, 1, rows), { numberFormat: "0.0", horizontal: "Right" });
  block.style(area(start, 2, rows, 2), { horizontal: "Center" });
  block.style(area(start, 4, rows), { numberFormat: "0.0%", horizontal: "Right" });
  block.style(area(start, 5, rows, 2), { horizontal: "Left", indent: 1, size: 9 });
  block.style(area(start, 7, rows), { size: 8, color: colors.quiet, horizontal: "Left", indent: 1 });
  block.style(area(block.next - 1, 0, 1, columns), style.total).style(area(block.next - 1, 6, 1, 2), { merge: true });
  gradeFormats(block, start, 2, rows);
  return block.build();
}

function radar(words: Words, scores: Block, row: number): ChartPlan {
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

function logBlock(words: Words, row: number): Block {
  const text = words.sheets.rating;
  const block = new BlockBuilder("rating_log", { row, column: 0 }, columns);
  block.row([text.log], { style: style.heading, height: 24 });
  const line = (label: string, cell: string, note: string): void => {
    const at = block.row([label, formula(`IF(${cell}="","–",${cell})`), note], {
      height: heightFor([[note, 500]], 9, 18),
    });
    block.style(area(at, 0, 1, 2), style.body).style(area(at, 1), { horizontal: "Right", numberFormat: "0" });
    block.style(area(at, 2, 1, columns - 2), {
      ...style.body,
      size: 9,
      color: colors.quiet,
      merge: true,
      horizontal: "Left",
      indent: 1,
    });
  };
  line(text.logLevel, names.log("level"), text.logNote);
  for (const axis of logAxes) line(words.logAxes[axis].name, names.log(axis), words.logAxes[axis].description);
  block.style(area(1, 0, 1, 2), style.total);
  return block.build();
}

/** The strongest and weakest points: live, by weight × what is in place or missing. */
function pointsBlock(words: Words, row: number): Block {
  const text = words.sheets.rating;
  const block = new BlockBuilder("rating_points", { row, column: 0 }, columns);
  block.row([text.points], { style: style.heading, height: 24 });
  const head = block.row([text.strong, null, null, null, text.weak]);
  block.style(area(head, 0, 1, 4), { ...style.columnHead, horizontal: "Left", merge: true });
  block.style(area(head, 4, 1, 4), { ...style.columnHead, horizontal: "Left", merge: true });
  const point = (column: "strong" | "weak", rank: number): string => {
    const value = `LARGE(${names.column(column)},${rank})`;
    const found = (what: string): string => `INDEX(${names.column(what)},MATCH(${value},${names.column(column)},0))`;
    return `IF(${value}<=0,"–",${found("id")}&"　"&${found("short")})`;
  };
  const start = block.next;
  for (let rank = 1; rank <= pointsShown; rank++) {
    const at = block.row([formula(point("strong", rank)), null, null, null, formula(point("weak", rank))], {
      height: 18,
    });
    block
      .style(area(at, 0, 1, 4), { ...style.body, merge: true })
      .style(area(at, 4, 1, 4), { ...style.body, merge: true });
  }
  block
    .style(area(start, 0, pointsShown, 1), { color: colors.good })
    .style(area(start, 4, pointsShown, 1), { color: colors.bad });
  return block.build();
}

function notesBlock(words: Words, row: number): Block {
  const block = new BlockBuilder("rating_notes", { row, column: 0 }, columns);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  for (const note of words.sheets.rating.notes) {
    const at = block.row([note], { height: heightFor([[note, whole]], 9, 16) });
    block.style(area(at, 0, 1, columns), { ...style.note, merge: true });
  }
  return block.build();
}

function findingsBlock(words: Words, row: number, findings: readonly Finding[]): Block {
  const text = words.sheets.rating;
  const block = new BlockBuilder("rating_findings", { row, column: 0 }, columns);
  block.row(
    [
      findings.length > findingRows
        ? fill(text.findingsMore, { count: findings.length, shown: findingRows })
        : fill(text.findings, { count: findings.length }),
    ],
    { style: style.heading, height: 24 },
  );
  const head = block.row(text.findingHead, { height: 18 });
  block.style(area(head, 0, 1, columns), { ...style.columnHead, horizontal: "Left" });
  const start = block.next;
  for (let index = 0; index < findingRows; index++) {
    const finding = findings[index];
    // one height for all: a refill writes other messages into the same rows
    block.row([finding?.place ?? null, finding?.code ?? null, finding?.message ?? null], { height: 32 });
    block.style(area(start + index, 2, 1, columns - 2), { merge: true });
  }
  block.style(area(start, 0, findingRows, columns), {
    ...style.text,
    size: 8,
    wrap: true,
    vertical: "Center",
    color: colors.ink,
  });
  return block.build();
}
