import type { Chunked } from "../../../scheduling/chunked";
import type { Words } from "../../../locales";
import { colors } from "../../model/cell-styles";
import type { ChartPlan } from "../../model/chart";
import { heightOfPage } from "../../model/paper";
import type { SheetBody } from "../../model/sheet-layout";
import type { SheetDefinition } from "../definition";
import { pageBreaks } from "../shared/page-breaks";
import { assumptionsPage } from "./assumptions";
import { printed, widths } from "./columns";
import type { ReportContents } from "./contents";
import { coverPage } from "./cover-page";
import { margins } from "./margins";
import { measuresPage } from "./measures";
import type { Section } from "./page";
import { overviewPage } from "./overview";
import { scenarioSection } from "./scenario";
import { shortReport } from "./short";

/** 診断報告書 / Report: what a customer may be handed, as values alone. */
export const report: SheetDefinition<"report", "report"> = {
  id: "report",
  ownedBy: "product",
  titleBlock: "report",
  holds: "fixed",
  inSnapshot: "nothing",
  formulasRead: [],
  writtenBy: ["report"],
  shownFirstBy: ["report"],
  layout: reportBody,
};

/** The sections of a report, and the charts on them. */
export interface ReportPages {
  readonly sections: readonly Section[];
  readonly charts: readonly ChartPlan[];
}

function* reportBody(words: Words, contents: ReportContents): Chunked<SheetBody> {
  const { sections, charts } =
    contents.length === "short" ? shortReport(words, contents) : yield* fullReport(words, contents);
  const blocks = sections.map(({ block }) => block);
  const print = { orientation: "Portrait", printed: { rows: endOf(sections), columns: printed } } as const;
  return {
    columnWidths: widths,
    blocks,
    charts,
    frozenRows: 0,
    print: {
      ...print,
      breaks: breaksOf(sections, heightOfPage({ columnWidths: widths, print })),
      ...margins(words, contents),
    },
    tabColor: colors.accent,
    visibility: "Visible",
    protect: false,
  };
}

function endOf(sections: readonly Section[]): number {
  const last = sections.at(-1)?.block;
  return last ? last.place.row + last.size.rows : 0;
}

function* fullReport(words: Words, contents: ReportContents): Chunked<ReportPages> {
  const sections: Section[] = [coverPage(words, contents, 0)];
  const charts: ChartPlan[] = [];
  const next = (): number => endOf(sections);
  const overview = overviewPage(words, contents, {
    id: "report_overview",
    row: next(),
    title: words.sheets.report.overview.title,
    measures: true,
  });
  sections.push(overview.section);
  charts.push(overview.chart);
  yield;
  for (const scenario of contents.facts.pages) {
    const { section, chart } = scenarioSection(words, scenario, next());
    sections.push(section);
    if (chart) charts.push(chart);
    yield;
  }
  sections.push(measuresPage(words, contents, next()));
  sections.push(assumptionsPage(words, contents, next()));
  return { sections, charts };
}

/** Each section begins a page, and one longer than a page goes on on the next. */
function breaksOf(sections: readonly Section[], room: number): readonly number[] {
  return sections.flatMap(({ block, starts }, index) => {
    const within = pageBreaks(block, starts, room, 0).map((row) => block.place.row + row);
    return index === 0 ? within : [block.place.row, ...within];
  });
}
