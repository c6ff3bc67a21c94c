import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { unzipSync } from "fflate";
import { checkContainer, readEntries } from "../../../src/intake/container";
import { describeWith, findWitness } from "../../support/witness";
import { pack, PARTS } from "./craft";

/** A filled sheet with a menu, a style and enough rows to be of a hearing sheet's size. */
async function genuineWorkbook(rows: number): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("聞き取り");
  sheet.addRow(["番号", "質問", "回答"]);
  for (let row = 1; row <= rows; row++) sheet.addRow([row, `質問 ${row}`, (row * 7919) % 1009]);
  sheet.getCell("C2").dataValidation = { type: "list", allowBlank: true, formulae: ['"はい,いいえ"'] };
  sheet.getCell("A1").font = { bold: true };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A sheet of nothing but styled blanks: what compresses best in honest files. */
async function blankWorkbook(rows: number): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("blank");
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= 20; column++) sheet.getCell(row, column).font = { bold: true };
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Converts a workbook with LibreOffice, using a profile of its own. */
function convert(soffice: string, bytes: Uint8Array, format: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "container-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const target = ["--convert-to", format, "--outdir", join(folder, "out")];
    execFileSync(soffice, [profile, "--headless", ...target, join(folder, "in.xlsx")], {
      stdio: "ignore",
      timeout: 90_000,
    });
    return new Uint8Array(readFileSync(join(folder, "out", `in.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function expectGenuine(bytes: Uint8Array): void {
  const result = checkContainer(bytes);
  expect(result).toMatchObject({ ok: true, workbook: "xl/workbook.xml" });
  if (!result.ok) return;
  const expected = unzipSync(bytes);
  const names = result.entries.map(({ name }) => name);
  expect([...names].sort()).toEqual(Object.keys(expected).sort());
  const read = readEntries(bytes, names);
  for (const name of names) {
    expect(read.ok && Buffer.compare(read.entries.get(name)!, expected[name]!)).toBe(0);
  }
}

test("the smallest package, with its sizes", () => {
  const result = checkContainer(pack(PARTS, 0));
  expect(result).toEqual({
    ok: true,
    workbook: "xl/workbook.xml",
    entries: Object.entries(PARTS).map(([name, part]) => ({ name, size: part.length, compressedSize: part.length })),
  });
});

test("bytes that are a window of a larger buffer", () => {
  const bytes = pack();
  const larger = new Uint8Array(bytes.length + 100).fill(0x50);
  larger.set(bytes, 37);
  expect(checkContainer(larger.subarray(37, 37 + bytes.length)).ok).toBe(true);
});

describe("genuine workbooks", () => {
  test("by excelts", async () => expectGenuine(await genuineWorkbook(1000)));

  test("of styled blanks, far under the ratio allowed", async () => {
    const bytes = await blankWorkbook(1000);
    const result = checkContainer(bytes, { ratioFloorBytes: 0, ratio: 100 });
    expect(result.ok).toBe(true);
  });
});

describeWith("libreoffice", "by LibreOffice", () => {
  const soffice = findWitness("libreoffice");

  test("a workbook passes; .xls and .ods are named", async () => {
    const bytes = await genuineWorkbook(200);
    expectGenuine(convert(soffice!, bytes, "xlsx"));
    expect(checkContainer(convert(soffice!, bytes, "xls"))).toEqual({ ok: false, issue: { code: "legacyXls" } });
    const received = "application/vnd.oasis.opendocument.spreadsheet";
    expect(checkContainer(convert(soffice!, bytes, "ods"))).toEqual({
      ok: false,
      issue: { code: "openDocument", received },
    });
  }, 120_000);
});
