import {
  guidanceIds,
  logAxes,
  measureIds,
  notApplicableReasons,
  questions as catalogue,
  viewpointIds,
} from "../../src/engine/catalogue";
import * as enCatalogue from "../../src/locales/en/catalogue";
import { glossary as enGlossary } from "../../src/locales/en/glossary";
import * as enMeasures from "../../src/locales/en/measures";
import { questions as enQuestions } from "../../src/locales/en/questions";
import * as jaCatalogue from "../../src/locales/ja/catalogue";
import { glossary as jaGlossary } from "../../src/locales/ja/glossary";
import * as jaMeasures from "../../src/locales/ja/measures";
import { questions as jaQuestions } from "../../src/locales/ja/questions";
import type { GlossaryEntry, QuestionText } from "../../src/locales/shape";

interface Language {
  readonly questions: Readonly<Record<string, QuestionText>>;
  readonly words: typeof enCatalogue | typeof jaCatalogue;
  readonly support: typeof enMeasures | typeof jaMeasures;
  readonly glossary: readonly GlossaryEntry[];
}
const ja: Language = { questions: jaQuestions, words: jaCatalogue, support: jaMeasures, glossary: jaGlossary };
const en: Language = { questions: enQuestions, words: enCatalogue, support: enMeasures, glossary: enGlossary };

/** Every string inside a value, with the path to it. */
function strings(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}/${key}`));
}

/** Width as on screen and in Excel: a full-width character counts 1, a half-width one ½. */
const width = (text: string) => [...text].reduce((sum, char) => sum + (/[\u0020-\u007e]/.test(char) ? 0.5 : 1), 0);

/** What reading makes of a cell before it is compared: compatibility forms folded, case ignored. */
const folded = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

const ascii = /^[\u0020-\u007e]*$/;

describe.each([
  ["ja", ja],
  ["en", en],
])("%s", (_name, language) => {
  test("has exactly the questions of the catalogue, each with exactly its options, best first", () => {
    expect(Object.keys(language.questions).sort()).toEqual(catalogue.map((question) => question.id).sort());
    for (const { id, options } of catalogue)
      expect(Object.keys(language.questions[id]!.options)).toEqual(options.map((option) => option.id));
  });

  test("names every viewpoint, reason, axis, level, measure and guidance", () => {
    const { words, support } = language;
    expect(Object.keys(words.viewpoints)).toEqual([...viewpointIds]);
    expect(Object.keys(words.notApplicable)).toEqual([...notApplicableReasons]);
    expect(Object.keys(words.logAxes)).toEqual([...logAxes]);
    expect(words.logLevels).toHaveLength(5);
    expect(Object.keys(support.measures)).toEqual([...measureIds]);
    expect(Object.keys(support.guidance)).toEqual([...guidanceIds]);
  });

  test("is nowhere empty, untrimmed, on several lines, or to be taken for a formula", () => {
    for (const [path, text] of strings(language)) {
      expect([path, text]).toEqual([path, text.trim()]);
      expect([path, text]).not.toEqual([path, ""]);
      expect([path, text]).toEqual([path, expect.not.stringMatching(/[\r\n\t]|\s\s/)]);
      expect([path, text]).toEqual([path, expect.not.stringMatching(/^[=+\-@'＝＋－＠’]/)]);
    }
  });

  test.each(catalogue)("$id: drop-down texts are unlike one another, also when read loosely", (question) => {
    const { words } = language;
    const texts = [
      ...Object.values(language.questions[question.id]!.options),
      words.unknown,
      ...question.notApplicable.map((reason) => words.notApplicable[reason]),
    ];
    expect(new Set(texts.map(folded)).size).toBe(texts.length);
  });

  test("names are unlike one another", () => {
    const { questions, words, support } = language;
    for (const names of [
      Object.values(questions).map((question) => question.short),
      Object.values(questions).map((question) => question.text),
      Object.values(words.viewpoints).flatMap(({ name, short }) => (name === short ? [name] : [name, short])),
      Object.values(words.notApplicable),
      Object.values(support.measures).map((measure) => measure.name),
      Object.values(support.guidance).map((document) => document.title),
      language.glossary.map((entry) => entry.term),
    ])
      expect(new Set(names.map(folded)).size).toBe(names.length);
  });

  test("short names fit lists and charts, options fit their column, questions are brief", () => {
    for (const [id, { short, text, options }] of Object.entries(language.questions)) {
      expect([id, width(short) <= 14]).toEqual([id, true]);
      expect([id, width(text) <= 60]).toEqual([id, true]);
      for (const option of Object.values(options))
        expect([id, option, width(option) <= 30]).toEqual([id, option, true]);
    }
    for (const text of [...Object.values(language.words.notApplicable), language.words.unknown])
      expect([text, width(text) <= 30]).toEqual([text, true]);
  });

  test("explains the abbreviations the questions use", () => {
    const wellKnown = ["OS", "USB", "ID", "IDs", "PC", "PCs", "IT"];
    const abbreviations = (text: string) => text.match(/[A-Za-z0-9]*[A-Z][A-Za-z0-9]*[A-Z][A-Za-z0-9]*/g) ?? [];
    const explained = language.glossary.flatMap(({ term, meaning }) => abbreviations(`${term} ${meaning}`));
    const known = new Set([...explained, ...wellKnown]);
    for (const [path, text] of strings(language.questions))
      expect([path, abbreviations(text).filter((abbreviation) => !known.has(abbreviation))]).toEqual([path, []]);
  });
});

describe("Japanese", () => {
  /** Titles of documents are their publishers' and may be spaced as these please. */
  const own = strings(ja).filter(([path]) => !path.startsWith("/support/guidance/"));

  test("every question is a polite question and ends as one", () => {
    for (const { text } of Object.values(jaQuestions)) expect(text).toMatch(/(ますか|ですか|ありますか)。$/);
  });

  test("only one thing is asked: one question mark's worth of sentence", () => {
    for (const { text } of Object.values(jaQuestions)) expect(text.match(/。/g)).toHaveLength(1);
  });

  test("no slips between full and half width", () => {
    for (const [path, text] of own) {
      const slips = [
        /[Ａ-Ｚａ-ｚ０-９]/, // full-width letters and digits
        /[\uff61-\uff9f]/, // half-width katakana
        /[()!?,:;~%&]/, // half-width marks in Japanese text
        /[^\u0020-\u007e] | [^\u0020-\u007e]/, // "Web サイト"
        /\u3000/, // ideographic space
        /[（、。・][、。・]/,
      ];
      for (const slip of slips) expect([path, text]).toEqual([path, expect.not.stringMatching(slip)]);
      expect([path, text.match(/（/g)?.length ?? 0]).toEqual([path, text.match(/）/g)?.length ?? 0]);
    }
  });

  test("one spelling for a word", () => {
    const wrong =
      /サーバ(?!ー)|ユーザ(?!ー)|コンピュータ(?!ー)|ルータ(?!ー)|メモリ(?!ー)|ウィルス|ウェブ|ホームページ|セキュリティー|WEB|web|wifi|WiFi|ヶ月|ヵ月|ケ月|か年|出来|下さい|無い|更新プログラム|従業者/;
    for (const [path, text] of own) expect([path, text]).toEqual([path, expect.not.stringMatching(wrong)]);
  });

  test("no generic anchors: every option says what can be checked", () => {
    const generic = /全体で実施|一部で実施|検討・計画中|^未実施$|^はい$|^いいえ$|^一部$|^その他$/;
    for (const [path, text] of own) expect([path, text]).toEqual([path, expect.not.stringMatching(generic)]);
  });

  test("durations are asked as durations", () => {
    for (const id of ["G11", "N02", "C02", "S01", "S17"] as const) expect(jaQuestions[id].text).toContain("何日以内に");
    for (const id of ["N10", "C08", "S09"] as const) expect(jaQuestions[id].text).toContain("どのくらいの期間");
    for (const id of ["G08", "G13", "N13"] as const) expect(jaQuestions[id].text).toContain("どのくらいの頻度");
    expect(jaQuestions.F06.text).toContain("規則を定め、守られているか確認していますか");
  });

  test("viewpoints are named as in the seed, not applicable as agreed", () => {
    expect(Object.values(jaCatalogue.viewpoints).map(({ name }) => name)).toEqual([
      "セキュリティ全般",
      "ネットワーク・セキュリティ",
      "クライアント・セキュリティ",
      "サーバー・セキュリティ",
      "セキュアな環境・施設・オフィス",
    ]);
    expect(Object.values(jaCatalogue.viewpoints).map(({ short }) => short)).toEqual([
      "全般",
      "ネットワーク",
      "クライアント",
      "サーバー",
      "環境・施設",
    ]);
    expect(jaCatalogue.notApplicable.noWebsite).toBe("該当なし（Webサイトなし）");
    expect(jaCatalogue.notApplicable.stated).toBe("該当なし（理由を備考欄に記入）");
    for (const text of Object.values(jaCatalogue.notApplicable)) expect(text).toMatch(/^該当なし（.+）$/);
    expect(jaCatalogue.unknown).toBe("わからない");
  });
});

describe("English", () => {
  test("is plain English text", () => {
    for (const [path, text] of strings(en).filter(([path]) => !path.startsWith("/support/guidance/")))
      expect([path, text]).toEqual([path, expect.stringMatching(ascii)]);
  });

  test("asks questions, and ends them as such", () => {
    for (const { text } of Object.values(enQuestions)) expect(text).toMatch(/^[A-Z].*\?$/);
  });

  test("options, names and evidence begin with a capital and end without a full stop", () => {
    for (const { short, evidence, options } of Object.values<QuestionText>(enQuestions))
      for (const text of [short, evidence, ...Object.values(options)]) expect(text).toMatch(/^[A-Z0-9].*[^.]$/);
  });
});
