import { fieldText } from "./field-text";
import { issueFields } from "./issue-fields";
import { issueNumber, type IssueCode } from "../issues";
import type { Language } from "./language";
import { shortened } from "./shortened";
import { fillTemplate, type TemplateValues } from "./templates";

/** Where an issue was found. */
export interface Place {
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
  readonly cell?: string | undefined;
}

/**
 * What an issue says to a person: where, what is wrong, what was received, what is allowed, what to do next.
 * Plain text on one line; what a stranger wrote is shortened and stripped of invisible characters.
 */
export function message<Issue extends { readonly code: IssueCode }>(
  language: Language,
  issue: Issue,
  place: Place = {},
): string {
  const data = issue as unknown as Readonly<Record<string, unknown>>;
  const values: Record<string, string | number> = {};
  for (const [field, kind] of Object.entries(issueFields[issue.code])) {
    if (kind === "count") values["count"] = Number(data[field]);
    values[field] = fieldText(kind, data[field], data, language);
  }
  return placeText(language, place) + fillTemplate(language, "messages", issue.code, values);
}

/** The same after the number a person can quote: KK-4002: … */
export const numberedMessage = <Issue extends { readonly code: IssueCode }>(
  language: Language,
  issue: Issue,
  place?: Place,
): string => issueNumber(issue.code) + fillTemplate(language, "parts", "placeEnd") + message(language, issue, place);

function placeText(language: Language, place: Place): string {
  const part = (key: string, values?: TemplateValues): string => fillTemplate(language, "parts", key, values);
  const texts: string[] = [];
  if (place.file) texts.push(part("placeFile", { file: shortened(place.file) }));
  if (place.sheet) texts.push(part("placeSheet", { sheet: shortened(place.sheet) }));
  if (place.cell) texts.push(part("placeCell", { cell: shortened(place.cell) }));
  return texts.length === 0 ? "" : texts.join(part("comma")) + part("placeEnd");
}
