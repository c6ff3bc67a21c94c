import { acceptanceOf, defaultParameters, defaultRules, understand } from "../../src/engine";
import { writeResults } from "../../src/excel/write-results";
import { names } from "../../src/workbook/model/names";
import { planAcceptance } from "../../src/workbook/plan/acceptance";
import { expectAcceptance } from "../support/acceptance";
import { apartFrom } from "../support/agreement";
import { randomCases } from "../support/cases";
import { recalculate, type Files } from "../support/libreoffice";
import { diagnose, inExcel, openFilled, save, written } from "../support/local";
import { describeWith } from "../support/witness";
import { errorsIn, readXlsx } from "../support/xlsx-file";

describeWith("libreoffice", "acceptance", () => {
  it("is what the engine says, for random customers, and every formula as Local Excel works it out", async () => {
    const cases = randomCases(6, 2_207);
    const files: Record<string, Uint8Array> = {};
    for (const [index, { sheet, language }] of cases.entries()) {
      const workbook = await openFilled(sheet, language);
      written(await diagnose(workbook, { untouched: "diagnose" }));
      const outcome = await inExcel(workbook, () => writeResults((snapshot) => planAcceptance(snapshot, language)));
      expect(outcome.kind).toBe("written");
      files[`case${index}`] = await save(workbook);
    }
    const recalculated = await recalculate(files as Files);
    for (const [index, { sheet, language }] of cases.entries()) {
      const [ours, theirs] = [files, recalculated].map((of) => readXlsx(of[`case${index}`] ?? new Uint8Array()));
      if (!ours || !theirs) throw new Error("No file");
      expect(errorsIn(theirs)).toEqual([]);
      expect(apartFrom(ours, theirs)).toEqual([]);
      const acceptance = acceptanceOf(understand(sheet, defaultParameters, defaultRules), {
        limit: null,
        overseas: null,
      });
      expectAcceptance((name) => theirs.named(name), acceptance, language);
      expect(theirs.named(names.caseCell("changed"))).not.toBe("");
    }
  }, 300_000);
});
