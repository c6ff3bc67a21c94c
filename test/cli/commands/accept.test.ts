import { readFileSync } from "node:fs";
import { openWorkbook } from "../../../src/local-excel";
import { names } from "../../../src/workbook/model/names";
import { type, valueOf } from "../../support/local";
import { kikitori, newFolder, numbersIn, sample } from "../support";

jest.setTimeout(60_000);

interface Printed {
  readonly rows: readonly { readonly id: string; readonly state: string; readonly days: number | null }[];
  readonly counts: Readonly<Record<string, number>>;
}

test("--json: what each precondition says of a retailer of 2,000 staff, by the specification's table", async () => {
  const ran = await kikitori(["accept", sample("retailer.json"), "--json"]);
  expect(ran.code).toBe(0);
  const { rows, counts } = JSON.parse(ran.out) as Printed;
  expect(rows.map(({ id, state, days }) => [id, state, days])).toEqual([
    // not for all who connect from outside; from 100 staff on it is referred
    ["remoteMfa", "refer", null],
    ["mailMfa", "condition", 90],
    ["privilegedMfa", "refer", null],
    ["backup", "condition", 60],
    ["restoreTest", "condition", 180],
    ["edr", "refer", null],
    ["patches", "pass", null],
    ["cards", "notApplicable", null],
    ["operationalTechnology", "notApplicable", null],
    ["history", "pass", null],
    ["answered", "pass", null],
  ]);
  expect(counts).toEqual({ condition: 3, refer: 3, open: 0 });
});

test("--approve records what was approved, and an answer that changes afterwards shows; it needs a file to write", async () => {
  const folder = newFolder();
  const ran = await kikitori(["accept", sample("online-shop-en.xlsx"), "-o", "r.xlsx", "--approve"], { folder });
  expect([ran.code, numbersIn(ran).filter((number) => number === "KK-3156")]).toEqual([0, []]);
  const workbook = await openWorkbook(readFileSync(`${folder}/r.xlsx`));
  expect(valueOf(workbook, names.caseCell("approvedAt"))).not.toBe("");
  const before = valueOf(workbook, names.caseCell("changed"));
  await type(workbook, { [names.input("staff")]: 77 });
  const after = valueOf(workbook, names.caseCell("changed"));
  expect([before === after, String(after).length > 0]).toEqual([false, true]);
  const nowhere = await kikitori(["accept", sample("online-shop-en.xlsx"), "--approve"]);
  expect([nowhere.code, numbersIn(nowhere)]).toEqual([2, ["KK-5003"]]);
});
