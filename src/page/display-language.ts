import type { Language } from "../locales";

/** The product's language for a locale of Excel or the browser, such as ja-JP: Japanese or else English. */
export const displayLanguage = (locale: string): Language => (/^ja\b/i.test(locale) ? "ja" : "en");
