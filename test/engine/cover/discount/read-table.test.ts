import { discountShape, readDiscounts } from "../../../../src/engine/cover";

const filed = { ...discountShape, rule: "2026-001" };
const read = (given: object) => {
  const result = readDiscounts(JSON.stringify(given));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const rows = (...of: readonly object[]) => read({ ...filed, rows: of });

test("a table that is whole is read as it is, its rule trimmed", () => {
  expect(read({ ...filed, rule: " 2026-001 " })).toEqual({ table: filed, issues: [] });
});

test("the shape that is shipped is no table: it lacks the number of a filed rule", () => {
  expect(read(discountShape)).toEqual({ table: null, issues: [{ code: "discountRuleMissing" }] });
});

test.each([
  [{ most: 60 }, "most", 60],
  [{ most: -0.1 }, "most", -0.1],
  [{ earnsFrom: "guessed" }, "earnsFrom", "guessed"],
])("%j is none", (terms, term, received) => {
  expect(read({ ...filed, ...terms })).toEqual({ table: null, issues: [{ code: "discountTerm", term, received }] });
});

test.each([
  [{ grade: "F" }],
  [{ question: "X99", atLeast: 1 }],
  [{ question: "C01" }],
  [{ question: "C01", atLeast: 2 }],
  [{ gate: "history" }],
  [{ gate: "answered" }],
  [{ logLevel: 5 }],
  [{ yearsClean: 0.5 }],
  [{ grade: "A", gate: "edr" }],
  ["A"],
])("%j is nothing a discount hangs on", (when) => {
  const { table, issues } = rows({ when: { grade: "A" }, discount: 0.3 }, { when, discount: 0.1 });
  expect([table, issues]).toEqual([null, [{ code: "discountCondition", row: 2 }]]);
});

test.each([[30], [-0.05], ["10%"], [null]])("%j is no share: a surcharge neither", (discount) => {
  expect(rows({ when: { grade: "A" }, discount }).issues).toEqual([
    { code: "discountShare", row: 1, received: discount },
  ]);
});

test.each([
  [{ question: "C01", atLeast: 1 }, { gate: "edr" }, "C01"],
  [{ logLevel: 3 }, { question: "S10", atLeast: 1 }, "S10"],
])("one answer counts once: %j and %j", (one, other, question) => {
  const { table, issues } = rows(
    { when: one, discount: 0.1 },
    { when: { grade: "A" }, discount: 0.1 },
    { when: other, discount: 0.1 },
  );
  expect([table, issues]).toEqual([null, [{ code: "discountCountedTwice", row: 3, other: 1, question }]]);
});

test("steps of one question, levels and years among themselves are no double count", () => {
  const steps = [
    { when: { question: "C01", atLeast: 0.5 }, discount: 0.02 },
    { when: { question: "C01", atLeast: 1 }, discount: 0.05 },
    { when: { yearsClean: 3 }, discount: 0.02 },
    { when: { yearsClean: 5 }, discount: 0.05 },
  ];
  expect(rows(...steps).issues).toEqual([]);
});

test("what is no table at all", () => {
  expect(readDiscounts("{").ok).toBe(false);
  expect(readDiscounts(JSON.stringify({ ...filed, insurer: "A" }))).toEqual({
    ok: false,
    issues: [{ code: "jsonUnknownKey", path: "JSON", received: "insurer" }],
  });
});
