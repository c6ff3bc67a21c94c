import Ajv from "ajv/dist/2020";
import { readFileSync, writeFileSync } from "node:fs";
import type { ImprovementJson } from "../../../src/cli/json/improvement-schema";
import { questions, type HearingSheet } from "../../../src/engine";
import { kikitori, newFolder, sample, type Ran } from "../support";

jest.setTimeout(60_000);

const printed = ({ out }: Ran): ImprovementJson => JSON.parse(out) as ImprovementJson;
const retailer = JSON.parse(readFileSync(sample("retailer.json"), "utf8")) as HearingSheet;

/** The expected yearly loss that `diagnose` prints for other answers. */
async function diagnosed(answers: HearingSheet["answers"]): Promise<number> {
  const folder = newFolder();
  writeFileSync(`${folder}/a.json`, JSON.stringify({ ...retailer, answers: { ...retailer.answers, ...answers } }));
  const { out } = await kikitori(["diagnose", "a.json", "--json"], { folder });
  const { scenarios } = JSON.parse(out) as { readonly scenarios: readonly { readonly expectedAnnualLoss: number }[] };
  return scenarios.reduce((sum, { expectedAnnualLoss }) => sum + expectedAnnualLoss, 0);
}

test("--json: by the schema that is printed; steps, measures and questions are what diagnose says, to a yen", async () => {
  const ran = await kikitori(["improve", sample("retailer.json"), "--json"]);
  expect([ran.code, ran.errors.length > 0]).toEqual([0, true]);
  const schema = JSON.parse((await kikitori(["schema", "improvement"])).out) as object;
  const validate = new Ajv({ strict: false }).compile(schema);
  const json = printed(ran);
  expect([validate(json), validate.errors]).toEqual([true, null]);
  const { now, path, measures, questions: single } = json;
  expect(Math.abs(now.expectedAnnualLoss - (await diagnosed({})))).toBeLessThan(0.5);
  const [first, second] = path.steps;
  const raisedBy = (...steps: readonly (typeof first)[]): HearingSheet["answers"] =>
    Object.fromEntries(steps.flatMap((step) => (step?.raises ?? []).map(({ question, option }) => [question, option])));
  expect(Math.abs((second?.expectedAnnualLoss ?? 0) - (await diagnosed(raisedBy(first, second))))).toBeLessThan(0.5);
  const [measure] = measures;
  const best = Object.fromEntries(
    (measure?.questions ?? []).map((id) => [id, questions.find((each) => each.id === id)!.options[0]!.id]),
  );
  expect(Math.abs((measure?.best.expectedAnnualLoss ?? 0) - (await diagnosed(best)))).toBeLessThan(0.5);
  const weighty = single.find(({ question }) => question === "S22");
  expect(
    Math.abs((weighty?.next.expectedAnnualLoss ?? 0) - (await diagnosed({ S22: weighty!.next.option }))),
  ).toBeLessThan(0.5);
});

test("a workbook gives what its answers give, in the language asked for", async () => {
  const [workbook, answers] = await Promise.all(
    ["retailer.xlsx", "retailer.json"].map((file) => kikitori(["improve", sample(file), "--json", "--lang", "en"])),
  );
  const [ofWorkbook, ofAnswers] = [printed(workbook!), printed(answers!)];
  expect([ofWorkbook.path, ofWorkbook.measures]).toEqual([ofAnswers.path, ofAnswers.measures]);
  expect(ofWorkbook.notices).toContain("What the controls cost is not counted.");
});

test("the short table: backups first and as one, then the kinds of measure, the heaviest first", async () => {
  const { out } = await kikitori(["improve", sample("retailer.xlsx")]);
  const lines = out.split("\n");
  const at = lines.findIndex((line) => line.startsWith("順 "));
  expect(lines.slice(at + 1, at + 4).map((line) => /S\d\d \S+：/.exec(line)?.[0])).toEqual([
    "S18 バックアップの範囲：",
    "S19 バックアップの隔離：",
    "S20 復元の試験：",
  ]);
  const measures = lines.findIndex((line) => line.startsWith("対策の種類"));
  expect(lines[measures + 1]).toMatch(/^バックアップ +12,059,330 +5,758,739 +S18 S19 S20$/);
  const saved = lines
    .slice(measures + 1, measures + 20)
    .map((line) => Number(/([\d,]+) +[\d,]+ +[A-Z]/.exec(line)?.[1]?.replaceAll(",", "")));
  expect(saved).toHaveLength(19);
  expect(saved).toEqual([...saved].sort((one, other) => other - one));
  expect(out).toContain("対策の費用は考えていません。");
});

test("everything in place: nothing to improve, and it is said", async () => {
  const folder = newFolder();
  const best = Object.fromEntries(questions.map(({ id, options }) => [id, options[0]!.id]));
  writeFileSync(`${folder}/a.json`, JSON.stringify({ ...retailer, answers: best }));
  const { code, out } = await kikitori(["improve", "a.json"], { folder });
  expect(code).toBe(0);
  expect(out).toContain("期待損失が減る改善はありません。");
  expect(out).not.toContain("対策の種類");
});
