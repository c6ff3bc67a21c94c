import type { HearingSheet } from "../../../src/engine/sheet/hearing-sheet";
import { answersBy, bestOption } from "../../support/engine";
import { holdsFor } from "../../support/property";
import { sheets } from "../../support/random-sheet";
import { atLeast, atMost, evaluated } from "./holding";

describe("not applicable", () => {
  const factorsOf = (sheet: HearingSheet) =>
    evaluated(sheet).scenarios.map(({ basis }) => [basis.controlFactor, ...Object.values(basis.factors)]);
  const unverifiable = new Set(["na:noDomain", "na:noDirectory", "na:stated"]);

  /** The same with everything open that is said not to apply for a reason no fact may verify. */
  const opened = (sheet: HearingSheet): HearingSheet => ({
    ...sheet,
    answers: Object.fromEntries(Object.entries(sheet.answers).filter(([, reply]) => !unverifiable.has(reply))),
  });

  test("lowers no factor below 90 % of that with the question open, unless the profile verifies it", () => {
    holdsFor(sheets, 400, (whole) => {
      const sheet: HearingSheet = { ...whole, form: "full" };
      const open = factorsOf(opened(sheet));
      factorsOf(sheet).forEach((factors, scenario) => {
        factors.forEach((factor, at) => {
          const bound = open[scenario]?.[at] ?? NaN;
          atLeast(factor, 0.9 * bound * (1 - 1e-12));
          atMost(factor, bound);
        });
      });
    });
  });

  test("is as an open question while neither a remark nor the profile says more of it", () => {
    holdsFor(sheets, 200, (whole) => {
      const sheet: HearingSheet = { ...whole, form: "full", remarks: {} };
      expect(factorsOf(sheet)).toEqual(factorsOf(opened(sheet)));
    });
  });

  test("is so for the best of answers beside it", () => {
    const unverifiable: HearingSheet = {
      profile: {},
      answers: answersBy(bestOption, { S22: "na:noDirectory", N11: "na:noDomain" }),
    };
    const blank = { ...unverifiable, answers: answersBy(bestOption, { S22: undefined, N11: undefined }) };
    expect(factorsOf(unverifiable)).toEqual(factorsOf(blank));
  });
});
