import { releaseFields } from "../../../engine";
import { fill, type Words } from "../../../locales";
import { colors, style } from "../../model/cell-styles";
import { printed } from "./columns";
import type { ReportContents } from "./contents";
import { Page, typed, type Section } from "./page";

/** Points above the title: room for a logo. */
export const logoRoom = 80;

const dayInWords = (date: string): string => date.replaceAll("-", "/");

/** When it was made, from what, and by whose leave: a label and what stands beside it, "" where nothing does. */
export function releaseLines(
  words: Words,
  { facts, insurer, madeOn }: ReportContents,
): readonly (readonly [label: string, value: string])[] {
  const { cover } = words.sheets.report;
  const { releaseFields: labels } = words.insurer;
  return [
    [cover.sheetDate, dayInWords(facts.date ?? "")],
    [cover.madeOn, dayInWords(madeOn)],
    ...releaseFields.map((field): [string, string] => {
      const value = insurer.report[field];
      return [labels[field], field === "approvedOn" || field === "expiresOn" ? dayInWords(value) : value];
    }),
  ];
}

/** Whose report it is, who stands behind it, and what it is not. */
export function coverPage(words: Words, contents: ReportContents, row: number): Section {
  const { title, cover, indicative } = words.sheets.report;
  const { facts } = contents;
  const page = new Page("report", row);
  page.gap(logoRoom);
  page.text(title, { ...style.title, size: 26, wrap: true, lines: "bottom", lineColor: colors.accent }, 54);
  page.text(cover.subtitle, { size: 11, color: colors.quiet }, 24);
  page.gap(40);
  const customer = facts.customer.trim() === "" ? cover.unnamed : fill(cover.addressed, { customer: facts.customer });
  page.line([typed(customer, printed, { bold: true, size: 16, wrap: true })], { least: 60 });
  page.gap(20);
  for (const [label, value] of releaseLines(words, contents))
    page.line([{ text: label, columns: 4, style: { bold: true } }, typed(value || cover.blank, printed - 4)], {
      least: 22,
    });
  page.gap(20);
  if (facts.indicative) page.text(indicative, { bold: true, fill: colors.warnFill, color: colors.warn }, 30);
  for (const statement of cover.statements) page.text(statement, { lines: "rows", lineColor: colors.paper }, 20);
  page.gap(20);
  page.heading(cover.contents);
  for (const line of cover.list) page.text(line, {}, 20);
  return page.build();
}
