import { readFileSync } from "node:fs";
import { describeWith } from "../../support/witness";
import { basicText, editByLibreOffice } from "../../support/libreoffice";
import { readXlsx } from "../../support/xlsx-file";
import { assessmentIn, kikitori, numbersIn, sample, watched } from "../support";

describeWith("libreoffice", "a hearing sheet LibreOffice worked on", () => {
  const bytes = new Uint8Array(readFileSync(sample("manufacturer.xlsx")));
  const hearing = `doc.Sheets.getByName(${basicText("ヒアリングシート")})`;
  const unprotect = `${hearing}.unprotect("")`;
  let made: Readonly<Record<"renamed" | "inserted" | "deleted", Uint8Array>>;

  beforeAll(async () => {
    made = await editByLibreOffice({
      renamed: { bytes, lines: [`${hearing}.Name = ${basicText("回答（営業部）")}`] },
      inserted: { bytes, lines: [unprotect, `${hearing}.Rows.insertByIndex(10, 3)`] },
      deleted: { bytes, lines: [unprotect, `${hearing}.Rows.removeByIndex(${rowOf("KK_staff")}, 1)`] },
    });
  }, 300_000);

  const rowOf = (name: string): number => Number(/\d+$/.exec(readXlsx(bytes).place(name).cell)?.[0]) - 1;

  test.each(["renamed", "inserted"] as const)(
    "%s: reads the same",
    async (name) => {
      const { folder } = watched("a.xlsx", made[name]);
      const [edited, original] = [
        assessmentIn(await kikitori(["diagnose", "a.xlsx", "--json"], { folder })),
        assessmentIn(await kikitori(["diagnose", sample("manufacturer.xlsx"), "--json"])),
      ];
      expect({ ...edited, issues: edited.issues.map(({ code }) => code) }).toEqual({
        ...original,
        issues: original.issues.map(({ code }) => code),
      });
      const written = await kikitori(["diagnose", "a.xlsx", "-o", "r.xlsx"], { folder });
      expect([written.code, numbersIn(written).includes("KK-4009")]).toEqual([0, false]);
      if (name === "renamed") expect(written.errors.join()).toContain("回答（営業部）!C");
    },
    120_000,
  );

  test("a row taken away is named, and nothing is written", async () => {
    const { folder, refused } = watched("a.xlsx", made.deleted);
    const ran = await kikitori(["diagnose", "a.xlsx", "-o", "r.xlsx"], { folder });
    expect([ran.code, ran.out]).toEqual([1, ""]);
    expect(numbersIn(ran)[0]).toMatch(/^KK-310[23]$/);
    expect(ran.errors[0]).toContain("KK_staff");
    refused();
  }, 120_000);
});
