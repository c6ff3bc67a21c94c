import { spokenAmount, words, type Language } from "../../locales";

/** What a figure that is not there is shown as. */
export const none = "–";

/** Yen as a sentence says it, such as ¥120M. */
export function spokenYen(language: Language): (yen: number) => string {
  const { units, profile } = words(language);
  const amounts = { language, units, yes: profile.yes, no: profile.no };
  return (yen) => spokenAmount(yen, "yen", amounts);
}
