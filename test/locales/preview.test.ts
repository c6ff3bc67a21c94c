import { defaultLanguage, languages, type Language } from "../../src/locales";
import { previewWords } from "../../src/locales/preview";
import { japanese, strings } from "./strings";

const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

test("all languages say the same things with the same places to fill", () => {
  const said = (language: Language): unknown =>
    strings(previewWords(language)).map(([path, text]) => [path, places(text)]);
  for (const language of languages) expect(said(language)).toEqual(said(defaultLanguage));
});

test.each(languages)("%s: nothing is empty or untrimmed", (language) => {
  const unfit = strings(previewWords(language)).filter(([, text]) => text === "" || text !== text.trim());
  expect(unfit).toEqual([]);
});

test("Japanese has no half-width blanks beside signs and places", () => {
  const [sign, ascii] = ["[\\u3000-\\u30ff\\u3400-\\u9fff\\uff00-\\uffef]", "[!-~]"];
  const blank = new RegExp(`${sign} ${ascii}|${ascii} ${sign}`);
  expect(strings(previewWords("ja")).filter(([, text]) => blank.test(text))).toEqual([]);
});

test("English is English", () => {
  const foreign = strings(previewWords("en")).filter(([, text]) => japanese.test(text));
  expect(foreign).toEqual([]);
});
