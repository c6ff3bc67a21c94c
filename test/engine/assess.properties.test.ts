import fc from "fast-check";
import { assess, evaluateSheet, understand, type Assessment } from "../../src/engine/assess";
import { questions, viewpointIds, type CatalogueQuestion } from "../../src/engine/catalogue";
import { defaultParameters } from "../../src/engine/parameters/set";
import { variables } from "../../src/engine/profile/variables";
import { grades } from "../../src/engine/rating/grade";
import type { Rating } from "../../src/engine/rating/rate";
import { scenarioIds } from "../../src/engine/scenarios";
import { hearingSheetSchema, type HearingSheet } from "../../src/engine/sheet/hearing-sheet";
import { answersBy, bestOption } from "../support/engine";
import { holdsFor } from "../support/property";
import { randomSheet, sheets } from "../support/random-sheet";
import { seededRandom } from "../support/random";

type Result = Omit<Assessment, "fingerprints">;
const evaluated = (sheet: HearingSheet): Result => evaluateSheet(understand(sheet, defaultParameters));
const ratingsOf = ({ rating }: Result): readonly Rating[] => [rating.overall, ...rating.viewpoints];
const seeds = fc.nat({ max: 0xffffffff });
/** The last bits of exp and pow may go either way. */
function atMost(value: number, bound: number): void {
  if (!(value <= bound * (1 + 1e-12))) throw new Error(`${String(value)} is above ${String(bound)}`);
}
function atLeast(value: number, bound: number): void {
  if (!(value >= bound)) throw new Error(`${String(value)} is below ${String(bound)}`);
}
function amount(value: number): void {
  if (!Number.isFinite(value) || value < 0) throw new Error(`${String(value)} is no amount`);
}

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

function withReply(sheet: HearingSheet, { id }: CatalogueQuestion, reply: string): HearingSheet {
  return { ...sheet, answers: { ...sheet.answers, [id]: reply } };
}

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
      const after = evaluated(improved).scenarios;
      evaluated(sheet).scenarios.forEach((before, index) => {
        const now = after[index];
        if (!now) throw new Error("A scenario went missing");
        expect(now.applies).toBe(before.applies);
        atMost(now.frequency, before.frequency);
        atMost(now.expectedAnnualLoss, before.expectedAnnualLoss);
        if (now.impact && before.impact) atMost(now.impact.daysStopped, before.impact.daysStopped);
        for (const point of ["low", "likely", "high", "mean"] as const) {
          if (now.loss && before.loss) atMost(now.loss[point], before.loss[point]);
          now.items.forEach((item, position) => {
            atMost(item[point], before.items[position]?.[point] ?? NaN);
          });
        }
      });
    });
  });
});

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

  test("is as an open question while nothing confirms it", () => {
    const unverifiable: HearingSheet = {
      profile: {},
      answers: answersBy(bestOption, { S22: "na:noDirectory", N11: "na:noDomain" }),
    };
    const blank = { ...unverifiable, answers: answersBy(bestOption, { S22: undefined, N11: undefined }) };
    expect(factorsOf(unverifiable)).toEqual(factorsOf(blank));
  });
});

describe("every amount", () => {
  test("is finite, never negative, and in order: low ≤ likely ≤ high, low ≤ mean ≤ high", () => {
    holdsFor(sheets, 400, (sheet) => {
      for (const { items, beside, loss, frequency, expectedAnnualLoss, impact } of evaluated(sheet).scenarios) {
        for (const { low, likely, high, mean } of [...items, ...beside, ...(loss ? [loss] : [])]) {
          for (const value of [low, likely, high, mean]) amount(value);
          atMost(low, likely);
          atMost(likely, high);
          atMost(low, mean);
          atMost(mean, high);
        }
        const singles = [frequency, expectedAnnualLoss, impact?.daysStopped, impact?.personsAffected];
        for (const value of [...singles, impact?.statedLiability]) amount(value ?? 0);
      }
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
      for (const { loss } of evaluated({ profile, answers }).scenarios) {
        for (const value of loss ? [loss.low, loss.likely, loss.high, loss.mean] : []) amount(value);
      }
    }
  });
});

describe("a rating", () => {
  test("lies in its range, inside 0 to 100, and so does every completion of the open questions", () => {
    holdsFor(fc.tuple(sheets, seeds), 400, ([sheet, seed]) => {
      const random = seededRandom(seed);
      const lean = random();
      const open = understand(sheet, defaultParameters).replies.filter((reply) => reply.applicable && !reply.option);
      const completed = open.reduce((filled, { question: one }) => {
        const last = one.options.length - 1;
        const index = lean < 0.2 ? 0 : lean > 0.8 ? last : Math.floor(random() * one.options.length);
        return withReply(filled, one, one.options[index]?.id ?? "");
      }, sheet);
      const after = ratingsOf(evaluated(completed));
      ratingsOf(evaluated(sheet)).forEach(({ score, range }, index) => {
        const filled = after[index]?.score;
        if (range === null) {
          expect([score, filled]).toEqual([null, null]);
          return;
        }
        // a score may be none where nothing was asked
        for (const value of [score ?? range[0], filled ?? NaN]) {
          atLeast(value, range[0]);
          atLeast(range[1], value);
        }
        atLeast(range[0], 0);
        atLeast(100, range[1]);
      });
    });
  });

  test("has an answered share of 0 to 1, and no grade with less than 60 %", () => {
    holdsFor(sheets, 200, (sheet) => {
      for (const { answered, grade } of ratingsOf(evaluated(sheet))) {
        atLeast(answered, 0);
        atLeast(1, answered);
        if (answered < 0.5999999) expect(grade).toBeNull();
      }
    });
  });

  test("is no better than C where something caps it", () => {
    holdsFor(sheets, 200, (sheet) => {
      for (const { cappedBy, grade } of ratingsOf(evaluated(sheet))) {
        if (cappedBy.length > 0) expect(["C", "D", "E", null]).toContain(grade);
      }
    });
  });
});

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

describe("random sheets", () => {
  test("are the same for the same seed", () => {
    holdsFor(seeds, 50, (seed) => {
      expect(randomSheet(seededRandom(seed))).toEqual(randomSheet(seededRandom(seed)));
    });
  });

  test("are hearing sheets by the schema", () => {
    holdsFor(sheets, 200, (sheet) => {
      expect(hearingSheetSchema.safeParse(sheet).success).toBe(true);
    });
  });

  test("bring every kind of reply and every kind of profile issue, each scenario gated and open", () => {
    const codes = new Set<string>();
    const gates = new Set<string>();
    for (let seed = 0; seed < 300; seed++) {
      const { issues, scenarios } = evaluated(randomSheet(seededRandom(seed)));
      for (const issue of issues) codes.add(issue.code === "contradiction" ? issue.rule : issue.code);
      for (const { id, applies } of scenarios) gates.add(`${id} ${String(applies)}`);
    }
    const expected = [
      "unanswered",
      "unknown",
      "reasonDenied",
      "reasonUnconfirmed",
      "reasonUnverified",
      "notAsked",
      "assumed",
      "understood",
      "notANumber",
      "outOfRange",
    ];
    expect([...codes]).toEqual(
      expect.arrayContaining([
        ...expected,
        "notWhole",
        "allBest",
        "largeLoss",
        "databaseAboveHeld",
        "cardsWithoutKind",
      ]),
    );
    // S1 is never gated; S6 is open only where a provider is named
    expect(gates.size).toBeGreaterThanOrEqual(10);
  });
});
