import { questions } from "../../../src/engine/catalogue";
import { scenarios, type ScenarioDeclaration } from "../../../src/engine/scenarios";
import { declaration, parameters } from "../../../src/engine/scenarios/denial-of-service";
import type { Effects } from "../../../src/engine/scenarios/effects";
import type { ScenarioParameters } from "../../../src/engine/scenarios/parameters";

test("are the four of the source documents and two beyond them, in this order", () => {
  expect(scenarios.map(({ id, code, extended }) => [id, code, extended])).toEqual([
    ["suspected-attack", "s1", false],
    ["data-breach", "s2", false],
    ["web-defacement", "s3", false],
    ["denial-of-service", "s4", false],
    ["ransomware", "s5", true],
    ["third-party-outage", "s6", true],
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
  ({ items, beside }) => {
    for (const { coverage, conditionalPart } of [...items, ...beside]) {
      expect(conditionalPart !== undefined).toBe(coverage === "conditional");
    }
  },
);

test("operation logs act on the money of S1, S2, S3 and S5", () => {
  expect(scenarios.filter(({ logActs }) => logActs).map(({ code }) => code)).toEqual(["s1", "s2", "s3", "s5"]);
});

test("bad years, a firm's nature and its history say nothing of a provider's outage", () => {
  expect(scenarios.filter(({ frequency }) => !frequency.yearly).map(({ code }) => code)).toEqual(["s6"]);
});

test("an item beside the loss is paid by no part", () => {
  for (const { items, beside } of scenarios) {
    expect(items.filter(({ coverage }) => coverage === "none")).toEqual([]);
    expect(beside.filter(({ coverage }) => coverage !== "none")).toEqual([]);
  }
});

test("effects are 0 to 3; changed payments, papers and disposal have none on any scenario", () => {
  for (const { effects } of scenarios)
    for (const effect of [...effects.likelihood, ...effects.severity]) expect([0, 1, 2, 3]).toContain(effect);
  const idle = questions.filter(({ index }) =>
    scenarios.every(({ effects }) => effects.likelihood[index] === 0 && effects.severity[index] === 0),
  );
  expect(idle.map(({ id }) => id)).toEqual(["G17", "F03", "F04"]);
});

test("a scenario that leaves something out, or carries another's code, does not compile", () => {
  const { gates, extended, frequency, logActs, items, beside, impact } = declaration;
  const { frequency: frequencies, industry, ...groups } = parameters;
  const wrong = [
    // @ts-expect-error nothing said of when it cannot happen
    { extended, frequency, logActs, items, beside, impact } satisfies ScenarioDeclaration<"s4">,
    // @ts-expect-error nothing said of how often
    { gates, extended, logActs, items, beside, impact } satisfies ScenarioDeclaration<"s4">,
    // @ts-expect-error no cost items
    { gates, extended, frequency, logActs, beside, impact } satisfies ScenarioDeclaration<"s4">,
    // @ts-expect-error nothing said of its impact
    { gates, extended, frequency, logActs, items, beside } satisfies ScenarioDeclaration<"s4">,
    // @ts-expect-error cost items of another scenario
    declaration satisfies ScenarioDeclaration<"s5">,
    // @ts-expect-error no frequencies
    { industry, ...groups } satisfies ScenarioParameters<"s4">,
    // @ts-expect-error no factors by industry
    { frequency: frequencies, ...groups } satisfies ScenarioParameters<"s4">,
    // @ts-expect-error parameters of another scenario
    parameters satisfies ScenarioParameters<"s5">,
    // @ts-expect-error a question that is not in the catalogue
    { Z01: { likelihood: 1 } } satisfies Effects,
    // @ts-expect-error a question named for no effect
    { G01: {} } satisfies Effects,
    // @ts-expect-error no such degree
    { G01: { severity: 4 } } satisfies Effects,
  ];
  expect(wrong).toHaveLength(11);
});
