import { fill, type Words } from "../../../locales";
import { assumptionLines } from "./assumptions";
import { releaseLines } from "./cover-page";
import type { ReportContents } from "./contents";
import { contactLines } from "./measures";
import { measureList, overviewPage } from "./overview";
import { Page } from "./page";
import type { ReportPages } from "./report";

/** Two pages for a small firm: the results, and what they rest on. */
export function shortReport(words: Words, contents: ReportContents): ReportPages {
  const { title, cover, assumptions } = words.sheets.report;
  const { customer } = contents.facts;
  const named = customer.trim() === "" ? cover.unnamed : fill(cover.addressed, { customer });
  const lead = releaseLines(words, contents).map(([label, value]) => `${label} ${value || cover.blank}`);
  const overview = overviewPage(words, contents, {
    id: "report",
    row: 0,
    title: `${title}\n${named}`,
    lead: [lead.join("　")],
    measures: false,
  });
  const { section } = overview;
  const page = new Page("report_assumptions", section.block.size.rows);
  page.title(assumptions.shortTitle);
  measureList(page, words, contents);
  assumptionLines(page, words, contents);
  contactLines(page, words, contents);
  return { sections: [section, page.build()], charts: [overview.chart] };
}
