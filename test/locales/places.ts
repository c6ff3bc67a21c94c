import { words, type Language } from "../../src/locales";
import * as en from "../../src/locales/en/messages/vocabulary";
import * as ja from "../../src/locales/ja/messages/vocabulary";
import type { PluralForms } from "../../src/locales/plural";
import type { Phrases, Reader } from "../../src/locales/shape-messages";
import { strings } from "./strings";

const shown = (value: unknown): string => String(value);

/** Phrases that show a value as it stands and words as they are. */
const bare = (form: keyof PluralForms, reader: Reader): Phrases => ({
  text: shown,
  anything: shown,
  number: shown,
  whole: shown,
  count: shown,
  bytes: shown,
  percentage: shown,
  amount: shown,
  spoken: shown,
  exact: shown,
  triple: shown,
  given: (_variable, value) => shown(value),
  list: shown,
  fullList: shown,
  question: shown,
  questions: shown,
  options: () => "{options}",
  option: (_question, id) => id,
  reasons: shown,
  reason: shown,
  variable: shown,
  item: shown,
  items: shown,
  retired: shown,
  cellName: shown,
  scenario: shown,
  viewpoint: shown,
  gate: shown,
  planTerm: shown,
  rule: shown,
  caseCell: shown,
  parameter: shown,
  argument: shown,
  word: (_words, id) => id,
  eachWord: (_words, ids) => shown(ids),
  plural: (_count, forms) => forms[form] ?? forms.other,
  reader: (texts) => texts[reader],
});

/** An issue whose every value is its own name in braces. */
const issueOfPlaces = new Proxy({}, { get: (_, field) => `{${String(field)}}` }) as never;

/** The text of every message, by its code, with `{…}` for each value. */
export const messagesWithPlaces = (
  language: Language,
  form: keyof PluralForms = "other",
  reader: Reader = "pane",
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words(language).messages.byCode(bare(form, reader))).map(([code, say]) => [
      code,
      say(issueOfPlaces),
    ]),
  );

/** What phrases are put together from, with `{…}` for each value. */
const partsWithPlaces = (language: Language): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(words(language).messages.parts).map(([name, part]: [string, unknown]) => [
      name,
      typeof part === "function" ? (part as (...values: string[]) => unknown)("{a}", "{b}", "{c}") : part,
    ]),
  );

const vocabularies: Readonly<Record<Language, typeof ja>> = { ja, en };

/** The words of a language that messages take one of, by what they name. */
export const vocabularyOf = (language: Language): typeof ja => vocabularies[language];

/** Every text of a pack with the path to it; those that functions make with `{…}` for each value. */
export const packStrings = (language: Language): [string, string][] => [
  ...strings(words(language)),
  ...strings(partsWithPlaces(language), "/messages/parts"),
  ...strings(vocabularyOf(language), "/messages/vocabulary"),
  ...strings({ one: messagesWithPlaces(language, "one"), other: messagesWithPlaces(language) }, "/messages/byCode"),
  ...strings(messagesWithPlaces(language, "other", "commandLine"), "/messages/commandLine"),
];
