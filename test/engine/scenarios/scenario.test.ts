import { scenarios } from "../../../src/engine/scenarios";

test("there are four, in the order of the domain", () => {
  expect(scenarios.map(({ id, code, effect }) => [id, code, effect])).toEqual([
    ["suspected-attack", "s1", 0],
    ["data-breach", "s2", 1],
    ["web-defacement", "s3", 2],
    ["denial-of-service", "s4", 3],
  ]);
});

test("an item's id is unique over all scenarios", () => {
  const ids = scenarios.flatMap(({ items, beside }) => [...items, ...beside].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(scenarios)("$code names no parameter twice in a product", ({ items, beside }) => {
  for (const { factors } of [...items, ...beside]) {
    const named = factors.filter(({ kind }) => kind !== "constant").map((factor) => "id" in factor && factor.id);
    expect(new Set(named).size).toBe(named.length);
  }
});

test.each(scenarios)(
  "$code: the part that pays is named where payment has a condition, and only there",
  ({ items }) => {
    for (const { coverage, conditionalPart } of items) {
      expect(conditionalPart !== undefined).toBe(coverage === "conditional");
    }
  },
);

test("operation logs act on the money of S1 to S3", () => {
  expect(scenarios.map(({ logActs }) => logActs)).toEqual([true, true, true, false]);
});
