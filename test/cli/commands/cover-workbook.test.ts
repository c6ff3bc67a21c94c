import { readFileSync, writeFileSync } from "node:fs";
import { defaultParameters, typicalPlan, type HearingSheet, type Plan } from "../../../src/engine";
import type { CoverJson } from "../../../src/cli/json/cover-schema";
import { openWorkbook } from "../../../src/local-excel";
import { names } from "../../../src/workbook/model/names";
import { cellOf, locate } from "../../../src/workbook/model/locator";
import { readPlanCells } from "../../../src/workbook/read/plans";
import { apartFromCover, assessedOf, inCells, type ReadCell } from "../../support/cover-cells";
import { openFilled, save, snapshotOf } from "../../support/local";
import { changeStep } from "../../support/tamper";
import { isThere, kikitori, newFolder, numbersIn, sample } from "../support";

jest.setTimeout(120_000);

const retailer = JSON.parse(readFileSync(sample("retailer.json"), "utf8")) as HearingSheet;
const medium = typicalPlan("medium", "A案");
const plans: readonly Plan[] = [
  { ...medium, terms: { ...medium.terms, "response.limit": 12_000_000, "liability.limit": null } },
  {
    ...typicalPlan("large", "B案"),
    scenarioSublimits: [{ scenario: "ransomware", line: "response", limit: 30_000_000 }],
    layers: [{ attachment: 500_000_000, limit: 300_000_000, share: 0.5 }],
  },
];
const years = ["--years", "1000"];

async function holding(file: string) {
  const snapshot = await snapshotOf(await openWorkbook(readFileSync(file)));
  const locator = locate(snapshot);
  const read: ReadCell = (name, row, column) => {
    const found = locator.find(name);
    const used = found && locator.sheet(found.sheet)?.used;
    return found && used ? cellOf(used, found.area.row + row, found.area.column + column) : null;
  };
  const held = (readPlanCells(snapshot)?.plans ?? []).map(({ plan }) => plan);
  return { held, read, sheets: snapshot.sheets.map(({ name }) => name) };
}

test("-o: results, the plans of the file alone and what they pay, to a yen as the engine has it; input untouched", async () => {
  const folder = newFolder();
  writeFileSync(`${folder}/plans.json`, JSON.stringify({ plans }));
  const before = readFileSync(sample("retailer.xlsx"));
  const args = ["cover", sample("retailer.xlsx"), "--plans", "plans.json", "-o", "result.xlsx", ...years, "--json"];
  const ran = await kikitori(args, { folder });
  expect(ran.code).toBe(0);
  const printed = JSON.parse(ran.out) as CoverJson;
  expect(readFileSync(sample("retailer.xlsx")).equals(before)).toBe(true);
  const { held, read, sheets } = await holding(`${folder}/result.xlsx`);
  expect(read(names.coverYear("years"), 0, 0)).toBe(1_000);
  expect(held).toEqual(plans);
  expect(sheets).toEqual(expect.arrayContaining(["診断結果", "損失内訳", "補償プラン", "補償比較"]));
  expect(apartFromCover(assessedOf(retailer, defaultParameters), inCells(plans), read)).toEqual([]);
  // and over the years that are printed
  for (const [place, { expected, retained }] of printed.plans.entries()) {
    expect(read(names.coverYear("paid"), 0, place)).toBeCloseTo(expected.paid, 3);
    expect(read(names.coverYear("anyRetained"), 0, place)).toBeCloseTo(retained.chance, 9);
  }
  // without a file the sheet's own plans count, and stay
  const again = await kikitori(["cover", "result.xlsx", "-o", "again.xlsx", ...years], { folder });
  expect(again.code).toBe(0);
  expect((await holding(`${folder}/again.xlsx`)).held).toEqual(plans);
});

test("-o of answers: the typical plans, and the cover in force that the answers state", async () => {
  const folder = newFolder();
  const stated = { ...retailer, profile: { ...retailer.profile, "policy.liability": 50_000_000 } };
  writeFileSync(`${folder}/a.json`, JSON.stringify(stated));
  const ran = await kikitori(["cover", "a.json", "-o", "result.xlsx", ...years], { folder });
  expect(ran.code).toBe(0);
  const { held } = await holding(`${folder}/result.xlsx`);
  expect(held.map(({ name }) => name)).toEqual(["小型プラン", "標準プラン", "大型プラン", "現在の契約"]);
});

test("where formulas show other values than the engine: written, said, and not done", async () => {
  const folder = newFolder();
  const workbook = await openFilled(retailer);
  for (let option = 0; option < 5; option++) changeStep(workbook, "KK_list_G01", option, 0.6);
  writeFileSync(`${folder}/changed.xlsx`, await save(workbook));
  const ran = await kikitori(["cover", "changed.xlsx", "-o", "result.xlsx", ...years], { folder });
  expect([ran.code, ran.out, isThere(folder, "result.xlsx")]).toEqual([1, "", true]);
  expect(numbersIn(ran)).toContain("KK-4009");
});
