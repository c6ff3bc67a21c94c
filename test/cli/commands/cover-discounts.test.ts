import { readFileSync, writeFileSync } from "node:fs";
import { typicalPlan, type DiscountTable, type HearingSheet } from "../../../src/engine";
import type { CoverJson } from "../../../src/cli/json/cover-schema";
import { writeOver } from "../../../src/excel/write-over";
import { writeResults } from "../../../src/excel/write-results";
import { planMemo, planMemoCells } from "../../../src/workbook/plan/memo";
import { diagnose, inExcel, openFilled, save, written } from "../../support/local";
import { kikitori, newFolder, numbersIn, sample, type Ran } from "../support";

jest.setTimeout(60_000);

const retailer = JSON.parse(readFileSync(sample("retailer.json"), "utf8")) as HearingSheet;
/** Certified, and so far the only answer that earns anything. */
const sheet: HearingSheet = { ...retailer, answers: { ...retailer.answers, G10: "certified" } };
const table: DiscountTable = {
  rule: "架空第1号",
  most: 0.6,
  earnsFrom: "documented",
  rows: [
    { when: { question: "G10", atLeast: 1 }, discount: 0.1 },
    { when: { question: "N08", atLeast: 1 }, discount: 0.05 },
  ],
};
const medium = typicalPlan("medium", "A");
const plans = [{ ...medium, terms: { ...medium.terms, "premium.tariff": 1_000_000 } }];

/** Runs over a hearing sheet with a table of discounts, both in files. */
async function under(discounts: unknown, input: string, bytes: Uint8Array | string): Promise<Ran> {
  const folder = newFolder();
  writeFileSync(`${folder}/plans.json`, JSON.stringify({ plans }));
  writeFileSync(`${folder}/discounts.json`, typeof discounts === "string" ? discounts : JSON.stringify(discounts));
  writeFileSync(`${folder}/${input}`, bytes);
  const files = ["--plans", "plans.json", "--discounts", "discounts.json"];
  return kikitori(["cover", input, ...files, "--years", "2000", "--json"], { folder });
}

const printed = ({ out }: Ran): CoverJson => JSON.parse(out) as CoverJson;

test("answers that nobody confirmed earn nothing; what they would earn is said question by question", async () => {
  const { discount, plans: found } = printed(await under(table, "a.json", JSON.stringify(sheet)));
  expect(discount).toMatchObject({ rule: "架空第1号", sum: 0 });
  expect(discount!.rows).toEqual([
    { discount: 0.1, state: "unconfirmed" },
    { discount: 0.05, state: "notReached" },
  ]);
  expect(discount!.questions.find(({ question }) => question === "N08")?.change).toBeCloseTo(0.05, 12);
  expect(found[0]!.price).toMatchObject({ tariff: 1_000_000, tariffDiscounted: 1_000_000 });
});

test("an answer whose document the underwriter saw, as the notes of the workbook say, earns its tenth", async () => {
  const workbook = await openFilled(sheet);
  written(await diagnose(workbook));
  await inExcel(workbook, () => writeResults((snapshot) => planMemo(snapshot, "ja")));
  const entry = { confirmation: "documented" } as const;
  await inExcel(workbook, () =>
    writeOver((snapshot) => planMemoCells(snapshot, { question: "G10", entry, language: "ja" })),
  );
  const { discount, plans: found } = printed(await under(table, "filled.xlsx", await save(workbook)));
  expect(discount!.sum).toBeCloseTo(0.1, 12);
  expect(discount!.rows[0]).toEqual({ discount: 0.1, state: "earned" });
  // on the tariff alone: ¥1,000,000 less a tenth
  expect(found[0]!.price.tariffDiscounted).toBeCloseTo(900_000, 6);
  expect(found[0]!.lossRatios.tariffDiscounted).toBeCloseTo(found[0]!.expected.paid / 900_000, 9);
});

test("years without an incident are known as the hearing sheet declares them, no surer", async () => {
  const workbook = await openFilled(sheet);
  const bytes = await save(workbook);
  const clean = { ...table, rows: [{ when: { yearsClean: 5 }, discount: 0.05 }] } as const;
  const earned = async (earnsFrom: DiscountTable["earnsFrom"]) =>
    printed(await under({ ...clean, earnsFrom }, "filled.xlsx", bytes)).discount?.rows;
  expect(await earned("selfReported")).toEqual([{ discount: 0.05, state: "earned" }]);
  expect(await earned("documented")).toEqual([{ discount: 0.05, state: "unconfirmed" }]);
});

test("without a table discounts are off", async () => {
  const folder = newFolder();
  writeFileSync(`${folder}/a.json`, JSON.stringify(sheet));
  const ran = await kikitori(["cover", "a.json", "--years", "2000", "--json"], { folder });
  expect(printed(ran).discount).toBeNull();
});

test.each([
  ["no number of a filed rule", { ...table, rule: " " }, "KK-7012"],
  ["an unknown condition", { ...table, rows: [{ when: { staff: 3 }, discount: 0.1 }] }, "KK-7014"],
  ["a surcharge", { ...table, rows: [{ when: { grade: "A" }, discount: -0.1 }] }, "KK-7015"],
  ["no JSON", "{", "KK-5010"],
])("a table with %s ends with 1 and prints nothing", async (_, discounts, number) => {
  const ran = await under(discounts, "a.json", JSON.stringify(sheet));
  expect([ran.code, ran.out]).toEqual([1, ""]);
  expect(numbersIn(ran)).toEqual([number]);
  expect(ran.errors.join()).toContain("discounts.json: ");
});

test("a table that is not there", async () => {
  const ran = await kikitori(["cover", sample("retailer.json"), "--discounts", "none.json"]);
  expect([ran.code, ran.out, numbersIn(ran)]).toEqual([1, "", ["KK-5006"]]);
});
