import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { apartFrom, formulaCount } from "../support/agreement";
import { diagnosed, randomCases } from "../support/cases";
import { recalculate } from "../support/libreoffice";
import { describeWith } from "../support/witness";
import { errorsIn, readXlsx, type XlsxFile } from "../support/xlsx-file";

const wrong = 424_242;

/** The file with a wrong number as the cached value of every formula. */
function poisoned(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const path of Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/sheet"))) {
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    const changed = xml.replace(
      /<c ([^>]*[^>/])>(<f>[^<]*<\/f>)(?:<v>[^<]*<\/v>)?<\/c>/g,
      (_, attributes: string, formula: string) =>
        `<c ${attributes.replace(/ t="\w+"/, "")}>${formula}<v>${wrong}</v></c>`,
    );
    parts[path] = strToU8(changed);
  }
  return zipSync(parts);
}

const wrongCells = (file: XlsxFile): number =>
  file.sheets.reduce(
    (sum, sheet) =>
      sum + [...file.cells(sheet).values()].filter(({ formula, value }) => formula !== null && value === wrong).length,
    0,
  );

describeWith("libreoffice", "the witness itself", () => {
  it("recalculates: poisoned cached values are all replaced", async () => {
    const [first] = randomCases(1, 1);
    if (!first) throw new Error("No case");
    const { bytes } = await diagnosed(first.sheet, first.language);
    const poison = poisoned(bytes);
    const before = readXlsx(poison);
    expect(wrongCells(before)).toBe(formulaCount(before));
    expect(wrongCells(before)).toBeGreaterThan(1000);
    const { book } = await recalculate({ book: poison });
    const after = readXlsx(book);
    expect(wrongCells(after)).toBe(0);
    expect(errorsIn(after)).toEqual([]);
    expect(apartFrom(readXlsx(bytes), after)).toEqual([]);
  }, 120_000);
});
