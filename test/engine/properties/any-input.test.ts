import fc from "fast-check";
import { assess, understand } from "../../../src/engine/assess";
import { questions, viewpointIds } from "../../../src/engine/catalogue";
import { defaultParameters } from "../../../src/engine/parameters/set";
import { variables } from "../../../src/engine/profile/variables";
import { scenarioIds } from "../../../src/engine/scenarios";
import type { HearingSheet } from "../../../src/engine/sheet/hearing-sheet";
import { holdsFor } from "../../support/property";
import { sheets } from "../../support/random-sheet";
import { atLeast } from "./holding";

describe("assess", () => {
  const cell = fc.oneof(
    fc.double(),
    fc.string({ unit: "binary" }),
    fc.boolean(),
    fc.constantFrom("__proto__", "constructor", "toString", "1億", "-0", "％", "na:"),
    fc.integer(),
  );
  const record = (ids: readonly string[], value: fc.Arbitrary<unknown>) =>
    fc.record(Object.fromEntries(ids.map((id) => [id, value])), { requiredKeys: [] });
  const reply = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("__proto__", "constructor", "na:", "na:stated", "na:x", "unknown", "none", " none "),
  );
  const anySheet = fc.record({
    profile: record(
      variables.map(({ id }) => id),
      cell,
    ),
    answers: record(
      questions.map(({ id }) => id),
      reply,
    ),
  }) as unknown as fc.Arbitrary<HearingSheet>;

  test("never throws for what a sheet says, and always has every scenario and every viewpoint", () => {
    holdsFor(anySheet, 300, (sheet) => {
      const { scenarios, rating } = assess(sheet, defaultParameters);
      expect(scenarios.map(({ id }) => id)).toEqual(scenarioIds);
      expect(rating.viewpoints.map(({ id }) => id)).toEqual(viewpointIds);
    });
  });

  test("takes nothing from the words of a sheet but what it understood", () => {
    holdsFor(anySheet, 300, (sheet) => {
      const { given } = understand(sheet, defaultParameters);
      for (const variable of variables) {
        const value = variable.kind === "number" ? given.numbers.get(variable.id) : undefined;
        if (value === undefined || variable.kind !== "number") continue;
        atLeast(value, variable.min);
        atLeast(variable.max, value);
      }
    });
  });

  test("does not change the sheet it reads", () => {
    holdsFor(sheets, 100, (sheet) => {
      const copy = structuredClone(sheet);
      assess(sheet, defaultParameters);
      expect(sheet).toEqual(copy);
    });
  });
});
