import { questions } from "../../../src/engine/catalogue";
import { scenarios, type ScenarioDeclaration } from "../../../src/engine/scenarios";
import { declaration, parameters } from "../../../src/engine/scenarios/denial-of-service";
import type { Effects } from "../../../src/engine/scenarios/effects";
import type { ScenarioParameters } from "../../../src/engine/scenarios/parameters";

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

test("a scenario that leaves something out, or carries another's code, does not compile", () => {
  const { gate, gateReason, logActs, items, beside, impact } = declaration;
  const { simulation, frequency, industry, forensic, labour, interruption, advice, own } = parameters;
  const wrong = [
    // @ts-expect-error nothing said of when it cannot happen
    { gateReason, logActs, items, beside, impact } satisfies ScenarioDeclaration<"s4">,
    // @ts-expect-error no cost items
    { gate, gateReason, logActs, beside, impact } satisfies ScenarioDeclaration<"s4">,
    // @ts-expect-error nothing said of its impact
    { gate, gateReason, logActs, items, beside } satisfies ScenarioDeclaration<"s4">,
    // @ts-expect-error cost items of another scenario
    declaration satisfies ScenarioDeclaration<"s5">,
    // @ts-expect-error no frequencies
    { simulation, industry, forensic, labour, interruption, advice, own } satisfies ScenarioParameters<"s4">,
    // @ts-expect-error no factors by industry
    { simulation, frequency, forensic, labour, interruption, advice, own } satisfies ScenarioParameters<"s4">,
    // @ts-expect-error parameters of another scenario
    parameters satisfies ScenarioParameters<"s5">,
    // @ts-expect-error a question that is not in the catalogue
    { Z01: { likelihood: 1 } } satisfies Effects,
    // @ts-expect-error a question named for no effect
    { G01: {} } satisfies Effects,
    // @ts-expect-error no such degree
    { G01: { severity: 4 } } satisfies Effects,
  ];
  expect(wrong).toHaveLength(10);
});
