import { readProfile } from "../../../src/engine/sheet/profile";

/** The profile as JSON may bring it, whatever its types say. */
const read = (profile: Record<string, unknown>) => readProfile(profile);

test("numbers, flags and the industry are taken as given", () => {
  const { given, issues } = read({ staff: 40, "kinds.card": true, hasWebsite: false, industry: "I2" });
  expect(Object.fromEntries(given.numbers)).toEqual({ staff: 40, "kinds.card": 1, hasWebsite: 0 });
  expect(given.industry).toBe("I2");
  expect(issues).toEqual([]);
});

test.each([[""], ["   "], ["　"], [undefined]])("%p is left out, without an issue", (blank) => {
  const { given, issues } = read({ staff: blank, hasWebsite: blank, industry: blank });
  expect([given.numbers.size, given.industry, issues]).toEqual([0, null, []]);
});

test("a number in text is understood, and reported", () => {
  const { given, issues } = read({ revenue: "1億2,000万" });
  expect(given.numbers.get("revenue")).toBe(120_000_000);
  expect(issues).toEqual([
    { code: "understood", variable: "revenue", received: "1億2,000万", value: 120_000_000, unit: "yenPerYear" },
  ]);
});

test.each([["多数"], [true], [null], [NaN], [Infinity]])("%p is no number, and left out", (received) => {
  const { given, issues } = read({ staff: received });
  expect(given.numbers.has("staff")).toBe(false);
  expect(issues).toEqual([
    { code: "notANumber", variable: "staff", received, unit: "persons", min: 1, max: 1_000_000 },
  ]);
});

test.each<[string, unknown]>([
  ["revenue", "不明"],
  ["staff", "わかりません。"],
  ["mailShare", "（未確認）"],
  ["hasWebsite", "分からない"],
  ["industry", "Unknown"],
  ["cards", "？"],
])("%s %p is not known, and left out", (variable, received) => {
  const { given, issues } = read({ [variable]: received });
  expect([given.numbers.size, given.industry]).toEqual([0, null]);
  expect(issues).toEqual([{ code: "unknownValue", variable, received }]);
});

test.each<[string, string, string, number]>([
  ["webSales", "該当なし", "yenPerYear", 1e14],
  ["cards", "Ｎ／Ａ", "cards", 2e8],
  ["mailShare", "対象外", "share", 1],
])("%s %p may mean none, and is asked back", (variable, received, unit, max) => {
  const { given, issues } = read({ [variable]: received });
  expect(given.numbers.size).toBe(0);
  expect(issues).toEqual([{ code: "valueNotApplicable", variable, received, unit, max }]);
});

test.each(["検討中", "該当なし", "なし"])("%p people are no number", (received) => {
  expect(read({ staff: received }).issues).toMatchObject([{ code: "notANumber", received }]);
});

test.each([
  ["webSales", "なし", "yenPerYear"],
  ["cards", "（無し）", "cards"],
  ["entrustors", "None", "companies"],
  ["publicServers", "ゼロ", "servers"],
])("none is 0 where things are counted or earned: %s %p", (variable, received, unit) => {
  const { given, issues } = read({ [variable]: received });
  expect([...given.numbers]).toEqual([[variable, 0]]);
  expect(issues).toEqual([{ code: "understood", variable, received, value: 0, unit }]);
});

test.each([
  ["margin", "なし"],
  ["cards", "なし（未確認）"],
  ["cards", "なし（決済代行に任せている）"],
])("none is not taken for 0 where it may mean something else: %s %p", (variable, received) => {
  const { given, issues } = read({ [variable]: received });
  expect([given.numbers.size, issues.length]).toEqual([0, 1]);
});

test.each([
  ["staff", 0, "persons", 1, 1e6],
  ["mailShare", 1.01, "share", 0, 1],
  ["closedDays", 366, "days", 0.1, 365],
  ["personsHeld", -1, "persons", 0, 2e8],
])("%s of %d is out of range, and left out", (variable, received, unit, min, max) => {
  const { given, issues } = read({ [variable]: received });
  expect(given.numbers.size).toBe(0);
  expect(issues).toEqual([{ code: "outOfRange", variable, received, unit, min, max }]);
});

test("text out of range is reported by the number it means", () => {
  expect(read({ staff: "200万人" }).issues).toMatchObject([{ code: "outOfRange", received: 2_000_000 }]);
});

test.each([
  ["staff", 1],
  ["staff", 1e6],
  ["margin", 0],
  ["margin", 1],
])("%s may be at the end of its range: %d", (variable, value) => {
  expect([...read({ [variable]: value }).given.numbers.values()]).toEqual([value]);
});

test("a fraction of a person is refused", () => {
  const { given, issues } = read({ staff: 12.5 });
  expect(given.numbers.size).toBe(0);
  expect(issues).toEqual([{ code: "notWhole", variable: "staff", received: 12.5, unit: "persons" }]);
});

test.each([
  [true, 1],
  [false, 0],
  [1, 1],
  [0, 0],
  ["yes", 1],
  ["No", 0],
  [" TRUE ", 1],
  ["false", 0],
])("%p as a flag is %d", (received, expected) => {
  expect(read({ hasWebsite: received }).given.numbers.get("hasWebsite")).toBe(expected);
});

test.each([["maybe"], [2], ["constructor"], [null]])("%p is neither yes nor no, and left out", (received) => {
  const { given, issues } = read({ hasWebsite: received });
  expect(given.numbers.size).toBe(0);
  expect(issues).toEqual([{ code: "notYesNo", variable: "hasWebsite", received }]);
});

test.each([["Z"], ["製造業"], [5], ["i1"]])("%p is no industry, and left out", (received) => {
  const { given, issues } = read({ industry: received });
  expect(given.industry).toBeNull();
  expect(issues).toEqual([{ code: "notAnIndustry", variable: "industry", received }]);
});

test("information is not looked into", () => {
  expect(read({ customer: 5, lossHistory: "なし", overseasSales: "abc" }).issues).toEqual([]);
});
