import { near } from "../support/engine";
import { words } from "../../src/locales";
import { outcomeOf, valueOf } from "./support";

const facility = (first: unknown, ...rows: unknown[][]): unknown[][] => [["F01", first], ...rows];
// F01 weighs 3 of the viewpoint's 15
const best = [[near(20)]];

test.each(["ja", "en"] as const)("an option may be said in the words of the sheet, %s", async (language) => {
  const { recorded } = words(language).questions.F01.options;
  expect(await valueOf("SCORE", "facility", facility(` ${recorded}`))).toEqual(best);
});

test("blank rows, ids in other case and don't know are understood", async () => {
  const rows = [
    ["", ""],
    ["f02", "unknown"],
    ["F03", "不明です。"],
    [null, null],
  ];
  expect(await valueOf("SCORE", "facility", facility("recorded", ...rows))).toEqual(best);
});

test("profile values may be texts a person would type", async () => {
  const answers = [
    ["staff", "３００人"],
    ["industry", words("ja").profile.industries.E.choice],
    ["hasWebsite", "いいえ"],
    ["customer", "株式会社みほん"],
  ];
  const [[frequency]] = (await valueOf("FREQUENCY", "suspected-attack", answers)) as [[number]];
  // nothing answered: strength 0 and key controls together no more than double it
  expect(frequency).toEqual(near(0.0021 * 3 ** 0.15 * 2 * Math.exp(0.7)));
});

test.each([
  ["an id that is none", [["F99", "recorded"]], "F01"],
  [
    "an id said twice",
    [
      ["F01", "recorded"],
      ["f01", "open"],
    ],
    "二度",
  ],
  ["an option that is none", [["F01", "たぶん"]], words("ja").questions.F01.options.lockOnly],
  ["not applicable where all must answer", [["F01", "na:noServers"]], "F01"],
  ["a number that is none", [["staff", "たくさん"]], "1,000,000人"],
  ["a number out of range", [["staff", 0]], "1,000,000人"],
  ["a fraction of a person", [["staff", 1.5]], "整数"],
  ["neither yes nor no", [["hasWebsite", "たぶん"]], "はい、いいえ"],
  ["no industry", [["industry", "漁師"]], "I1"],
  ["no kind of incident", [["incident.1.scenario", "地震"]], words("ja").scenarios.ransomware.name],
  ["a value nobody knows", [["staff", "不明"]], "1,000,000人"],
  ["no number where none applies", [["cards", "該当なし"]], "200,000,000枚"],
  ["an industry nobody knows", [["industry", "分かりません"]], "I1"],
  ["a yes or no nobody knows", [["hasWebsite", "不明"]], "はい、いいえ"],
  ["not applicable for no reason", [["N03", "該当なし"]], "N03"],
  ["three columns", [["F01", "recorded", "remark"]], "2列"],
])("%s is #VALUE!, and says what is allowed", async (_, answers, allowed) => {
  expect(await outcomeOf("SCORE", ["facility", answers])).toMatchObject({
    ok: false,
    error: "invalidValue",
    message: expect.stringContaining(allowed),
  });
});

test.each([[0], [null]])(
  "an empty cell, which comes as %j, is no answer to a question and 0 beside a number",
  async (empty) => {
    expect(
      await valueOf("SCORE", "facility", [
        ["F01", "recorded"],
        ["F02", empty],
        [empty, empty],
      ]),
    ).toEqual(best);
    const frequencies = await valueOf("FREQUENCY", "data-breach", [
      ["industry", empty],
      ["personsHeld", empty],
      ["F01", "open"],
    ]);
    expect(frequencies).toEqual([[0]]);
    expect(
      await outcomeOf("FREQUENCY", [
        "data-breach",
        [
          ["staff", empty],
          ["G01", "none"],
        ],
      ]),
    ).toMatchObject({ ok: false });
  },
);

test("a text of nothing, such as a formula gives, is left out", async () => {
  expect(
    await valueOf("FREQUENCY", "data-breach", [
      ["personsHeld", ""],
      ["F01", "open"],
    ]),
  ).not.toEqual([[0]]);
});

test("past incidents by ids or by words; an empty cell beside a fact says nothing", async () => {
  const firm = [
    ["industry", "E"],
    ["staff", 300],
    ["personsHeld", 1_000],
  ];
  const of = async (...rows: readonly (readonly unknown[])[]) => {
    const [[frequency]] = (await valueOf("FREQUENCY", "data-breach", [...firm, ...rows])) as [[number]];
    return frequency;
  };
  const told = await of(["incident.1.scenario", "ransomware"], ["incident.1.loss", "500万円"]);
  expect(told).toBeGreaterThan(await of());
  expect(await of(["incident.1.scenario", words("en").scenarios.ransomware.name], ["incident.1.loss", 5_000_000])).toBe(
    told,
  );
  for (const empty of [0, null])
    expect(await of(["incidentsNone", empty], ["incident.1.year", empty], ["incident.1.scenario", empty])).toBe(
      await of(),
    );
  expect(await of(["incidentsNone", "はい"])).toBeLessThan(await of());
});
