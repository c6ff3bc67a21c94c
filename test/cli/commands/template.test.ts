import { readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../support/xlsx-file";
import { kikitori, newFolder } from "../support";

test.each([
  [[], ["ご案内", "ヒアリングシート", "選択肢"], "ja"],
  [["--lang", "en"], ["Guide", "Hearing sheet", "Lists"], "en"],
] as const)(
  "template %j: an empty hearing sheet, and not a word",
  async (options, sheets, language) => {
    const folder = newFolder();
    const ran = await kikitori(["template", ...options, "-o", "sheet.xlsx"], { folder, locale: "en-US" });
    expect(ran).toEqual({ code: 0, out: "", errors: [] });
    const file = readXlsx(readFileSync(path.join(folder, "sheet.xlsx")));
    expect(file.sheets).toEqual(sheets);
    expect([file.named("KK_language"), file.named("KK_revenue"), file.named("KK_G01")]).toEqual([language, "", ""]);
  },
  60_000,
);
