import { questions } from "../../../src/engine/catalogue";
import { scenarios } from "../../../src/engine/scenarios";

test("are those of the domain, in its order", () => {
  expect(scenarios.map(({ id, code }) => [id, code])).toEqual([
    ["suspected-attack", "s1"],
    ["data-breach", "s2"],
    ["web-defacement", "s3"],
    ["denial-of-service", "s4"],
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
  expect(scenarios.filter(({ logActs }) => logActs).map(({ code }) => code)).toEqual(["s1", "s2", "s3"]);
});

test("effects are 0 to 3, and every question has one on some scenario", () => {
  for (const { effects } of scenarios)
    for (const effect of [...effects.likelihood, ...effects.severity]) expect([0, 1, 2, 3]).toContain(effect);
  const idle = questions.filter(({ index }) =>
    scenarios.every(({ effects }) => effects.likelihood[index] === 0 && effects.severity[index] === 0),
  );
  expect(idle.map(({ id }) => id)).toEqual([]);
});
