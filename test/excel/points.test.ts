import type { HearingSheet } from "../../src/engine";
import type { LocalWorkbook } from "../../src/local-excel";
import { answersBy, bestOption, worstOption } from "../support/engine";
import { diagnose, openFilled, placeOfName, valueAt, written } from "../support/local";

/** What the result sheet says, strong on the left and weak on the right, row by row. */
async function pointsOf(answers: HearingSheet["answers"]): Promise<{ strong: unknown[]; weak: unknown[] }> {
  const workbook: LocalWorkbook = await openFilled({
    customer: "株式会社みほん",
    date: "2026-04-01",
    profile: {},
    answers,
  });
  written(await diagnose(workbook));
  const { sheet, row, column: left } = placeOfName(workbook, "KK_b_rating_points");
  const column = (right: number) => [2, 3, 4, 5, 6].map((below) => valueAt(workbook, sheet, row + below, left + right));
  return { strong: column(0), weak: column(4) };
}

const none = ["–", "–", "–", "–"];

test("where nothing is in place no strength is named, and weaknesses are the heaviest", async () => {
  const { strong, weak } = await pointsOf(answersBy(worstOption));
  expect(strong).toEqual(["強みと言える対策は、まだありません", ...none]);
  // the first five of weight 5 in the order of the catalogue
  expect(weak.map((text) => String(text).slice(0, 3))).toEqual(["G07", "N02", "N03", "N08", "C01"]);
});

test("an open question of weight 5 is named as open before one of weight 4 that is half done", async () => {
  const { weak } = await pointsOf(
    answersBy((question) => {
      if (question.id === "G07") return undefined;
      return question.id === "G03" ? "old" : bestOption(question);
    }),
  );
  expect(weak[0]).toMatch(/^G07　.+　（未回答）$/);
  expect(weak[1]).toMatch(/^G03　[^（]+$/);
  expect(weak.slice(2)).toEqual(["–", "–", "–"]);
});

test("where everything is in place no weakness is named", async () => {
  const { strong, weak } = await pointsOf(answersBy(bestOption));
  expect(strong.every((text) => text !== "–")).toBe(true);
  expect(weak).toEqual(["弱みはありません", ...none]);
});
