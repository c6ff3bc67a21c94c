import { issueNumber, type Issue, type IssueCode } from "../issues";
import type { Language } from "./language";
import { words } from "./packs";
import { phrasesOf } from "./phrases";
import type { Messages, Reader } from "./shape-messages";
import { shortened } from "./shortened";

/** Where an issue was found. */
export interface Place {
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
  readonly cell?: string | undefined;
}

const made: Readonly<Record<Reader, Map<Language, Messages<Issue>>>> = { pane: new Map(), commandLine: new Map() };

function messagesOf(language: Language, reader: Reader): Messages<Issue> {
  let messages = made[reader].get(language);
  if (!messages) {
    const pack = words(language);
    messages = pack.messages.byCode(phrasesOf(pack, reader));
    made[reader].set(language, messages);
  }
  return messages;
}

/**
 * What an issue says to a person: where, what is wrong, what was received, what is allowed, what to do next.
 * Plain text on one line; what a stranger wrote is shortened and stripped of invisible characters.
 */
export const message = (language: Language, issue: Issue, place: Place = {}, reader: Reader = "pane"): string =>
  placeText(language, place) + write(messagesOf(language, reader), issue);

/** The same after the number a person can quote: KK-4002: … */
export const numberedMessage = (language: Language, issue: Issue, place?: Place): string =>
  issueNumber(issue.code) + words(language).messages.parts.colon + message(language, issue, place);

/** Generic, so that a code and the issue its message takes stay together. */
const write = <Code extends IssueCode>(
  messages: Messages<Issue>,
  issue: { readonly code: Code } & Extract<Issue, { readonly code: Code }>,
): string => messages[issue.code](issue);

function placeText(language: Language, { file, sheet, cell }: Place): string {
  const { parts } = words(language).messages;
  const texts: string[] = [];
  if (file) texts.push(parts.quoted(shortened(file)));
  if (sheet) texts.push(parts.sheet(shortened(sheet)));
  if (cell) texts.push(parts.cell(shortened(cell)));
  return texts.length === 0 ? "" : texts.join(parts.comma) + parts.colon;
}
