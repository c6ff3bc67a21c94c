import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "../../src/local-excel";
import type { Expectation } from "../../src/workbook/expectations";
import { expectAgreement, formulaCount } from "../support/agreement";
import { diagnosed, randomCases, verifying, type Diagnosed } from "../support/cases";
import { expectedOf } from "../support/expected";
import { recalculate } from "../support/libreoffice";
import { diagnose, save, templateBytes, written } from "../support/local";
import { describeWith } from "../support/witness";
import { readXlsx } from "../support/xlsx-file";

/** The .xlsx files of a folder of assets, by name. */
function filesIn(folder: string): Record<string, Uint8Array> {
  const at = path.join(__dirname, "../../assets", folder);
  const names = existsSync(at) ? readdirSync(at).filter((name) => name.endsWith(".xlsx")) : [];
  return Object.fromEntries(
    names.map((name) => [path.basename(name, ".xlsx"), new Uint8Array(readFileSync(path.join(at, name)))]),
  );
}

const sheets = verifying ? 50 : 2;
/** Files LibreOffice opens in one process. */
const atOnce = 10;

describeWith("libreoffice", "LibreOffice and the engine agree", () => {
  it("on the empty templates", async () => {
    const files = { ja: await templateBytes("ja"), en: await templateBytes("en") };
    const recalculated = await recalculate(files);
    for (const language of ["ja", "en"] as const) {
      const ours = readXlsx(files[language]);
      expect(formulaCount(ours)).toBeGreaterThan(100);
      expectAgreement(ours, readXlsx(recalculated[language]), []);
    }
  }, 120_000);

  it("on every sample and its result", async () => {
    const samples = filesIn("samples");
    const files = { ...samples, ...filesIn("templates") };
    const expected = new Map<string, readonly Expectation[]>();
    for (const [name, bytes] of Object.entries(samples)) {
      const workbook = await openWorkbook(bytes);
      const { info } = written(await diagnose(workbook));
      files[`${name} result`] = await save(workbook);
      expected.set(`${name} result`, expectedOf(info.reading.sheet, info.reading.language));
    }
    const recalculated = await recalculate(files);
    for (const [name, bytes] of Object.entries(files)) {
      const theirs = readXlsx(recalculated[name] ?? new Uint8Array());
      expectAgreement(readXlsx(bytes), theirs, expected.get(name) ?? []);
    }
  }, 240_000);

  it(
    `on ${sheets} random hearing sheets, every formula`,
    async () => {
      const cases = randomCases(sheets, 20_260_401);
      for (let from = 0; from < cases.length; from += atOnce) {
        const results: Diagnosed[] = [];
        for (const { sheet, language } of cases.slice(from, from + atOnce))
          results.push(await diagnosed(sheet, language));
        const files = Object.fromEntries(results.map(({ bytes }, index) => [`sheet${from + index}`, bytes]));
        const recalculated = await recalculate(files);
        for (const [index, { bytes, sheet, language }] of results.entries()) {
          const theirs = recalculated[`sheet${from + index}`];
          if (!theirs) throw new Error("A file is missing");
          expectAgreement(readXlsx(bytes), readXlsx(theirs), expectedOf(sheet, language));
        }
      }
    },
    sheets * 30_000,
  );
});
