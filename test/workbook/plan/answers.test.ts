import { questions, understand, defaultParameters, type HearingSheet, type QuestionId } from "../../../src/engine";
import type { Language } from "../../../src/locales";
import { names } from "../../../src/workbook/model/names";
import { inputCells } from "../../../src/workbook/plan/answers";
import { readHearingSheet } from "../../../src/workbook/read/read-sheet";
import { openTemplate, snapshotOf } from "../../support/local";
import { withValues } from "../../support/snapshots";

const templates = { ja: empty("ja"), en: empty("en") };

async function empty(language: Language) {
  return snapshotOf(await openTemplate(language));
}

/** What the sheet is read as once its answers stand in the cells of a template. */
async function written(sheet: HearingSheet, language: Language): Promise<HearingSheet> {
  const cells = inputCells(sheet, language).map(({ name, value }) => [name, value] as const);
  const result = readHearingSheet(withValues(await templates[language], Object.fromEntries(cells)));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.reading.sheet;
}

/** Whether each question counts, and with which option. */
const states = (sheet: HearingSheet): readonly (readonly [string, string | null, boolean])[] =>
  understand(sheet, defaultParameters).replies.map(({ question, option, applicable }) => [
    question.id,
    option?.id ?? null,
    applicable,
  ]);

/** Every sort of reply JSON may bring, those of other questions among them. */
const odd = [
  "",
  "na:",
  "na:stated",
  "na:  ",
  "na:在宅勤務がない",
  "na:noServers",
  " unknown ",
  "nonsense",
  "na",
  "不明",
  "対象外（端末なし）",
];

describe("a sheet written into cells is what the engine took it for", () => {
  const rounds = Array.from({ length: 16 }, (_, round) => round);
  test.each(rounds.flatMap((round) => (["ja", "en"] as const).map((language) => [round, language] as const)))(
    "replies of every sort: round %d, %s",
    async (round, language) => {
      const answers: Partial<Record<QuestionId, string>> = {};
      const remarks: Partial<Record<QuestionId, string>> = {};
      for (const [index, { id, options, notApplicable }] of questions.entries()) {
        const replies = [...odd, ...notApplicable.map((reason) => `na:${reason}`), ` ${options[0]?.id ?? ""} `];
        answers[id] = replies[(index + round) % replies.length] ?? "";
        const remark = ["", "  ", "備考"][(index + round) % 3];
        if (remark) remarks[id] = remark;
      }
      const sheet: HearingSheet = { profile: {}, answers, remarks };
      expect(states(await written(sheet, language))).toEqual(states(sheet));
    },
  );

  test("a reason nobody offers stands in the cell as given, and is no answer in either", async () => {
    const sheet: HearingSheet = { profile: {}, answers: { S01: "na:自社にない" } };
    expect(inputCells(sheet, "ja")).toContainEqual({ name: names.input("S01"), value: "na:自社にない" });
    for (const each of [sheet, await written(sheet, "ja")]) {
      const { issues } = understand(each, defaultParameters);
      const [found] = issues.filter((issue) => "question" in issue && issue.question === "S01");
      expect(found).toMatchObject({ code: "notAnOption", weight: 5 });
    }
  });

  test("own words go into the remark, before one that is there", async () => {
    const sheet: HearingSheet = {
      profile: {},
      answers: { N02: "na:機器を持たない", N12: "na:該当業務なし" },
      remarks: { N12: "総務部に確認" },
    };
    const { answers, remarks } = await written(sheet, "ja");
    expect([answers.N02, remarks?.N02]).toEqual(["na:機器を持たない", "機器を持たない"]);
    expect(remarks?.N12).toBe("該当業務なし / 総務部に確認");
  });

  test.each([
    ["yes", "はい"],
    ["なし", "いいえ"],
    ["○", "はい"],
    [0, "いいえ"],
    ["たぶん", "たぶん"],
  ])("a flag given as %p is the entry %s", (given, expected) => {
    expect(inputCells({ profile: { hasWebsite: given }, answers: {} }, "ja")).toContainEqual({
      name: names.input("hasWebsite"),
      value: expected,
    });
  });
});
