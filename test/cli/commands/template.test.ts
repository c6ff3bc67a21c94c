import { readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../support/xlsx-file";
import { kikitori, newFolder } from "../support";

test.each([
  [[], ["ご案内", "ヒアリングシート", "ヒアリング別紙", "選択肢"], "ja"],
  [["--lang", "en"], ["Guide", "Hearing sheet", "Hearing annex", "Lists"], "en"],
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

test("template --form short: the core's questions alone", async () => {
  const folder = newFolder();
  const ran = await kikitori(["template", "--form", "short", "-o", "sheet.xlsx"], { folder, locale: "en-US" });
  expect(ran).toEqual({ code: 0, out: "", errors: [] });
  const file = readXlsx(readFileSync(path.join(folder, "sheet.xlsx")));
  expect([file.named("KK_form"), file.named("KK_G05")]).toEqual(["short", ""]);
  const questions = [...file.names.keys()].filter((name) => /^KK_[GNCSF]\d\d$/.test(name));
  expect(questions).toHaveLength(30);
}, 60_000);
