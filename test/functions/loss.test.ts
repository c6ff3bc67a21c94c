import { near } from "../support/engine";
import { manufacturer, outcomeOf, valueOf } from "./support";

// worked by hand in test/engine/assess.test.ts
const size = 3 ** 0.25;
const plain = size * (800_000 + 600_000 + 500_000);
const investigation = 3 * 1_250_000 + 2 * 1_750_000;
const internal = size * 3 * 160 * 3_000;
const severe = 20e6 * 3 * 0.1 * 0.3 * 0.25 + 300 * 0.05 * 3 * 8 * 3_000;
const likely = plain + investigation * 0.65 + internal * 0.8 + severe * Math.exp(-0.4);
const legal = [300_000, 600_000, 1_000_000, (300_000 + 4 * 600_000 + 1_000_000) / 6].map((yen) => near(size * yen));

const loss = (item: unknown, measure: unknown, ...more: unknown[]): Promise<unknown> =>
  valueOf("LOSS", "suspected-attack", item, measure, manufacturer, ...more);

test.each([["total"], [""], [null], [[[""]]], [[[0]]]])("the whole scenario where the item is %j", async (item) => {
  expect(await loss(item, "likely")).toEqual([[near(likely)]]);
});

test("one item at one measure, or at the four side by side", async () => {
  expect(await loss("s1.legal", "high")).toEqual([[near(size * 1_000_000)]]);
  expect(await loss("s1.legal", null)).toEqual([legal]);
});

test("a range of items gives a row an item", async () => {
  expect(await loss([["total"], ["s1.legal"]], "likely")).toEqual([[near(likely)], [near(size * 600_000)]]);
});

test("* lists every item with its id", async () => {
  const rows = (await loss("*", "")) as (string | number)[][];
  expect(rows.find(([id]) => id === "s1.legal")).toEqual(["s1.legal", ...legal]);
  expect(rows.every((row) => row.length === 5)).toBe(true);
  expect(rows.reduce((sum, row) => sum + Number(row[2]), 0)).toEqual(near(likely));
});

test("follows a parameter given as one value, or as three", async () => {
  expect(await loss("s1.legal", "", [["legal", 700_000]])).toEqual([Array(4).fill(near(size * 700_000))]);
  expect(await loss("s1.legal", "", [["legal", 1, 4, 7]])).toEqual([[1, 4, 7, 4].map((yen) => near(size * yen))]);
});

test("a scenario that cannot happen is #N/A with its reason", async () => {
  expect(await outcomeOf("LOSS", ["web-defacement", "", "", manufacturer])).toEqual({
    ok: false,
    error: "notAvailable",
    message: expect.stringContaining("Webサイトがないため"),
  });
});

test.each([
  ["scenario", ["fire", "", "", manufacturer], "suspected-attack"],
  ["item", ["suspected-attack", "s2.legal", "", manufacturer], "s1.legal"],
  ["measure", ["suspected-attack", "", "median", manufacturer], "likely"],
  ["scenario", ["", "", "", manufacturer], ""],
])("a wrong %s is #VALUE! and names what is allowed", async (_, args, allowed) => {
  expect(await outcomeOf("LOSS", args)).toMatchObject({
    ok: false,
    error: "invalidValue",
    message: expect.stringContaining(allowed),
  });
});
