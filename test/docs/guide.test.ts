import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { assess, defaultParameters, gates, questions, questionsOf } from "../../src/engine";
import { declaredFunctions, namespace } from "../../src/functions/declarations";
import { issueCodes, issueNumber } from "../../src/issues";
import { words, type Language } from "../../src/locales";
import { sheetDefinitions } from "../../src/workbook/sheets";
import type { Profile } from "../support/engine";
import { valueOf } from "../functions/support";
import { packStrings } from "../locales/places";

const docs = path.join(__dirname, "../../docs");
const manifest = readFileSync(path.join(docs, "../manifest.xml"), "utf8");

interface Guide {
  readonly quoted: RegExp;
  /** What is quoted of Excel, of the command line and of what customers type. */
  readonly others: readonly string[];
  readonly asTyped: readonly string[];
}

const guides: Readonly<Record<Language, Guide>> = {
  ja: {
    quoted: /「([^」]+)」/g,
    others: ["保護ビュー", "編集を有効にする", "ホーム", "校閲", "シート保護の解除", "--lang", "実施していない"],
    asTyped: ["1億2,000万", "約500", "50,000（千円）", "R8.4.24", "不明", "N/A", "対象外", "約60", "5億", "5億〜6億"],
  },
  en: { quoted: /“([^”]+)”/g, others: ["Protected View", "Enable Editing", "Unprotect Sheet"], asTyped: [] },
};

describe.each(Object.entries(guides) as [Language, Guide][])(
  "the guide in %s",
  (language, { quoted, others, asTyped }) => {
    const text = readFileSync(path.join(docs, `guide.${language}.md`), "utf8");
    const { standing, names: sheets } = words(language).sheets;
    const { notices } = words(language);

    test("quotes the product by its own words", () => {
      const said = new Set([
        ...packStrings(language).map(([, each]) => each),
        ...Array.from(manifest.matchAll(/Value="([^"]+)"/g), ([, each]) => each),
        ...[...others, ...asTyped],
      ]);
      const joined = text.replace(/\n +/g, language === "ja" ? "" : " ").replace(/\n/g, language === "ja" ? "" : " ");
      const quotes = Array.from(joined.matchAll(quoted), ([, each = ""]) => each);
      expect(quotes.length).toBeGreaterThan(15);
      expect(quotes.filter((each) => !said.has(each) && !standing.wrong.startsWith(each))).toEqual([]);
    });

    test("names numbers that messages have, and pictures that are there", () => {
      const numbers = new Set<string>(issueCodes.map(issueNumber));
      expect((text.match(/KK-\d{4}/g) ?? []).filter((each) => !numbers.has(each))).toEqual([]);
      const files = Array.from(text.matchAll(/\]\(([^)]+)\)/g), ([, file = ""]) => file);
      expect(files.length).toBeGreaterThanOrEqual(15);
      expect(files.filter((file) => !existsSync(path.join(docs, file)))).toEqual([]);
    });

    test("lists how a result stands in the words of the headings, the first that holds first", () => {
      const { incomplete, typedOver, wrong, stale, current } = standing;
      const table = text.slice(text.search(/^\| (見出しの文|Heading) /m)).split("\n\n")[0] ?? "";
      const rows = table
        .split("\n")
        .slice(2)
        .map((row) => row.split("|")[1]?.trim() ?? "");
      const sentences = [incomplete, typedOver, wrong, stale, notices.indicativeAnswers, current];
      expect(rows).toHaveLength(sentences.length);
      for (const [index, row] of rows.entries()) expect(sentences[index]).toMatch(new RegExp(`^${row}`));
    });

    test("counts questions, preconditions and sheets as they are", () => {
      expect([questions.length, questionsOf("short").length, Object.keys(gates).length]).toEqual([72, 30, 11]);
      const counts =
        language === "ja" ? ["全問（72問）", "簡易版（30問", "11件の判定"] : ["(72 questions)", "one (30,", "eleven"];
      expect(counts.filter((count) => !text.includes(count))).toEqual([]);
      const added = sheetDefinitions.filter(({ writtenBy }) => writtenBy.includes("template"));
      expect(added).toHaveLength(4);
      expect(added.filter(({ id }) => !text.replace(/\s+/g, " ").includes(sheets[id]))).toEqual([]);
    });

    test("shows every custom function with as many arguments as it takes", () => {
      const shown = Array.from(text.matchAll(/^\| `([A-Z.]+)\(([^`]+)\)`/gm), ([, name, list = ""]) => [
        name,
        list.split(", ").map((each) => each.startsWith("[")),
      ]);
      expect(shown).toEqual(
        declaredFunctions.map(({ id, parameters }) => [
          `${namespace}.${id}`,
          parameters.map(({ optional }) => optional === true),
        ]),
      );
    });
  },
);

test("the guide's examples of functions give what it says", async () => {
  const answers = [
    ["staff", 300],
    ["industry", "E"],
    ["F01", "recorded"],
  ];
  // 3 of 3 + 3 + 2 + 3 + 2 + 2
  expect(await valueOf("SCORE", "facility", answers)).toEqual([[20]]);
  // 300,000, 600,000, 1,000,000 and (300,000 + 4 × 600,000 + 1,000,000) ÷ 6, by (300 ÷ 100)^0.25
  expect(3 ** 0.25).toBeCloseTo(1.316, 3);
  const figures = [394_822, 789_644, 1_316_074, 811_579];
  const [row] = (await valueOf("LOSS", "suspected-attack", "s1.legal", null, answers)) as number[][];
  expect(row?.map(Math.round)).toEqual(figures);
  for (const language of ["ja", "en"])
    for (const figure of figures)
      expect(readFileSync(path.join(docs, `guide.${language}.md`), "utf8")).toContain(figure.toLocaleString("en-US"));
});

test("the guide's examples of what customers type are read as it says", () => {
  const read = (received: string) => {
    const { issues } = assess({ profile: { revenue: received }, answers: {} }, defaultParameters);
    const issue = issues.find((each) => "variable" in each && each.variable === "revenue" && each.code !== "assumed");
    return issue && [issue.code, "value" in issue ? issue.value : null];
  };
  expect(["1億2,000万", "約500", "50,000（千円）"].map(read)).toEqual([
    ["understood", 120_000_000],
    ["understood", 500],
    ["understood", 50_000_000],
  ]);
  expect(read("5億〜6億")).toEqual(["notANumber", null]);
  expect(read("不明")).toEqual(["unknownValue", null]);
  const others = (profile: Profile, answers: Readonly<Record<string, string>>) =>
    assess({ profile, answers }, defaultParameters).issues.map(({ code }) => code);
  for (const none of ["N/A", "対象外"]) {
    expect(others({ cards: none }, {})).toContain("valueNotApplicable");
    expect(others({}, { S02: none })).toContain("reasonNotPicked");
  }
});
