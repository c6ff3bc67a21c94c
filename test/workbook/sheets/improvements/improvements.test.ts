import { assess, defaultParameters } from "../../../../src/engine";
import { words } from "../../../../src/locales";
import { runSync } from "../../../../src/scheduling/chunked";
import type { Cell } from "../../../../src/workbook/model/cell";
import { improvements } from "../../../../src/workbook/sheets/improvements/improvements";
import type { StampedProposal } from "../../../../src/workbook/sheets/improvements/stamped-proposal";
import { emptyProposal, proposed, stampedProposal } from "../../../support/proposal";

const layOut = (parts: Partial<StampedProposal> = {}) =>
  runSync(improvements.layout(words("ja"), { stamped: stampedProposal(parts) }, []));

function rowsOf(block: string, parts: Partial<StampedProposal> = {}): readonly (readonly Cell[])[] {
  const found = layOut(parts).blocks.find(({ id }) => id === `improvements_${block}`);
  return found?.cells(found.place) ?? [];
}

const figure = (name: string, parts: Partial<StampedProposal> = {}): readonly Cell[] =>
  rowsOf("figures", parts).find(([label]) => label === name) ?? [];

const [before, after] = [proposed.before, proposed.after].map((sheet) => assess(sheet, defaultParameters));
const annual = (assessment: typeof before): number =>
  (assessment?.scenarios ?? []).reduce((sum, { expectedAnnualLoss }) => sum + expectedAnnualLoss, 0);

test("what a person named is text behind words, wherever it stands", () => {
  expect(rowsOf("figures")[0]?.[0]).toBe("試した案：=A");
  expect(rowsOf("figures", { name: null })[0]?.[0]).toBe("試した案（名前なし）");
  expect(figure("期待支払額（=B）")).toHaveLength(7);
});

test("before and after are fresh assessments, to a yen, with difference and ratio", () => {
  const [, unit, was, is, difference, ratio] = figure("年間の期待損失");
  expect([unit, was, is]).toEqual(["円/年", expect.closeTo(annual(before), 0), expect.closeTo(annual(after), 0)]);
  expect(difference).toBeCloseTo(annual(after) - annual(before), 0);
  expect(ratio).toBeCloseTo(annual(after) / annual(before), 9);
  expect(figure("総合評点").slice(2, 4)).toEqual([before?.rating.overall.score, after?.rating.overall.score]);
  // too little is answered for a grade
  expect(figure("総合等級").slice(2, 6)).toEqual(["–", "–", null, null]);
});

test("what the plan pays and should cost, and the discount: as they were worked out", () => {
  expect(figure("期待支払額（=B）").slice(2)).toEqual([4e6, 3e6, -1e6, 0.75, null]);
  expect(figure("営業保険料相当（=B）").slice(2)).toEqual([9e6, 7.5e6, -1.5e6, 7.5 / 9, null]);
  expect(figure("セキュリティ対策割引").slice(2)).toEqual([0, 0.1, 0.1, null, null]);
});

test("what was not asked is a dash, on the same rows", () => {
  const nothing = { plan: null, discount: null, cost: null };
  expect(rowsOf("figures", nothing)).toHaveLength(rowsOf("figures").length);
  for (const name of ["期待支払額", "営業保険料相当", "セキュリティ対策割引", "変更の費用（一度だけ）"])
    expect(figure(name, nothing).slice(2)).toEqual(["–", "–", null, null, null]);
});

test("a cost of ¥20M: what it earns a year, and when it is paid back", () => {
  const saved = annual(before) - annual(after);
  expect(figure("費用に対して減る期待損失")[3]).toBeCloseTo(saved / 20e6, 9);
  expect(figure("費用に見合うまでの年数")[3]).toBeCloseTo(20e6 / saved, 3);
});

test("every scenario in three rows; one that cannot happen has no loss", () => {
  const rows = rowsOf("scenarios").slice(2);
  expect(rows).toHaveLength(6 * 3);
  // no website
  const defacement = rows.filter(([name]) => String(name).startsWith("Web改ざん"));
  expect(defacement.map((row) => row.slice(2, 4))).toEqual([
    [0, 0],
    ["–", "–"],
    [0, 0],
  ]);
});

test("the path: what is left falls by what each step saves, and the chart draws the same figures", () => {
  const rows = rowsOf("path").slice(2);
  let left = annual(before);
  for (const [step, , , , gained, rest, share] of rows) {
    expect(step).toMatch(/^\d．/);
    left -= Number(gained);
    expect(rest).toBeCloseTo(left, 0);
    expect(share).toBeCloseTo(left / annual(before), 6);
  }
  const data = rowsOf("path_data").slice(2);
  expect(data.map(([label]) => label)).toEqual(["今", "1", "2", "3", "4", "5", "6", "7", "8"]);
  expect(data.slice(1).map(([, yen]) => yen)).toEqual(rows.map((row) => row[5]));
});

test("the answers tried come first, marked, each with what it saves by itself; then what else could be raised", () => {
  const rows = rowsOf("questions");
  expect(rows[0]?.[0]).toBe("試した回答（2件）と、ほかに上げられる回答");
  const [certified, remote, next] = rows.slice(2);
  expect([remote?.[0], remote?.[1], remote?.[2]]).toEqual(["N03 社外接続の認証", "試した", "未回答"]);
  expect(certified?.[4]).toBe("有効な認証がある（ISMS、Pマークなど）");
  const alone = assess({ ...proposed.before, answers: { ...proposed.before.answers, N03: "all" } }, defaultParameters);
  expect(remote?.[6]).toBeCloseTo(annual(before) - annual(alone), 0);
  expect(next?.[1]).toBe("上げられる");
  const others = rows.slice(4).flatMap((row) => (typeof row[6] === "number" ? [row[6]] : []));
  expect(others).toEqual([...others].sort((a, b) => b - a));
});

test("measures, the leading one first; a table has as many rows whatever was tried, so that a refill fits", () => {
  const saved = rowsOf("measures")
    .slice(2)
    .flatMap((row) => (typeof row[5] === "number" ? [row[5]] : []));
  expect(saved).toEqual([...saved].sort((a, b) => b - a));
  const sizes = (parts: Partial<StampedProposal>) => layOut(parts).blocks.map(({ id, size }) => [id, size]);
  expect(sizes(emptyProposal())).toEqual(sizes({}));
});

test("with nothing tried and nothing left to raise, the sheet says so", () => {
  expect(figure("費用に見合うまでの年数", emptyProposal())[3]).toBe("見合わない");
  expect(rowsOf("path", emptyProposal())[2]?.[0]).toBe("期待損失が減る段はありません。");
});
