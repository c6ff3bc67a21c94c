import fc from "fast-check";
import { understand } from "../../../src/engine/assess";
import { defaultParameters } from "../../../src/engine/parameters/set";
import { holdsFor } from "../../support/property";
import { seededRandom } from "../../support/random";
import { sheets } from "../../support/random-sheet";
import { atLeast, evaluated, ratingsOf, withReply } from "./holding";

const seeds = fc.nat({ max: 0xffffffff });

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
