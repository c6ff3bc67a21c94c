import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "../../src/local-excel";
import { names } from "../../src/workbook/model/names";
import { expectAgreement } from "../support/agreement";
import { sampled, verifying } from "../support/cases";
import {
  apartFromCover,
  assessedOf,
  inCells,
  itemsApart,
  randomPlans,
  writeCover,
  type Assessed,
  type ReadCell,
} from "../support/cover-cells";
import { writeCoverYears } from "../support/cover-years";
import { recalculate } from "../support/libreoffice";
import { diagnose, save, written } from "../support/local";
import { describeWith } from "../support/witness";
import { errorsIn, readXlsx, toTheRight } from "../support/xlsx-file";
import type { PlanInCells } from "../../src/workbook/read/plans";

const folder = path.join(__dirname, "../../assets/samples");
const samples = sampled(
  readdirSync(folder).filter((name) => name.endsWith(".xlsx")),
  3,
);
/** Six plans a file. */
const files = verifying ? 9 : 1;

interface Asked {
  readonly bytes: Uint8Array;
  readonly assessed: Assessed;
  readonly plans: readonly PlanInCells[];
}

describeWith("libreoffice", "what plans are expected to pay over the years, in LibreOffice", () => {
  it("stands in every formula as in ours, with prices, curves and what is published beside them", async () => {
    const workbook = await openWorkbook(readFileSync(path.join(folder, "online-shop-en.xlsx")));
    written(await diagnose(workbook));
    expect((await writeCoverYears(workbook, "en", 300)).kind).toBe("written");
    const ours = await save(workbook);
    const { cover } = await recalculate({ cover: ours });
    const [own, theirs] = [readXlsx(ours), readXlsx(cover)];
    expectAgreement(own, theirs, []);
    // the third plan's price, its upper end and the difference from what is published
    for (const [right, least] of [
      [1, 10_000],
      [3, 10_000],
      [11, -10_000_000],
    ] as const) {
      const { sheet, cell } = theirs.place(names.block("cover_price_beside"));
      const at = toTheRight(cell, right).replace(/\d+/, (row) => String(Number(row) + 4));
      expect(theirs.value(sheet, at)).toBeGreaterThan(least);
    }
  }, 120_000);
});

describeWith("libreoffice", "what plans pay by the sheets' formulas, in LibreOffice", () => {
  it(
    `equals the engine to a yen: ${samples.length} samples × ${6 * files} random plans`,
    async () => {
      const asked = new Map<string, Asked>();
      for (const [index, sample] of samples.entries()) {
        const language = index % 2 === 0 ? "ja" : "en";
        for (let file = 0; file < files; file++) {
          const workbook = await openWorkbook(readFileSync(path.join(folder, sample)));
          const { info } = written(await diagnose(workbook, { language }));
          const plans = randomPlans(100 * index + file);
          expect((await writeCover(workbook, plans, language)).kind).toBe("written");
          asked.set(`${path.basename(sample, ".xlsx")} ${file}`, {
            bytes: await save(workbook),
            assessed: assessedOf(info.reading.sheet, info.parameters),
            plans: inCells(plans),
          });
        }
      }
      const recalculated = await recalculate(Object.fromEntries([...asked].map(([name, { bytes }]) => [name, bytes])));
      for (const [name, { assessed, plans }] of asked) {
        const file = readXlsx(recalculated[name] ?? new Uint8Array());
        const read: ReadCell = (of, row, column) => {
          const { sheet, cell } = file.place(of);
          const at = toTheRight(cell, column).replace(/\d+/, (number) => String(Number(number) + row));
          const value = file.value(sheet, at);
          return typeof value === "object" ? null : value;
        };
        expect(errorsIn(file)).toEqual([]);
        expect([name, apartFromCover(assessed, plans, read), itemsApart(assessed, plans, read)]).toEqual([
          name,
          [],
          [],
        ]);
      }
    },
    samples.length * files * 60_000,
  );
});
