import { openWorkbook, type LocalWorkbook } from "../../src/local-excel";
import { issueNumber } from "../../src/issues";
import type { QuestionId } from "../../src/engine";
import { names } from "../../src/workbook/model/names";
import { lazily } from "../support/lazily";
import { diagnose, openFilled, placeOfName, save, valueAt, valueOf, written } from "../support/local";
import { overwrite } from "../support/tamper";

/** Facility's questions weigh 3, 3, 2, 3, 2, 2: of 15. */
const facility = (...answered: readonly (readonly [QuestionId, string])[]): Promise<LocalWorkbook> =>
  openFilled({ profile: { revenue: 3e9, staff: 40 }, answers: Object.fromEntries(answered) });

const agreed = { state: "complete", differences: [] };

describe("the least of answers that makes a grade", () => {
  test("9 of 15 are 60 %: the cell has a grade, as the engine says", async () => {
    // 100 · (3 · 1 + 3 · 1 + 3 · 1) / 15
    const workbook = await facility(["F01", "recorded"], ["F02", "registered"], ["F04", "certified"]);
    expect(written(await diagnose(workbook)).verdict).toMatchObject(agreed);
    expect(valueOf(workbook, names.rating("facility", "answered"))).toBe(0.6);
    expect(valueOf(workbook, names.rating("facility", "score"))).toBeCloseTo(60, 12);
    expect(valueOf(workbook, names.rating("facility", "grade"))).toBe("C");
  });

  test("8 of 15 are not", async () => {
    const workbook = await facility(["F01", "recorded"], ["F02", "registered"], ["F05", "none"]);
    expect(written(await diagnose(workbook)).verdict).toMatchObject(agreed);
    expect(valueOf(workbook, names.rating("facility", "answered"))).toBeCloseTo(8 / 15, 12);
    expect(valueOf(workbook, names.rating("facility", "grade"))).not.toMatch(/^[A-E]$/);
  });
});

const diagnosed = lazily(async () => {
  const workbook = await openFilled({
    profile: { industry: "E", revenue: "5億〜6億", staff: 300, pcs: 300 },
    answers: { N02: "だいたい" },
  });
  written(await diagnose(workbook));
  return save(workbook);
});

test("the findings stand heaviest first: what an assumption replaces, the assumption, then answers not understood", async () => {
  const workbook = await openWorkbook(await diagnosed);
  const { sheet, row, column } = placeOfName(workbook, names.block("rating_findings"));
  const codes = [2, 3, 4].map((down) => valueAt(workbook, sheet, row + down, column + 1));
  expect(codes).toEqual([issueNumber("notANumber"), issueNumber("assumed"), issueNumber("notAnOption")]);
});

describe("an own value of 0", () => {
  /** Three columns right of an insurer's value. */
  const toOverride = 3;

  test("is a value in the cells as well; an empty cell is none", async () => {
    const workbook = await openWorkbook(await diagnosed);
    const legal = names.parameter("legal", "low");
    const used = () =>
      (["low", "likely", "high"] as const).map((at) => valueOf(workbook, names.parameterUsed("legal", at)));
    expect(used()).toEqual([300_000, 600_000, 1_000_000]);
    overwrite(workbook, legal, 0, [0, toOverride]);
    expect(used()).toEqual([0, 600_000, 1_000_000]);
    overwrite(workbook, names.parameter("legal", "likely"), 0, [0, toOverride]);
    overwrite(workbook, names.parameter("legal", "high"), 0, [0, toOverride]);
    expect(used()).toEqual([0, 0, 0]);
    expect(valueOf(workbook, names.parameterUsed("legal", "mean"))).toBe(0);
    expect(written(await diagnose(workbook)).verdict).toMatchObject(agreed);
    overwrite(workbook, legal, "", [0, toOverride]);
    expect(used()).toEqual([300_000, 0, 0]);
  });
});
