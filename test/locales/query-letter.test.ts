import { assess, defaultParameters, gateIds, queryPoints, type HearingSheet, type QueryLetter } from "../../src/engine";
import { languages, queryItems, queryText, words } from "../../src/locales";
import { retailer } from "../support/customers";

const sheet: HearingSheet = {
  profile: { ...retailer.profile, staff: "=1+1\nabout", webSales: 2e12, revenue: 1e9 },
  answers: { G01: "more or less", S19: "sameNetwork" },
};
const letter: QueryLetter = {
  customer: "株式会社 みほん",
  points: queryPoints(sheet, assess(sheet, defaultParameters)),
  by: "2026-04-15",
};

test.each([
  ["ja", "株式会社 みほん 御中", "2026年4月15日までに"],
  ["en", "To: 株式会社 みほん", "by April 15, 2026"],
] as const)("%s: to whom, by when, each point with its question, what is asked and why", (language, to, by) => {
  const pack = words(language);
  const text = queryText(letter, pack);
  expect(text).toContain(to);
  expect(text).toContain(by);
  const { short, text: asked } = pack.questions.S18;
  expect(text).toContain(`S18 ${short}`);
  expect(text).toContain(asked);
  for (const { ask, why } of queryItems(letter.points, pack)) {
    expect(text).toContain(ask);
    expect(why).not.toBe("");
  }
  expect(text).not.toMatch(/[{}]/);
});

test("a customer's own words stay on one line, and no line of the letter begins as a formula", () => {
  const text = queryText(letter, words("ja"));
  expect(text).toContain("「=1+1 about」から数字を読み取れません");
  expect(text.split("\n").filter((line) => /^[=+\-@]/.test(line))).toEqual([]);
});

test.each(languages)("%s: it holds no yen, no grade, no precondition and no price", (language) => {
  const pack = words(language);
  const text = queryText(letter, pack);
  expect(text).not.toMatch(/[¥￥]|\d\s*(円|yen)/);
  for (const word of [pack.preconditions.title, pack.terms.officePremium, pack.terms.purePremium])
    expect(text).not.toContain(word);
  for (const id of gateIds) expect(text).not.toContain(pack.preconditions.gates[id].asks);
  expect(text).not.toContain(pack.preconditions.states.condition);
});

test("a letter that asks nothing says so, and sets no day", () => {
  const text = queryText({ customer: null, points: [], by: "2026-04-15" }, words("ja"));
  expect(text).toContain("ご担当者さま");
  expect(text).toContain("ご確認いただきたい項目はありません。");
  expect(text).not.toContain("2026年");
});
