import { readFileSync } from "node:fs";
import path from "node:path";
import { languages, type Language } from "../../src/locales";
import { packStrings } from "./places";
import { wordLaw } from "./word-law";

/** Documents for a reader of the language. */
const documents: Readonly<Record<Language, readonly string[]>> = {
  ja: ["docs/guide.ja.md", "docs/model.md"],
  en: ["docs/guide.en.md", "docs/model.en.md"],
};

const documentLines = (file: string): [string, string][] =>
  readFileSync(path.join(__dirname, "../..", file), "utf8")
    .split("\n")
    .map((line, index) => [`${file}:${index + 1}`, line]);

describe.each(languages)("%s", (language) => {
  const texts = [...packStrings(language), ...documents[language].flatMap(documentLines)];

  test.each(wordLaw[language])("$say, and never $never", ({ never, but }) => {
    expect(texts.filter(([place, text]) => never.test(text) && !but?.test(place))).toEqual([]);
  });
});

test("the law speaks: each word it forbids is found where it is said", () => {
  const said: Readonly<Record<Language, readonly string[]>> = {
    ja: [
      "入力の指紋",
      "同じ種からは",
      "1年間を模擬します",
      "損失の分布",
      "平均\n（期待値）",
      "お客様",
      "お客さまの上書き",
      "未回答の重要質問",
      "自己負担額",
      "確かめたいこと",
      "評価はCまでです",
      "4つのシナリオ",
      "貴社名は未記入",
      "ご記入ください",
    ],
    en: [
      "Overall security",
      "Needs mending.",
      "Heaviest first",
      "Renew results",
      "A customer’s own values",
      "Office premium",
      "It is no declaration",
      "Four scenarios",
      "If this goes on",
    ],
  };
  for (const language of languages)
    expect(wordLaw[language].map(({ never }, index) => never.test(said[language][index] ?? ""))).toEqual(
      wordLaw[language].map(() => true),
    );
});
