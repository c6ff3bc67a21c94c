import { isLanguage, languages, words, type Language } from "../../locales";
import { excelText } from "../model/excel-text";
import { locate, type Locator } from "../model/locator";
import { names } from "../model/names";
import type { WorkbookSnapshot } from "../model/snapshot";

/** The language a sheet is in, by the title in the first cell of its block; null where there is none, or another text. */
export const languageOfTitle = (sheet: "rating" | "memo" | "plans", locator: Locator, block: string): Language | null =>
  languages.find((language) => words(language).sheets[sheet].title === locator.value(names.block(block))) ?? null;

/** The language the result sheets are in, by the title of the first; null where there are none. */
export const languageOfResults = (snapshot: WorkbookSnapshot): Language | null =>
  languageOfTitle("rating", locate(snapshot), "rating_title");

/** The language of a sheet that is added: that of the results or of the hearing sheet, else `language`. */
export function languageOfNew(snapshot: WorkbookSnapshot, language: Language): Language {
  const declared = excelText(locate(snapshot).value(names.language));
  return languageOfResults(snapshot) ?? (isLanguage(declared) ? declared : language);
}
