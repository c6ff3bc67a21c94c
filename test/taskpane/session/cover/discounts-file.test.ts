import { discountShape } from "../../../../src/engine";
import { loadDiscounts } from "../../../../src/taskpane/session/cover/discounts-file";

const filed = { ...discountShape, rule: "2026-001" };
const file = (content: BlobPart): File => new File([content], "table.json");

test("a table that is whole is loaded under the name of its file", async () => {
  expect(await loadDiscounts(file(JSON.stringify(filed)))).toEqual({ ok: true, file: "table.json", table: filed });
});

test.each([
  ["no JSON", "{", "notJson"],
  ["another kind of file", '{"plans": []}', "jsonUnknownKey"],
  ["a file of any size", "x".repeat(200_001), "discountFileTooLarge"],
  ["no number of a rule", JSON.stringify(discountShape), "discountRuleMissing"],
  ["a surcharge", JSON.stringify({ ...filed, rows: [{ when: { grade: "A" }, discount: -0.1 }] }), "discountShare"],
  [
    "a condition that is code",
    JSON.stringify({ ...filed, rows: [{ when: "=1+1", discount: 0.1 }] }),
    "discountCondition",
  ],
])("%s: nothing is loaded, and the reason is said", async (_, content, code) => {
  const loaded = await loadDiscounts(file(content));
  expect(loaded).toMatchObject({ ok: false, file: "table.json" });
  expect(loaded.ok ? [] : loaded.issues.map((issue) => issue.code)).toContain(code);
});

test("the largest table there may be is small enough to be read", async () => {
  const rows = Array.from({ length: 200 }, () => ({ when: { question: "G10", atLeast: 0.123456789 }, discount: 0.1 }));
  expect(JSON.stringify({ ...filed, rows }, null, 2).length).toBeLessThan(200_000);
  expect((await loadDiscounts(file(JSON.stringify({ ...filed, rows })))).ok).toBe(true);
});
