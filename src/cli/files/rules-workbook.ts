import { defaultLanguage } from "../../locales";
import { readRuleCells } from "../../workbook/read/rules";
import { openLocal } from "../diagnosis/local-workbook";
import { inputFailure, type Problem } from "../problem";
import type { InputFile } from "./input-file";
import type { RulesFile } from "./rules-file";

/** The rules of a workbook's sheet of them; a failure where it has none, or one of them cannot be used. */
export async function readRulesSheet(file: InputFile): Promise<RulesFile> {
  const local = await openLocal(file, defaultLanguage);
  const { present, set, issues } = readRuleCells(await local.read());
  if (!present) throw inputFailure([{ issue: { code: "rulesSheetMissing" }, file: file.name }]);
  const problems = issues.map((issue): Problem => ({ ...issue, file: file.name }));
  if (problems.length > 0) throw inputFailure(problems);
  return { set, remarks: [] };
}
