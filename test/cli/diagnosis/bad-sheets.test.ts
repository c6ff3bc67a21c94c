import { readFileSync } from "node:fs";
import { openWorkbook } from "../../../src/local-excel";
import { edit, save, type as typeInto } from "../../support/local";
import { expectRefused } from "../expect-refused";
import { assessmentIn, kikitori, newFolder, numbersIn, sample, watched } from "../support";

const retailer = readFileSync(sample("retailer.xlsx"));

/** The retailer's workbook after Office.js did something to it. */
async function edited(batch: (context: Excel.RequestContext) => void): Promise<Uint8Array> {
  const workbook = await openWorkbook(retailer);
  await edit(workbook, batch);
  return save(workbook);
}

describe("hearing sheets that were broken", () => {
  test("a lost name is named, with what its cell would hold", async () => {
    const bytes = await edited((context) => context.workbook.names.getItem("KK_revenue").delete());
    await expectRefused("a.xlsx", bytes, "KK-3102", /KK-3102: .*「年間売上高」.*KK_revenue/);
  }, 60_000);

  test("a template of an unknown version", async () => {
    const bytes = await edited((context) => {
      const range = context.workbook.names.getItem("KK_template_version").getRange();
      range.worksheet.protection.unprotect();
      range.values = [["99"]];
    });
    await expectRefused("a.xlsx", bytes, "KK-3105", /^a\.xlsx: ご案内!\w+: KK-3105: .*「99」/);
  }, 60_000);

  test("an unknown language is told, and Japanese stands in", async () => {
    const bytes = await edited((context) => {
      const range = context.workbook.names.getItem("KK_language").getRange();
      range.worksheet.protection.unprotect();
      range.values = [["fr"]];
    });
    const { folder } = watched("a.xlsx", bytes);
    const ran = await kikitori(["diagnose", "a.xlsx"], { folder });
    expect([ran.code, numbersIn(ran)[0]]).toEqual([0, "KK-3110"]);
  }, 60_000);

  test("a sheet of a stranger where a result would go", async () => {
    const { folder, refused: holds } = watched(
      "a.xlsx",
      await edited((context) => void context.workbook.worksheets.add("診断結果")),
    );
    const ran = await kikitori(["diagnose", "a.xlsx", "-o", "r.xlsx"], { folder });
    expect([ran.code, ran.out, numbersIn(ran)]).toEqual([1, "", ["KK-3113"]]);
    holds();
    expect((await kikitori(["diagnose", "a.xlsx", "--json"], { folder })).code).toBe(0);
  }, 60_000);

  test("a protected result sheet, and one that lost a block", async () => {
    const folder = newFolder();
    await kikitori(["diagnose", sample("retailer.xlsx"), "-o", "r.xlsx"], { folder });
    const result = readFileSync(`${folder}/r.xlsx`);
    for (const [change, number] of [
      [
        (context: Excel.RequestContext) => context.workbook.worksheets.getItem("損失内訳").protection.protect(),
        "KK-3115",
      ],
      [(context: Excel.RequestContext) => context.workbook.names.getItem("KK_b_losses_title").delete(), "KK-3114"],
    ] as const) {
      const workbook = await openWorkbook(result);
      await edit(workbook, change);
      const { folder: own, refused: holds } = watched("a.xlsx", await save(workbook));
      const ran = await kikitori(["diagnose", "a.xlsx", "-o", "again.xlsx"], { folder: own });
      expect([ran.code, ran.out, numbersIn(ran)]).toEqual([1, "", [number]]);
      holds();
    }
  }, 120_000);
});

describe("cells a person got wrong", () => {
  test("are told by cell, and the diagnosis goes on", async () => {
    const workbook = await openWorkbook(retailer);
    await typeInto(workbook, {
      KK_revenue: "1億2,000万",
      KK_staff: "２０",
      KK_pcs: "たくさん",
      KK_businessHours: 30,
      KK_largestDatabase: 200_000,
      KK_G01: "ばっちりです",
    });
    const { folder } = watched("a.xlsx", await save(workbook));
    const ran = await kikitori(["diagnose", "a.xlsx", "--json"], { folder });
    expect(ran.code).toBe(0);
    for (const [number, text] of [
      ["KK-1005", "ばっちりです"],
      ["KK-1008", "120,000,000円/年"],
      ["KK-1008", "「20人」"],
      ["KK-1009", "たくさん"],
      ["KK-1010", "30時間/日"],
      ["KK-1014", "一つのデータベースの人数"],
    ] as const) {
      const line = ran.errors.find((error) => error.includes(number) && error.includes(text));
      expect([number, line]).toEqual([number, expect.stringMatching(/^a\.xlsx: ヒアリングシート!C\d+: /)]);
    }
    const issue = assessmentIn(ran).issues.find(({ code }) => code === "notAnOption");
    expect(issue).toMatchObject({ number: "KK-1005", question: "G01", sheet: "ヒアリングシート" });
  }, 60_000);
});
