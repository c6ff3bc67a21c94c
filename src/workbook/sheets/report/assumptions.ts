import type { Assumption } from "../../../engine";
import { amountInUnit, fill, lookUp, questionName, type Words } from "../../../locales";
import { sizes } from "./columns";
import type { ReportContents } from "./contents";
import { Page, type Section } from "./page";

/** Entries of a list on one page; the hearing sheet has them all. */
const mostShown = { full: 60, short: 5 } as const;

/** What the calculation rests on, what is open, what is left out, and what the report is not. */
export function assumptionLines(page: Page, words: Words, contents: ReportContents): void {
  const { assumptions: text, cover } = words.sheets.report;
  const { facts, length } = contents;
  const own = { size: length === "short" ? sizes.small : sizes.body };
  const list = (entries: readonly string[]): string => listed(entries, mostShown[length], words);
  page.heading(text.basis);
  for (const note of text.notes) page.text(note, own);
  page.heading(text.assumed);
  const assumed = facts.assumed.map((each) => assumedInWords(each, words));
  page.text(assumed.length === 0 ? text.noAssumed : list(assumed), own);
  page.heading(text.open);
  if (facts.open.length === 0) page.text(text.noOpen);
  else {
    page.text(text.openLead, own);
    page.text(list(facts.open.map((id) => questionName(id, words))), own);
  }
  page.heading(text.leftOut);
  page.text(words.notices.outOfScope, own);
  page.heading(text.statements);
  for (const statement of cover.statements) page.text(statement, own);
  page.heading(text.versions);
  const { name: set, version } = contents.parameterSet;
  const { engineVersion: engine, code } = facts;
  page.text(fill(text.version, { engine, set, version, code: codeInWords(code) }));
}

export function assumptionsPage(words: Words, contents: ReportContents, row: number): Section {
  const page = new Page("report_assumptions", row);
  page.title(words.sheets.report.assumptions.title);
  assumptionLines(page, words, contents);
  return page.build();
}

/** Four digits at a time: 3F9A-12BC-77E0. */
export const codeInWords = (code: string): string => (code.toUpperCase().match(/.{1,4}/g) ?? []).join("-");

function listed(entries: readonly string[], most: number, words: Words): string {
  const { separator, more } = words.sheets.report.assumptions;
  const shown = entries.slice(0, most);
  const rest = entries.length - shown.length;
  return [...shown, ...(rest > 0 ? [fill(more, { count: rest })] : [])].join(separator);
}

function assumedInWords({ id, value, unit }: Assumption, words: Words): string {
  const { profile, units, language, sheets } = words;
  const { yes, no } = profile;
  const shown =
    typeof value === "string" || unit === null
      ? lookUp(profile.industries, String(value)).name
      : amountInUnit(value, unit, { language, units, yes, no });
  return fill(sheets.report.assumptions.assumedItem, { name: profile.variables[id].label, value: shown });
}
