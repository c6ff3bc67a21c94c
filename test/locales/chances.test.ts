import { chanceIds } from "../../src/engine";
import { fill, languages, words } from "../../src/locales";

const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();

describe.each(languages)("%s", (language) => {
  const pack = words(language);

  test("says what happens with each chance, no two alike", () => {
    expect(Object.keys(pack.chances)).toEqual([...chanceIds]);
    expect(new Set(Object.values(pack.chances)).size).toBe(chanceIds.length);
  });

  test("has the same places", () => {
    expect(places(pack.chanceWords.happens)).toEqual(["chance", "counted", "label"]);
    expect(places(pack.chanceWords.share)).toEqual(["chance", "label", "likely", "otherwise"]);
  });
});

test.each([
  ["ja", "見舞金を出す（確率50%、標準に含む）", "漏えいする割合100%（全件の確率55%、でなければ10%）"],
  ["en", "gifts are given (50% chance, in likely)", "share leaked 100% (55% chance of all, else 10%)"],
] as const)("%s: read as a sentence", (language, happens, share) => {
  const { chances, chanceWords } = words(language);
  const [gift, extent] = [chances["s2.giftPaid"], chances["s2.extent"]];
  expect(fill(chanceWords.happens, { label: gift, chance: "50%", counted: chanceWords.counted })).toBe(happens);
  expect(fill(chanceWords.share, { label: extent, likely: "100%", chance: "55%", otherwise: "10%" })).toBe(share);
});
