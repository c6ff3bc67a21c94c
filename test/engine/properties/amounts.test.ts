import { variables } from "../../../src/engine/profile/variables";
import { answersBy, bestOption } from "../../support/engine";
import { holdsFor } from "../../support/property";
import { sheets } from "../../support/random-sheet";
import { amountsAreAmounts, evaluated } from "./holding";

describe("every amount", () => {
  test("is finite, never negative, and in order: low ≤ likely ≤ high, low ≤ mean ≤ high", () => {
    holdsFor(sheets, 400, (sheet) => {
      amountsAreAmounts(evaluated(sheet));
    });
  });

  test.each(["min", "max"] as const)("is so with every number at its %s and every flag set", (end) => {
    const profile = Object.fromEntries(
      variables.flatMap((variable): [string, number | boolean][] =>
        variable.kind === "number"
          ? [[variable.id, variable[end]]]
          : variable.kind === "flag"
            ? [[variable.id, true]]
            : [],
      ),
    );
    for (const answers of [{}, answersBy(bestOption)]) {
      amountsAreAmounts(evaluated({ profile, answers }));
    }
  });
});
