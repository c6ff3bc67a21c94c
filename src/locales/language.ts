/** The languages of the product, the first being the default. */
export const languages = ["ja", "en"] as const;
export type Language = (typeof languages)[number];

export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}
