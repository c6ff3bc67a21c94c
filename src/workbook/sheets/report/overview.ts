import { coverageParts, viewpointIds } from "../../../engine";
import { fill, roundedDown, type Words } from "../../../locales";
import { area } from "../../model/area";
import { colors, gradeColors, style } from "../../model/cell-styles";
import type { ChartPlan } from "../../model/chart";
import { FROM, LABEL, printed, sizes, widthOfColumns } from "./columns";
import type { ReportContents } from "./contents";
import { bandInWords, rangeInWords, shareInWords } from "./figures";
import { Page, typed, type Section } from "./page";

const shownMeasures = 5;
/** Columns of the table left of the radar. */
const left = 6;
const viewpointRow = 22;

export interface Overview {
  readonly section: Section;
  readonly chart: ChartPlan;
}

interface OverviewPlace {
  readonly id: string;
  readonly row: number;
  readonly title: string;
  /** Lines below the title, where no cover page has them. */
  readonly lead?: readonly string[];
  /** Whether the first measures stand on it. */
  readonly measures: boolean;
}

/** The answer on one page: grade, losses, roles of a policy, first measures. */
export function overviewPage(
  words: Words,
  contents: ReportContents,
  { id, row, title, lead = [], measures }: OverviewPlace,
): Overview {
  const { facts } = contents;
  const page = new Page(id, row);
  page.title(title);
  for (const text of lead) page.line([typed(text, printed, { size: sizes.small })]);
  if (facts.indicative)
    page.text(words.sheets.report.indicative, { bold: true, color: colors.warn, size: sizes.small });
  const chart = ratings(page, words, contents);
  scenarioTable(page, words, contents);
  roleTable(page, words, contents);
  if (measures) measureList(page, words, contents);
  return {
    section: page.build(),
    chart: { ...chart, data: id, anchor: { row: row + chart.anchor.row, column: left } },
  };
}

/** The grade, and the viewpoints with their scores beside the radar. */
function ratings(page: Page, words: Words, { facts: { rating } }: ReportContents): ChartPlan {
  const text = words.sheets.report.overview;
  const { grade, score } = rating.overall;
  const points = (of: number): number => roundedDown(of, 1);
  const colours = grade ? gradeColors[grade] : {};
  const first = page.line(
    [
      { text: text.grade, columns: 2, style: { ...style.band, size: 11, wrap: true } },
      { text: grade ?? text.noGrade, columns: 1, style: { bold: true, size: 20, horizontal: "Center", ...colours } },
      {
        text: score === null ? text.noScore : fill(text.score, { score: points(score).toFixed(1) }),
        columns: 3,
        style: { horizontal: "Center" },
      },
    ],
    { least: 36 },
  );
  const [name = "", scoreHead = "", gradeHead = ""] = text.viewpointHead;
  page.head([
    { text: name, columns: 4 },
    { text: scoreHead, columns: 1 },
    { text: gradeHead, columns: 1 },
  ]);
  const start = page.next;
  for (const id of viewpointIds) {
    const own = rating.viewpoints.find((each) => each.id === id);
    const shown = own?.score ?? null;
    page.line(
      [
        { text: words.viewpoints[id].name, columns: 4, style: { size: sizes.small } },
        typed(shown === null ? text.noScore : points(shown).toFixed(1), 1, { horizontal: "Right" }),
        {
          text: own?.grade ?? text.noScore,
          columns: 1,
          style: { bold: true, horizontal: "Center", ...(own?.grade ? gradeColors[own.grade] : {}) },
        },
      ],
      { least: viewpointRow, beside: [words.viewpoints[id].short, shown === null ? null : points(shown)] },
    );
  }
  return {
    id: "KK_chart_report_radar",
    type: "RadarMarkers",
    title: text.chart,
    data: "report_overview",
    categories: area(start, LABEL, viewpointIds.length),
    series: [{ name: scoreHead, values: area(start, FROM, viewpointIds.length), color: colors.accent }],
    anchor: { row: first, column: left },
    width: widthOfColumns(left) - 2,
    height: 36 + 16 + viewpointIds.length * viewpointRow - 2,
    axis: { min: 0, max: 100, majorUnit: 20, numberFormat: "0" },
    legend: null,
  };
}

function scenarioTable(page: Page, words: Words, { facts: { pages, ruledOut } }: ReportContents): void {
  const text = words.sheets.report.overview;
  page.heading(text.scenarios);
  const [name = "", usual = "", often = ""] = text.scenarioHead;
  page.head([
    { text: name, columns: 4 },
    { text: usual, columns: 3 },
    { text: often, columns: 5 },
  ]);
  for (const { id, extended, usual: range, band } of pages) {
    const own = words.scenarios[id].name;
    page.line([
      { text: extended ? fill(text.extended, { name: own }) : own, columns: 4 },
      { text: rangeInWords(range, words), columns: 3, style: { bold: true } },
      { text: bandInWords(band, words), columns: 5, style: { indent: 1 } },
    ]);
  }
  for (const { id, reason } of ruledOut) {
    const why =
      reason === null ? words.terms.notApplicable : fill(text.ruledOut, { reason: words.gateReasons[reason] });
    page.line([
      { text: words.scenarios[id].name, columns: 4, style: { color: colors.quiet } },
      { text: why, columns: 8, style: { color: colors.quiet } },
    ]);
  }
  page.note(text.usualNote);
}

function roleTable(page: Page, words: Words, { facts: { roles } }: ReportContents): void {
  const text = words.sheets.report.overview;
  page.heading(text.roles);
  const [part = "", examples = "", share = ""] = text.roleHead;
  page.head([
    { text: part, columns: 4 },
    { text: examples, columns: 6 },
    { text: share, columns: 2 },
  ]);
  for (const id of coverageParts) {
    const { mark, name } = words.coverage[id];
    const own = roles.find((role) => role.part === id)?.share ?? 0;
    page.line([
      { text: `${mark} ${name}`, columns: 4, style: { bold: true, size: sizes.small } },
      { text: text.roleTexts[id], columns: 6, style: { size: sizes.small } },
      {
        text: id === "none" ? text.roleNone : shareInWords(own, words),
        columns: 2,
        style: { horizontal: "Right", size: sizes.small },
      },
    ]);
  }
  page.note(text.roleNote);
}

/** The measures that touch most. */
export function measureList(page: Page, words: Words, { facts: { measures } }: ReportContents): void {
  const text = words.sheets.report.overview;
  page.heading(text.measures);
  if (measures.length === 0) page.text(text.noMeasures);
  for (const [index, { measure, share }] of measures.slice(0, shownMeasures).entries()) {
    const { name, description } = words.measures[measure];
    page.line([
      {
        text: fill(text.measureLine, { rank: index + 1, name, description }),
        columns: printed - 2,
        style: { size: sizes.small },
      },
      { text: shareInWords(share, words), columns: 2, style: { bold: true, horizontal: "Right" } },
    ]);
  }
}
