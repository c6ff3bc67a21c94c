/** What the product must know of a language beside its words. */
interface LanguageFacts {
  /** What programs call the language as it is spoken where the product is used. */
  readonly culture: string;
  readonly ownName: string;
}

/** The languages of the product. An entry here and a pack in a folder of its name add one. */
const facts = {
  ja: { culture: "ja-JP", ownName: "日本語" },
  en: { culture: "en-US", ownName: "English" },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

export type Language = keyof typeof facts;
export type Culture = (typeof facts)[Language]["culture"];

export const languages = Object.keys(facts) as readonly Language[];

/** Spoken where nothing says which language is wanted. */
export const defaultLanguage: Language = "ja";

/** Spoken to people whose own language is none of these. */
export const foreignLanguage: Language = "en";

export const isLanguage = (text: string): text is Language => Object.hasOwn(facts, text);

export const cultureOf = (language: Language): Culture => facts[language].culture;

/** What each language calls itself. */
export const ownNames = Object.fromEntries(
  languages.map((language) => [language, facts[language].ownName]),
) as Readonly<Record<Language, string>>;

/** The language of a locale such as ja-JP, en_GB.UTF-8 or en; null where it is none of these. */
export function languageOfLocale(locale: string): Language | null {
  const language = /^[a-z]+/i.exec(locale)?.[0].toLowerCase() ?? "";
  return isLanguage(language) ? language : null;
}
