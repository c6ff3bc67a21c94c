import { compareSets, defaultParameters, parameterTable, type SetComparison } from "../../../src/engine";
import { words } from "../../../src/locales";
import { runSync } from "../../../src/scheduling/chunked";
import { setComparison } from "../../../src/workbook/sheets/set-comparison/set-comparison";
import type { Cell } from "../../../src/workbook/model/cell";
import { parametersWith } from "../../support/engine";

const sheet = { profile: { revenue: 3e9, staff: 40, hasWebsite: true }, answers: {} };
const legal = { low: 300_000, likely: 700_000, high: 1_000_000 };
const after = { ...parametersWith({ legal, "s2.churn": { low: 0, likely: 0.03, high: 0.07 } }), name: "=1+1" };
const comparison = compareSets(defaultParameters, after, sheet);
const time = "2026-04-01T09:00:00+09:00";

const layOut = (of: SetComparison) => runSync(setComparison.layout(words("ja"), { comparison: of, time }, []));

function rowsOf(block: string, of: SetComparison = comparison): readonly (readonly Cell[])[] {
  const found = layOut(of).blocks.find(({ id }) => id === `set_comparison_${block}`);
  return found?.cells(found.place) ?? [];
}

test("both sets are named, with their fingerprints, in cells of text", () => {
  const { blocks } = layOut(comparison);
  const rows = rowsOf("sets");
  expect(rows[1]?.slice(0, 4)).toEqual(["前：default", "2.1.0", null, comparison.sets.before.fingerprint]);
  expect(rows[3]?.slice(0, 4)).toEqual(["後：=1+1", "2.1.0、既定と違う値2件", null, comparison.sets.after.fingerprint]);
  const sets = blocks.find(({ id }) => id === "set_comparison_sets");
  expect(sets?.styles).toContainEqual({
    area: { row: 1, column: 0, rows: 4, columns: 9 },
    style: { numberFormat: "@" },
  });
});

test("the parameters that differ, before and after, with their unit; shares in percent", () => {
  const rows = rowsOf("parameters");
  expect(rows[0]?.[0]).toBe("違うパラメータ（2件）");
  const { label } = words("ja").parameters.labels.legal;
  expect(rows[3]).toEqual([label, "円", 300_000, 600_000, 1_000_000, 300_000, 700_000, 1_000_000, null]);
  expect(rows[4]?.slice(1)).toEqual(["%", 0, 2, 5, 0, 3, 7, null]);
  expect(rows[5]?.every((cell) => cell === null)).toBe(true);
  expect(rows).toHaveLength(3 + parameterTable.length);
});

test("a single value stands once, and a customer's own value is marked", () => {
  const keyCap = compareSets(parametersWith({ "control.keyCap": 3 }), defaultParameters, sheet);
  expect(rowsOf("parameters", keyCap)[3]?.slice(2)).toEqual([null, 3, null, null, 2, null, null]);
  const [change] = comparison.parameters;
  if (!change) throw new Error("Nothing differs");
  const marked = { ...comparison, parameters: [{ ...change, overridden: { before: false, after: true } }] };
  expect(rowsOf("parameters", marked)[3]?.[8]).toBe("▲後");
});

test("sets that are alike say so", () => {
  expect(rowsOf("parameters", compareSets(after, after, sheet))[3]?.[0]).toBe("違いはありません。");
});

test("each scenario's frequency, loss and expected loss, with difference and ratio", () => {
  const rows = rowsOf("losses").slice(2);
  expect(rows).toHaveLength(3 + 6 * 6);
  const attack = rows[3 + 2];
  const { before = null } = comparison.scenarios[0]?.loss ?? {};
  // legal advice is 100,000 dearer at 100 staff, and follows their fourth root
  const dearer = 100_000 * 0.4 ** 0.25;
  expect(attack?.slice(0, 2)).toEqual(["サイバー攻撃のおそれ", "標準（円）"]);
  expect(attack?.[4]).toBeCloseTo(dearer, 4);
  expect(attack?.[5]).toBeCloseTo(((before?.likely ?? 0) + dearer) / (before?.likely ?? 1), 9);
});

test("tail figures stand where they were simulated, and a dash where not", () => {
  expect(rowsOf("losses")[3]?.slice(2, 6)).toEqual(["–", "–", null, null]);
  const tail = { before: { var99: 100, tvar99: 400 }, after: { var99: 150, tvar99: 300 } };
  const rows = rowsOf("losses", { ...comparison, tail });
  expect(rows[3]?.slice(2, 6)).toEqual([100, 150, 50, 1.5]);
  expect(rows[4]?.slice(2, 6)).toEqual([400, 300, -100, 0.75]);
});
