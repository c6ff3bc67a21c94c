import { openWorkbook, type LocalWorkbook } from "../../src/local-excel";
import { questions, type HearingSheet } from "../../src/engine";
import { names } from "../../src/workbook/model/names";
import { lazily } from "../support/lazily";
import { diagnose, openFilled, placeOfName, save, valueAt, valueOf, written } from "../support/local";
import { overwrite } from "../support/tamper";
import { known } from "../support/standings";

/** Of the specification's F6: per cent a year with average controls, and the mean of an event in M yen. */
const frequencies = [0.2476, 0.0787, 0.0911, 0.1343, 0.3826];
const means = [14.9827107, 27.4690965, 7.5388997, 9.31864228, 87.8236753];
const often = frequencies.reduce((sum, each) => sum + each / 100, 0);
const loss = frequencies.reduce((sum, each, index) => sum + (each / 100) * (means[index] ?? 0) * 1e6, 0);

const nothingAnswered: HearingSheet = { profile: { industry: "E", revenue: 6e9, staff: 300 }, answers: {} };
const result = lazily(async () => {
  const workbook = await openFilled(nothingAnswered);
  written(await diagnose(workbook));
  return save(workbook);
});

/** The line's label, frequency, sentence, interval and yearly loss. */
function line(workbook: LocalWorkbook): readonly unknown[] {
  const { sheet, row } = placeOfName(workbook, names.totalFrequencyNeutral);
  return [1, 3, 4, 8, 9].map((column) => valueAt(workbook, sheet, row, column));
}

test("beside λ and the expected loss stand both with open replies taken as average", async () => {
  const workbook = await openWorkbook(await result);
  const [label, frequency, sentence, interval, annual] = line(workbook);
  expect(label).toBe(`未回答を平均とみなした場合（${questions.length}問）`);
  expect(Number(frequency) / often).toBeCloseTo(1, 3);
  expect(sentence).toMatch(/^発生頻度は今のシートから求めます/);
  // 1 ÷ 0.9343 %
  expect(interval).toBe("約107年に1回");
  expect(Number(annual) / loss).toBeCloseTo(1, 3);
  expect(Number(valueOf(workbook, names.totalAnnual))).toBeGreaterThan(2 * loss);
});

test("the frequency follows the cells, the loss stays as it was and says that it is stale", async () => {
  const workbook = await openWorkbook(await result);
  const before = line(workbook);
  // λ of S1 goes with the staff to the power of 0.15, S2 0.15, S3 0.1, S4 0.25, S5 0.38: 1,000 persons are 10⁄3 of 300
  overwrite(workbook, names.input("staff"), 1_000);
  const powers = [0.15, 0.15, 0.1, 0.25, 0.38];
  const [, frequency, sentence, , annual] = line(workbook);
  const sized = frequencies.reduce((sum, each, at) => sum + (each / 100) * (10 / 3) ** (powers[at] ?? 0), 0);
  // what stands in for users and persons held grows with the staff too
  expect(Number(frequency)).toBeGreaterThan(sized);
  expect(annual).toBe(before[4]);
  expect(sentence).toMatch(/^古い値/);
});

test("an answer below average raises it, and there is one open question less", async () => {
  const workbook = await openWorkbook(await result);
  const before = line(workbook);
  const [first] = questions.filter(({ key, options }) => key && options.at(-1)?.step === 0);
  if (!first) throw new Error("No key control");
  const listed = placeOfName(workbook, names.list(first.id));
  const entries = first.options.map((_, index) =>
    String(valueAt(workbook, listed.sheet, listed.row + index, listed.column)),
  );
  overwrite(workbook, names.input(first.id), entries.at(-1) ?? "");
  const [label, frequency] = line(workbook);
  expect(label).toBe(`未回答を平均とみなした場合（${questions.length - 1}問）`);
  expect(Number(frequency)).toBeGreaterThan(Number(before[1]));
});

test("with no question open there is nothing to say", async () => {
  const workbook = await openFilled(known);
  written(await diagnose(workbook));
  expect(line(workbook)).toEqual(["未回答を平均とみなした場合", "–", "未回答の質問はありません。", "–", "–"]);
});
