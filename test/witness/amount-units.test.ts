import { languages, words } from "../../src/locales";
import { names } from "../../src/workbook/model/names";
import { apartFromEngine } from "../support/agreement";
import { expectedOf } from "../support/expected";
import { editByLibreOffice, typeInto, type Edit } from "../support/libreoffice";
import { diagnose, openFilled, save, written } from "../support/local";
import { known } from "../support/standings";
import { describeWith } from "../support/witness";
import { errorsIn, readXlsx } from "../support/xlsx-file";

const [revenue, unit] = [names.input("revenue"), names.unit("revenue")];

describeWith("libreoffice", "the unit of an amount changed in LibreOffice after a diagnosis", () => {
  it("moves every figure as the engine says, in both languages", async () => {
    const edits: Record<string, Edit> = {};
    for (const language of languages) {
      const workbook = await openFilled(known, language);
      written(await diagnose(workbook));
      const bytes = await save(workbook);
      const { thousandYen, millionYen, hundredMillionYen } = words(language).profile.amountUnits;
      for (const [name, amount, picked] of [
        ["thousands", 60_500, thousandYen],
        ["millions", 60.5, millionYen],
        ["hundreds", 0.605, hundredMillionYen],
        ["unknown", 60.5, "pounds"],
      ] as const)
        edits[`${name}_${language}`] = { bytes, lines: [typeInto(revenue, amount), typeInto(unit, picked)] };
    }
    const edited = await editByLibreOffice(edits);
    for (const language of languages) {
      for (const name of ["thousands", "millions", "hundreds", "unknown"]) {
        const file = readXlsx(edited[`${name}_${language}`] ?? new Uint8Array());
        const amount = name === "unknown" ? {} : { revenue: 60_500_000 };
        const { revenue: _, ...profile } = known.profile;
        expect(errorsIn(file)).toEqual([]);
        expect(apartFromEngine(file, expectedOf({ ...known, profile: { ...profile, ...amount } }, language))).toEqual(
          [],
        );
        expect(file.named(names.record("state"))).toBe("stale");
        const { answered, check } = words(language).sheets.hearing;
        expect(file.named(revenue, 1)).toBe(name === "unknown" ? check : answered);
      }
    }
  }, 240_000);
});
