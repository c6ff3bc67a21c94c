import { foreignLanguage, languageOfLocale, type Language } from "../locales";

/** The product's language for a locale of Excel or the browser, such as ja-JP. */
export const displayLanguage = (locale: string): Language => languageOfLocale(locale) ?? foreignLanguage;
