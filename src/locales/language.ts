/** The languages of the product, the first being the default. */
export const languages = ["ja", "en"] as const;
export type Language = (typeof languages)[number];

/** What programs call the language as it is spoken where the product is used. */
export const cultures = { ja: "ja-JP", en: "en-US" } as const satisfies Readonly<Record<Language, string>>;
export type Culture = (typeof cultures)[Language];

export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}
