import { contradictionRules } from "../../src/engine";
import { issueCodes, issueNumber, type IssueCode } from "../../src/issues";
import { languages, message } from "../../src/locales";
import { messagesWithPlaces, vocabularyOf } from "./places";
import { samples } from "./samples";
import { japanese } from "./strings";

const ranges: readonly (readonly [RegExp, readonly IssueCode[]])[] = [
  [/^KK-10\d\d$/, ["unanswered", "largeLoss"]],
  [/^KK-20\d\d$/, ["parameterMissing", "parameterMeanFar"]],
  [/^KK-30\d\d$/, ["empty", "stopped"]],
  [/^KK-31\d\d$/, ["notAHearingSheet", "sheetProtected"]],
  [/^KK-40\d\d$/, ["accessDenied", "calculationPending"]],
  [/^KK-50\d\d$/, ["unknownCommand", "jsonTooLong"]],
  [/^KK-70\d\d$/, ["planTermMissing", "discountCountedTwice"]],
  [/^KK-80\d\d$/, ["ruleUnusable", "ruleUnknown"]],
  [/^KK-90\d\d$/, ["internalFault", "notImplemented"]],
];

test("every code has a number of its own, in the range of its area", () => {
  const numbers = issueCodes.map(issueNumber);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers).toEqual([...numbers].sort());
  for (const [range, codes] of ranges) for (const code of codes) expect(issueNumber(code)).toMatch(range);
});

test("published numbers never change", () => {
  expect(issueNumber("unanswered")).toBe("KK-1001");
  expect(issueNumber("contradiction")).toBe("KK-1014");
  expect(issueNumber("parameterOutOfRange")).toBe("KK-2004");
  expect(issueNumber("encrypted")).toBe("KK-3008");
  expect(issueNumber("nameMissing")).toBe("KK-3102");
  expect(issueNumber("restoreFailed")).toBe("KK-4008");
  expect(issueNumber("cannotWrite")).toBe("KK-5007");
  expect(issueNumber("internalFault")).toBe("KK-9001");
});

describe.each(languages)("%s", (language) => {
  const forms = [messagesWithPlaces(language, "one"), messagesWithPlaces(language)];

  test("has a message for every code", () => {
    for (const messages of forms) expect(Object.keys(messages)).toEqual([...issueCodes]);
  });

  test.each(issueCodes)("%s: holds places only for values the issue has", (code) => {
    const places = forms.flatMap((messages) =>
      [...(messages[code] ?? "").matchAll(/\{(\w+)\}/g)].map(([, place]) => place),
    );
    for (const place of places) expect(samples[code]).toHaveProperty(place === "options" ? "question" : String(place));
  });

  test.each(issueCodes)("%s: renders whole, ends as a sentence, begins as no formula", (code) => {
    const text = message(language, samples[code]);
    expect(text).not.toMatch(/\{\w+\}|undefined|null|NaN|\[object/);
    expect(text).toMatch(language === "ja" ? /。$/ : /[.]$/);
    expect(text).not.toMatch(/^[=+\-@'＝＋－＠’]/);
    expect(text).not.toMatch(/。。|\.\.$|\s{2}/);
  });

  test("says why two values contradict each other", () => {
    const { contradictions } = vocabularyOf(language);
    expect(Object.keys(contradictions)).toEqual([...contradictionRules]);
    for (const rule of contradictionRules)
      expect(message(language, { ...samples.contradiction, rule })).toContain(contradictions[rule]);
  });
});

describe("what a message says", () => {
  test("the question by number and name, what was received, what is allowed, what to do", () => {
    const text = message("ja", samples.notAnOption);
    expect(text).toContain("S01「サーバーの更新」");
    expect(text).toContain("「だいたい やっている」");
    expect(text).toContain("「緊急のものは7日以内、ほかは30日以内」、「どれも30日以内」");
    expect(text).toContain("「わからない」");
    expect(text).toMatch(/選んでください。$/);
  });

  test("amounts with thousands, units and one decimal of percent", () => {
    expect(message("ja", samples.understood)).toBe(
      "「年間売上高」の「1億2,000万」を「120,000,000円/年」と読み取りました。違っていれば、数字で入れ直してください。",
    );
    expect(message("ja", samples.outOfRange)).toBe(
      "「粗利率」の「150.0%」は、使える範囲の外です。未記入として扱います。0.0%から100.0%までの数字を記入してください。",
    );
    expect(message("en", samples.outOfRange)).toContain("from 0.0% to 100.0%");
    expect(message("ja", samples.largeLoss)).toContain("「個人情報の漏えい」");
    expect(message("ja", samples.largeLoss)).toContain("12.3%");
    expect(message("ja", samples.differsFromEngine)).toContain("診断は1,234,567円ですが、Excelは1,234,570円です");
    expect(message("ja", samples.tooLarge)).toMatch(/上限は20 ?MBですが、24\.5 ?MBあります/);
    expect(message("ja", samples.parameterOrder)).toContain("最小600円/人、標準500円/人、最大1,000円/人");
  });

  test("two values of Excel and the engine so that they can be told apart, and texts as they stand", () => {
    const differs = { code: "differsFromEngine", expected: 2.781_234, received: 2.781_239, unit: "days" } as const;
    expect(message("ja", differs)).toContain("診断は2.781234日ですが、Excelは2.781239日です");
    expect(message("en", { ...differs, expected: 0.690_001, received: 0.690_003, unit: "share" })).toContain(
      "69.0001% was expected, 69.0003% was found",
    );
    expect(message("ja", { ...differs, expected: 34_597.38, received: 34_599.1, unit: "yenPerYear" })).toContain(
      "診断は34,597円/年ですが、Excelは34,599円/年です",
    );
    expect(message("ja", { ...differs, expected: "B", received: "", unit: "none" })).toContain(
      "診断はBですが、Excelは空欄です",
    );
  });

  test("one and many in English", () => {
    expect(message("en", samples.assumed)).toContain('"1 server"');
    expect(message("en", { ...samples.assumed, value: 3 })).toContain('"3 servers"');
    expect(message("en", samples.allBest)).toContain("All 62 answers");
    expect(message("en", { code: "allBest", answered: 1 })).toContain("The only answer");
    const seven = { ...samples.severalHearingSheets, others: ["1", "2", "3", "4", "5", "6", "7"] };
    expect(message("en", seven)).toContain("5, 2 more");
    expect(message("ja", seven)).toContain("5、ほか2件");
  });

  test("yes, no, reasons and industries in words", () => {
    expect(message("ja", samples.reasonDenied)).toContain("「該当なし（Webサイトなし）」");
    expect(message("ja", samples.reasonDenied)).toContain("「Webサイトはありますか」の「はい」");
    expect(message("ja", samples.optionDenied)).toContain("「保存せず、決済会社の画面や端末だけで処理」");
    expect(message("ja", { code: "assumed", variable: "hasWebsite", value: 0, unit: "flag" })).toContain("「いいえ」");
    expect(message("ja", { code: "assumed", variable: "industry", value: "T", unit: null })).toContain(
      "「T 分類不能の産業」",
    );
    expect(message("en", { ...samples.reasonDenied, reason: "we have no site" })).toContain('"we have no site"');
  });

  test("small numbers are not rounded away, blank is said", () => {
    expect(message("ja", { ...samples.parameterMeanFar, mean: 0.00123456 })).toContain("0.00123");
    expect(message("ja", { ...samples.parameterNotANumber, received: null })).toContain("「空欄」");
    expect(message("en", { ...samples.parameterNotANumber, received: undefined })).toContain('"blank"');
    expect(message("ja", { ...samples.parameterNotANumber, received: Number.NaN })).toContain("NaN");
  });

  test("a cell is named with what it holds, where that is known", () => {
    expect(message("ja", samples.nameMissing)).toMatch(/^N02「.+」の欄の名前「KK_N02」が見つかりません。/);
    expect(message("ja", { ...samples.nameMissing, item: null })).toMatch(/^名前「KK_N02」が見つかりません。/);
    expect(message("en", { ...samples.nameMissing, item: null })).toMatch(/^The name "KK_N02" is missing/);
  });

  test("everything that could not be restored is named", () => {
    const parts = Array.from({ length: 12 }, (_, index) => `Sheet${index}!A1`);
    for (const language of languages)
      for (const part of parts) expect(message(language, { code: "restoreFailed", parts })).toContain(part);
  });

  test("where, before what", () => {
    const place = { file: "a.xlsx", sheet: "ヒアリングシート", cell: "C12" };
    expect(message("ja", samples.unknown, place)).toMatch(/^「a\.xlsx」、シート「ヒアリングシート」、セルC12：質問S01/);
    expect(message("en", samples.unknown, { ...place, sheet: "Hearing sheet" })).toMatch(
      /^"a\.xlsx", sheet "Hearing sheet", cell C12: The answer/,
    );
    expect(message("ja", samples.unknown, { cell: "C12" })).toMatch(/^セルC12：質問/);
    expect(message("ja", samples.empty, { file: undefined })).toMatch(/^ファイルの中身が空です/);
  });
});

describe("what a stranger wrote", () => {
  const about = (received: string): string => message("ja", { ...samples.notANumber, received });

  test("is never read as a template", () => {
    expect(about("{{min}} $t(messages.empty) {{- max}}")).toContain("「{{min}} $t(messages.empty) {{- max}}」");
    expect(about("$&$1")).toContain("「$&$1」");
    expect(about("<b>&amp;")).toContain("「<b>&amp;」");
  });

  test("stays on one line, without invisible characters, and short", () => {
    expect(about("a\r\n\tb\u202e\u200b\u0000c")).toContain("「a bc」");
    expect(about("あ".repeat(5_000))).toContain(`「${"あ".repeat(80)}…」`);
    expect(about("𠮷".repeat(90))).toContain(`「${"𠮷".repeat(80)}…」`);
    expect(about("\ud800")).toContain("「空欄」");
    expect(message("ja", samples.empty, { file: "x\ny".repeat(100) })).not.toMatch(/\n/);
  });

  test("is the only Japanese in an English message", () => {
    for (const code of issueCodes) {
      const own = JSON.stringify(samples[code]);
      if (!japanese.test(own)) expect(message("en", samples[code])).not.toMatch(japanese);
    }
  });
});

test("a slip of units is said in amounts as they are spoken", () => {
  expect(message("ja", samples.perhapsOtherUnit)).toContain("「6兆円/年」");
  expect(message("ja", samples.perhapsOtherUnit)).toContain("「60億円/年」ではありませんか。");
  expect(message("en", samples.perhapsOtherUnit)).toContain('Was "6B yen/year" meant?');
});
