import { languages, words, type Language } from "../../locales";
import { locate } from "../model/locator";
import { names } from "../model/names";
import type { WorkbookSnapshot } from "../model/snapshot";

/** The language the result sheets are in, by the title of the first; null where there are none. */
export function languageOfResults(snapshot: WorkbookSnapshot): Language | null {
  const title = locate(snapshot).value(names.block("rating_title"));
  return languages.find((language) => words(language).sheets.rating.title === title) ?? null;
}
