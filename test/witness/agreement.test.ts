import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "../../src/local-excel";
import type { Expectation } from "../../src/workbook/check/expectations";
import { expectAgreement, formulaCount } from "../support/agreement";
import { diagnosed, randomCases, sampled, verifying } from "../support/cases";
import { expectedOf } from "../support/expected";
import { recalculate } from "../support/libreoffice";
import { diagnose, save, written } from "../support/local";
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

const random = randomCases(verifying ? 50 : 1, 20_260_401);
/** Files LibreOffice opens in one process. */
const batchSize = 20;

/** A file LibreOffice opens, and what the engine says of it where it is a result. */
interface Asked {
  readonly bytes: Uint8Array;
  readonly expected: readonly Expectation[];
}

async function asked(): Promise<Map<string, Asked>> {
  const files = new Map<string, Asked>();
  for (const folder of ["templates", "samples"]) {
    for (const [name, bytes] of sampled(Object.entries(filesIn(folder)), 2)) files.set(name, { bytes, expected: [] });
  }
  for (const [name, bytes] of sampled(Object.entries(filesIn("samples")), 3)) {
    const workbook = await openWorkbook(bytes);
    const { info } = written(await diagnose(workbook));
    const expected = expectedOf(info.reading.sheet, info.reading.language);
    files.set(`${name} result`, { bytes: await save(workbook), expected });
  }
  for (const [index, { sheet, language }] of random.entries()) {
    const { bytes } = await diagnosed(sheet, language);
    files.set(`random ${index}`, { bytes, expected: expectedOf(sheet, language) });
  }
  return files;
}

describeWith("libreoffice", "LibreOffice and the engine agree", () => {
  it(
    `on templates, samples, results of samples, and results of ${random.length} random hearing sheets`,
    async () => {
      const files = [...(await asked())];
      expect(files.length).toBeGreaterThan(verifying ? 60 : 6);
      for (let from = 0; from < files.length; from += batchSize) {
        const some = files.slice(from, from + batchSize);
        const recalculated = await recalculate(Object.fromEntries(some.map(([name, { bytes }]) => [name, bytes])));
        for (const [name, { bytes, expected }] of some) {
          const [ours, theirs] = [readXlsx(bytes), readXlsx(recalculated[name] ?? new Uint8Array())];
          expect(formulaCount(ours)).toBeGreaterThan(100);
          expectAgreement(ours, theirs, expected);
        }
      }
    },
    (random.length + 20) * 30_000,
  );
});
