import { languages } from "../../src/locales";
import { names } from "../../src/workbook/model/names";
import { recalculateByGnumeric } from "../support/gnumeric";
import { basicText, editByLibreOffice, recalculate } from "../support/libreoffice";
import { lazily } from "../support/lazily";
import { save, placeOfName } from "../support/local";
import { standingCases, standingCasesIn, standingWorkbook } from "../support/standings";
import { describeWith } from "../support/witness";
import { errorsIn, readXlsx } from "../support/xlsx-file";

const headed = ["rating", "losses", "calc", "record"] as const;

/** As Local Excel saved them. */
const files = lazily(async () => {
  const made: Record<string, Uint8Array> = {};
  for (const language of languages)
    for (const [index, [, found]] of standingCasesIn(language).entries())
      made[`case${index}${language}`] = await save(await standingWorkbook(found, language));
  return made;
});

const expectStandings = (of: (name: string) => Uint8Array | undefined): void => {
  for (const language of languages)
    for (const [index, [, found]] of standingCasesIn(language).entries()) {
      const file = readXlsx(of(`case${index}${language}`) ?? new Uint8Array());
      expect(file.named(names.record("state"))).toBe(found.state);
      for (const sheet of headed)
        expect(String(file.named(names.block(`${sheet}_standing`))).startsWith(found.said[language])).toBe(true);
      if (found.state !== "wrong") expect(errorsIn(file)).toEqual([]);
    }
};

describeWith("libreoffice", "LibreOffice works out how a result stands", () => {
  it("in every state and language, as we do", async () => {
    const recalculated = await recalculate(await files);
    expectStandings((name) => recalculated[name]);
  }, 240_000);

  it("wherever rows were inserted, and names the cell where it is then", async () => {
    const found = standingCases["nothing"];
    if (!found) throw new Error("No case");
    const workbook = await standingWorkbook(found, "ja");
    const bytes = await save(workbook);
    const { sheet, row } = placeOfName(workbook, names.block("losses_summary"));
    const on = `doc.Sheets.getByName(${basicText(sheet)})`;
    const insert = `${on}.Rows.insertByIndex(${row + 1}, 1)`;
    const edited = await editByLibreOffice({
      inserted: { bytes, lines: [insert] },
      typedOver: { bytes, lines: [insert, `${on}.getCellRangeByName("D8").setValue(1)`] },
      deleted: { bytes, lines: [`${on}.Rows.removeByIndex(${row + 1}, 1)`] },
    });
    const state = (name: keyof typeof edited) => readXlsx(edited[name]).named(names.record("state"));
    expect(state("inserted")).toBe("current");
    expect(state("typedOver")).toBe("typedOver");
    expect(readXlsx(edited.typedOver).named(names.block("losses_standing"))).toMatch(/（1か所：損失内訳!D8）/);
    expect(state("deleted")).toBe("typedOver");
  }, 240_000);
});

describeWith("gnumeric", "Gnumeric works out how a result stands", () => {
  it("in every state and language, as we do", async () => {
    const made = await files;
    expectStandings((name) => recalculateByGnumeric(made[name] ?? new Uint8Array()));
  }, 240_000);
});
