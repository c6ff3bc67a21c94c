import { languages, words, type Language } from "../../../src/locales";
import { strings } from "../../locales/strings";
import { contentsOf, layoutsOfReport, sampleNames, sampleSheet, textsOf } from "./report-pages";

/** What material for soliciting never says: a payment promised, the best, enough, sure, foretold. */
const forbidden: Readonly<Record<Language, RegExp>> = {
  ja: /支払われ|最適|十分|安心|必ず|予想|確実|万全|保証し/,
  en: /\b(will (be )?pa(y|id)|optimal|sufficient(ly)?|peace of mind|always|guarantee[ds]?|predict\w*|ensures?|certainly)\b/i,
};

/** What an insurer keeps to itself: prices, ratios, discounts, preconditions, other firms' figures. */
const internals: Readonly<Record<Language, RegExp>> = {
  ja: /技術的|純保険料|営業保険料|損害率|割引|前提条件|引受の可否|照会|条件確認|期待支払|円\/年|KK[-_]/,
  en: /technical price|premium|loss ratio|discount|precondition|expected paid|yen\/year|a year \(yen\)|KK[-_]/i,
};

describe.each(languages)("%s", (language) => {
  test("the words of the report promise nothing", () => {
    const { report, services, notices } = words(language).sheets;
    const said = strings({ report, services, notices }).map(([, text]) => text);
    expect(said.length).toBeGreaterThan(80);
    expect(said.filter((text) => forbidden[language].test(text))).toEqual([]);
  });

  test.each(sampleNames)("%s: neither does anything printed, nor is it internal", (name) => {
    const sheet = sampleSheet(name);
    for (const length of ["full", "short"] as const) {
      const texts = layoutsOfReport(contentsOf(sheet, language, length), language).flatMap(textsOf);
      expect(texts.length).toBeGreaterThan(50);
      expect(texts.filter((text) => forbidden[language].test(text))).toEqual([]);
      expect(texts.filter((text) => internals[language].test(text))).toEqual([]);
      expect(texts.filter((text) => /\{\w+\}|undefined|NaN|\[object/.test(text))).toEqual([]);
    }
  });
});

test("the list is no empty one: each of its words is found where it stands", () => {
  expect("必ず支払われます").toMatch(forbidden.ja);
  expect("It will be paid, with peace of mind").toMatch(forbidden.en);
});
