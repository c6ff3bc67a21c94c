import { readFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { newWorkbook } from "../../../src/local-excel";
import { save } from "../../support/local";
import { compoundFile } from "../compound-file";
import { expectRefused } from "../expect-refused";
import { kikitori, newFolder, numbersIn, sample, watched } from "../support";

const retailer = readFileSync(sample("retailer.xlsx"));

/** The retailer's workbook with a part of the package rewritten. */
function repacked(part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(retailer);
  parts[part] = strToU8(change(new TextDecoder().decode(parts[part])));
  return zipSync(parts);
}

describe("files that are no hearing sheet", () => {
  test.each([
    ["an empty file", "a.xlsx", "", "KK-3001"],
    ["CSV", "a.csv", "質問,回答\n", "KK-3003"],
    ["a web page", "a.xlsx", "<!DOCTYPE html><html></html>", "KK-3004"],
    ["a PDF", "a.pdf", "%PDF-1.7\n%âãÏÓ\n", "KK-3005"],
    ["a legacy workbook", "a.xls", compoundFile("Workbook"), "KK-3007"],
    ["an encrypted workbook", "a.xlsx", compoundFile("EncryptedPackage"), "KK-3008"],
    ["another zip", "a.zip", zipSync({ "readme.txt": strToU8("x") }), "KK-3011"],
    ["a picture", "a.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), "KK-5009"],
    ["a picture that says it is a workbook", "a.xlsx", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), "KK-3010"],
    ["a file cut short", "a.xlsx", retailer.subarray(0, retailer.length - 100), "KK-3030"],
  ])("%s", (_, name, bytes, number) => expectRefused(name, bytes, number, new RegExp(`${number}: `)));

  test("an oversized file is not even read", () =>
    expectRefused("a.xlsx", new Uint8Array(21 * 1024 * 1024), "KK-3002"));

  test("a damaged part inside a sound package", () =>
    expectRefused(
      "a.xlsx",
      repacked("xl/worksheets/sheet2.xml", (xml) => xml.slice(0, xml.length / 2)),
      "KK-3030",
    ));

  test("a changed byte in a part", async () => {
    const bytes = Uint8Array.from(retailer);
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    const { folder, refused: holds } = watched("a.xlsx", bytes);
    const ran = await kikitori(["diagnose", "a.xlsx", "-o", "r.xlsx"], { folder });
    expect([ran.code, ran.out]).toEqual([1, ""]);
    expect(numbersIn(ran)[0]).toMatch(/KK-30(30|32|33)/);
    holds();
  });

  test("a workbook without a hearing sheet", async () => expectRefused("a.xlsx", await save(newWorkbook()), "KK-3101"));

  test("a file that is not there, and a folder", async () => {
    const folder = newFolder();
    const none = await kikitori(["diagnose", "none.xlsx", "--lang", "en"], { folder });
    expect([none.code, numbersIn(none)]).toEqual([1, ["KK-5006"]]);
    expect(none.errors[0]).toContain('The file "none.xlsx" cannot be read');
    expect(numbersIn(await kikitori(["diagnose", folder, "--json"]))).toEqual(["KK-5006"]);
  });
});
