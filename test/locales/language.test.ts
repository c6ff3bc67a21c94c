import { cultureOf, isLanguage, languageOfLocale, languages, ownNames, words } from "../../src/locales";

test("a locale is known by its language, however it is written", () => {
  for (const locale of ["ja", "ja-JP", "JA", "ja_JP.UTF-8", "ja-Latn-JP"]) expect(languageOfLocale(locale)).toBe("ja");
  for (const locale of ["en", "en-US", "en_GB.UTF-8", "EN-AU"]) expect(languageOfLocale(locale)).toBe("en");
  for (const locale of ["", "C", "POSIX", "xx-XX", "jam-JM", "enm", "-ja", "toString"])
    expect(languageOfLocale(locale)).toBeNull();
});

test("a language is what is declared as one", () => {
  for (const language of languages) expect(isLanguage(language)).toBe(true);
  for (const text of ["xx", "", "JA", "toString", "__proto__"]) expect(isLanguage(text)).toBe(false);
});

test.each(languages)("%s: its culture leads back to it, and it has a name of its own", (language) => {
  expect(languageOfLocale(cultureOf(language))).toBe(language);
  expect(Intl.getCanonicalLocales(cultureOf(language))).toEqual([cultureOf(language)]);
  expect(ownNames[language]).toMatch(/\S/);
});

test.each(languages)("%s: the help names every language", (language) => {
  const { lang } = words(language).commandLine.options;
  for (const other of languages) expect(lang).toMatch(new RegExp(`\\b${other}\\b`));
});
