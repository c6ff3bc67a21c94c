import fc from "fast-check";
import { questions } from "../../../src/engine/catalogue";
import { grades } from "../../../src/engine/rating/grade";
import { manufacturer, provider, retailer } from "../../support/customers";
import { answersBy, bestOption, worstOption } from "../../support/engine";
import { holdsFor } from "../../support/property";
import { sheets } from "../../support/random-sheet";
import { atLeast, atMost, evaluated, expectedOf, ratingsOf, withReply, type Result } from "./holding";

/**
 * A sheet and the same with one reply made better, none dropped: an option nearer the best, or any for an open question. What
 * was not asked counts as neutral, so that to answer it may make it worse.
 */
const improvements = fc
  .tuple(sheets, fc.constantFrom(...questions), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
  .map(([sheet, question, chance]) => {
    const before = sheet.answers[question.id] ?? "";
    const index = question.options.findIndex(({ id }) => id === before);
    const better = index < 0 ? question.options : question.options.slice(0, index);
    const notAsked = before === "" && sheet.form === "short" && question.core !== true;
    const chosen = notAsked || before.startsWith("na:") ? undefined : better[Math.floor(chance * better.length)]?.id;
    return { question, before, sheet, improved: withReply(sheet, question, chosen ?? before) };
  });

describe("an answer made better", () => {
  test("never lowers a score, nor the lower end of its range", () => {
    holdsFor(improvements, 400, ({ sheet, improved }) => {
      const after = ratingsOf(evaluated(improved));
      ratingsOf(evaluated(sheet)).forEach((before, index) => {
        atLeast(after[index]?.score ?? -1, before.score ?? -1);
        atLeast(after[index]?.range?.[0] ?? -1, before.range?.[0] ?? -1);
      });
    });
  });

  test("never worsens a grade, where it was answered before", () => {
    holdsFor(improvements, 400, ({ sheet, improved, before }) => {
      if (before === "" || before === "unknown") return;
      const after = ratingsOf(evaluated(improved));
      ratingsOf(evaluated(sheet)).forEach(({ grade }, index) => {
        const now = after[index]?.grade ?? null;
        if (grade && now) expect(grades.indexOf(now)).toBeLessThanOrEqual(grades.indexOf(grade));
        else expect(now).toBe(grade);
      });
    });
  });

  test("never lowers a level of the operation logs", () => {
    holdsFor(improvements, 200, ({ sheet, improved }) => {
      const [before, after] = [evaluated(sheet).rating.operationLog, evaluated(improved).rating.operationLog];
      for (const axis of ["level", "acting", "collect", "retain", "monitor", "analyse"] as const) {
        atLeast(after[axis] ?? -1, before[axis] ?? -1);
      }
    });
  });

  test("never raises a frequency, a loss, an item, or the days stopped", () => {
    holdsFor(improvements, 400, ({ sheet, improved }) => {
      notMore(evaluated(sheet), evaluated(improved));
    });
  });

  test.each(questions)("$id: nor does any step of it, all others at their worst or at their best", (question) => {
    for (const { profile } of [manufacturer, retailer, provider]) {
      for (const choose of [worstOption, bestOption]) {
        const of = (option: string) =>
          evaluated({
            profile: { ...profile, "provider.1.name": "AWS" },
            answers: answersBy(choose, { [question.id]: option }),
          });
        // best first
        const results = question.options.map(({ id }) => of(id));
        results.slice(1).forEach((worse, index) => {
          const better = results[index];
          if (better) notMore(worse, better);
        });
      }
    }
  });
});

function notMore(worse: Result, better: Result): void {
  worse.scenarios.forEach((before, index) => {
    const now = better.scenarios[index];
    if (!now) throw new Error("A scenario went missing");
    expect(now.applies).toBe(before.applies);
    atMost(now.frequency, before.frequency);
    atMost(now.expectedAnnualLoss, before.expectedAnnualLoss);
    if (now.impact && before.impact) atMost(now.impact.daysStopped, before.impact.daysStopped);
    for (const point of ["low", "likely", "high", "mean"] as const) {
      if (now.loss && before.loss) atMost(now.loss[point], before.loss[point]);
      for (const list of ["items", "beside"] as const)
        now[list].forEach((item, position) => {
          atMost(item[point], before[list][position]?.[point] ?? NaN);
        });
    }
  });
  atMost(expectedOf(better), expectedOf(worse));
}
