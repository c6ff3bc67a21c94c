import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultParameters, engineVersion, fingerprintParameters, scenarios } from "../../src/engine";
import { curvePoints } from "../../src/engine/simulation/curve";
import { yearsInBlock } from "../../src/engine/simulation/year-streams";
import { conditionalEvents, tornadoBars, yearsKeptExactly } from "../../src/engine/simulation";
import { bodyCells, rareCells } from "../../src/engine/simulation/quantile-table";
import { seedingRounds } from "../../src/engine/simulation/streams";
import { fullValidation, type Validation } from "../../src/engine/validation";
import { defaultLanguage, languages, plainNumber, type Language } from "../../src/locales";
import { kikitori, type Ran } from "../cli/support";
import {
  basesTable,
  capTable,
  chanceTable,
  claimTable,
  frequencyTable,
  impactTable,
  itemTables,
  optionTable,
  outageTable,
  parameterIds,
  parameterTables,
  preconditionTable,
  quantityTable,
  questionTable,
  reasonTable,
  termTable,
  validationTables,
  variableTable,
} from "./tables";

jest.setTimeout(300_000);

const fileOf = (language: Language): string =>
  join(__dirname, "../../docs", language === defaultLanguage ? "model.md" : `model.${language}.md`);

const what = {
  engine: engineVersion,
  name: defaultParameters.name,
  version: defaultParameters.version,
  fingerprint: fingerprintParameters(defaultParameters),
};
let ran: Ran = { code: -1, out: "", errors: [] };
let validation: Validation = { passed: false, lines: [] };

beforeAll(async () => {
  ran = await kikitori(["validate-model", "--json"]);
  validation = JSON.parse(ran.out) as Validation;
});

/** The parts of the document that come from the code. */
const generated: Readonly<Record<string, (language: Language) => string>> = {
  questions: questionTable,
  replies: optionTable,
  reasons: reasonTable,
  profile: variableTable,
  caps: capTable,
  preconditions: preconditionTable,
  frequencies: frequencyTable,
  quantities: quantityTable,
  chances: chanceTable,
  items: itemTables,
  impacts: impactTable,
  terms: termTable,
  claims: claimTable,
  outages: outageTable,
  parameters: parameterTables,
  bases: basesTable,
  validation: (language) => validationTables(validation, what, language),
};

const begin = (part: string): string => `<!-- generated: ${part} -->\n<!-- prettier-ignore-start -->\n`;
const end = (part: string): string => `\n<!-- prettier-ignore-end -->\n<!-- end: ${part} -->`;

/** The document with its generated parts as the code has them. */
const renewed = (text: string, language: Language): string =>
  Object.entries(generated).reduce((document, [part, make]) => {
    const [from, to] = [document.indexOf(begin(part)), document.indexOf(end(part))];
    if (from < 0 || to < from) throw new Error(`No markers of ${part}`);
    return `${document.slice(0, from)}${begin(part)}\n${make(language)}\n${document.slice(to)}`;
  }, text);

/** Without what was generated, and without code. */
const proseOf = (text: string): string =>
  text.replace(/<!-- generated: [\s\S]*?<!-- end: \w+ -->/g, "").replace(/```[\s\S]*?```|`[^`]*`/g, "X");

test("the defaults pass every check, at the sizes the document names: exit 0", () => {
  expect([ran.code, ran.errors, validation.passed]).toEqual([0, [], true]);
  const years = validation.lines.flatMap((line) => (line.section === "convergence" ? [line.figures.years] : []));
  expect(new Set(years)).toEqual(new Set([10_000, 100_000, 1_000_000]));
  expect([fullValidation.years, fullValidation.yearsOfSeeds, fullValidation.seeds.length]).toEqual([
    250_000, 100_000, 5,
  ]);
});

describe.each(languages)("%s", (language) => {
  const file = fileOf(language);
  let text = "";
  beforeAll(() => {
    if (process.env["UPDATE_DOCS"]) writeFileSync(file, renewed(readFileSync(file, "utf8"), language));
    text = readFileSync(file, "utf8");
  });

  test("tables of parameters, items and validation are the code's", () => {
    expect(text).toBe(renewed(text, language));
  });

  test("every parameter, cost item and scenario is there", () => {
    const cells = new Set(text.match(/[\w.]+/g));
    const codes = (id: string): boolean =>
      cells.has(id) || /^(industry\.s\d+|margin\.gross|jo\.social|s5\.partnerClaimed|assume\.\w+)\.[A-T]\d?$/.test(id);
    expect(parameterIds.filter((id) => !codes(id))).toEqual([]);
    const items = scenarios.flatMap(({ items: added, beside }) => [...added, ...beside].map(({ id }) => id));
    expect(items.filter((id) => !text.includes(`| ${id} |`))).toEqual([]);
  });

  test("the figures of the prose are the code's", () => {
    const prose = proseOf(text);
    for (const figure of [bodyCells, yearsInBlock, conditionalEvents, curvePoints, bodyCells * 64])
      expect(prose).toContain(plainNumber(figure, language));
    for (const figure of [rareCells, seedingRounds, tornadoBars])
      expect(prose).toMatch(new RegExp(`\\b${figure}\\b`, "u"));
    expect(yearsKeptExactly).toBe(1_000_000);
    expect(prose).toContain(language === "ja" ? "100万年" : "1,000,000 years");
  });
});

test("both languages have the same sections and the same formulas", () => {
  const [japanese, english] = languages.map((language) => readFileSync(fileOf(language), "utf8"));
  const shape = (text = "") => (text.match(/^#{1,3} [\d.]*|^<!-- generated: \w+/gm) ?? []).map((line) => line.trim());
  expect(shape(japanese)).toEqual(shape(english));
  const formulas = (text = "") => text.match(/^ {4}\S.*$|^```text\n[\s\S]*?^```/gm);
  expect(formulas(japanese)).toEqual(formulas(english));
});

test("Japanese prose has no blank between full and half width, and full-width colons", () => {
  const lines = proseOf(readFileSync(fileOf("ja"), "utf8")).split("\n");
  const slipped = lines.filter(
    (line) =>
      /[ぁ-んァ-ヶ一-龠] [!-~]|[!-~] [ぁ-んァ-ヶ一-龠]|[ぁ-んァ-ヶ一-龠]:/.test(
        line.replace(/^((#+|-) )?([\d.]+ )?/, ""),
      ) && !line.startsWith("|"),
  );
  expect(slipped).toEqual([]);
});
