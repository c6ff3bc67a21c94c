import { assess, defaultParameters, gateIds, queryPoints, type HearingSheet } from "../../../src/engine";
import { languages, words, type Language } from "../../../src/locales";
import { runSync } from "../../../src/scheduling/chunked";
import type { Cell } from "../../../src/workbook/model/cell";
import { query } from "../../../src/workbook/sheets/query/query";
import { retailer } from "../../support/customers";

const sheet: HearingSheet = { profile: { ...retailer.profile, staff: "=1+1" }, answers: { G01: "more or less" } };
const points = queryPoints(sheet, assess(sheet, defaultParameters));

const rowsOf = (language: Language, asked = points): readonly (readonly Cell[])[] => {
  const letter = { customer: "=A", points: asked, by: "2026-04-15" };
  const [block] = runSync(query.layout(words(language), { letter }, [])).blocks;
  return block?.cells(block.place) ?? [];
};

const headRow = 6;

test("to whom and by when stand above; each point is a row of its number, kind, item, request and reason", () => {
  const rows = rowsOf("ja");
  expect(rows[1]?.[0]).toBe("宛先：=A 御中");
  expect(rows[3]?.[0]).toContain("2026年4月15日までに");
  expect(rows[headRow]).toEqual(["", "区分", "項目", "お願い", "理由"]);
  const listed = rows.slice(headRow + 1).filter(([number]) => number !== null);
  expect(listed.map(([number]) => number)).toEqual(points.map((_, index) => index + 1));
  const first = listed.find(([, kind, item]) => kind === "要確認" && String(item).startsWith("G01"));
  expect(first?.[3]).toBe("「more or less」は選択肢にありません。選択肢から一つお選びください。");
});

test("it has as many rows whatever is asked, so that another letter fits; without points it says so", () => {
  const nothing = rowsOf("ja", []);
  expect(nothing).toHaveLength(rowsOf("ja").length);
  expect(nothing[2]?.[0]).toContain("ご確認いただきたい項目はありません。");
  expect(nothing[3]?.[0]).toBeNull();
});

test.each(languages)("%s: it holds no formula, no yen, no grade, no precondition and no price", (language) => {
  const pack = words(language);
  const cells = rowsOf(language).flat();
  expect(cells.filter((cell) => typeof cell === "object" && cell !== null)).toEqual([]);
  const text = cells.join("\n");
  expect(text).not.toMatch(/[¥￥]|\d\s*(円|yen)/);
  for (const word of [pack.preconditions.title, pack.terms.officePremium, pack.terms.purePremium])
    expect(text).not.toContain(word);
  for (const id of gateIds) expect(text).not.toContain(pack.preconditions.gates[id].asks);
});
