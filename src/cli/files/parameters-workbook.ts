import { defaultLanguage } from "../../locales";
import { openLocal } from "../diagnosis/local-workbook";
import { inputFailure, type Problem } from "../problem";
import type { ParameterSet } from "../../engine";
import { locate } from "../../workbook/model/locator";
import { placeOfIssue } from "../../workbook/read/place";
import { readParameterCells } from "../../workbook/read/read-parameters";
import type { InputFile } from "./input-file";

/** The parameter set of a workbook's parameters sheet, with what is wrong or remarkable in its cells. */
export async function readParametersSheet(
  file: InputFile,
): Promise<{ readonly set: ParameterSet | null; readonly problems: readonly Problem[] }> {
  const local = await openLocal(file, defaultLanguage);
  const snapshot = await local.read();
  const cells = readParameterCells(snapshot);
  if (!cells.present) throw inputFailure([{ issue: { code: "parameterSheetMissing" }, file: file.name }]);
  const locator = locate(snapshot);
  const problems = cells.issues.map((issue) => ({ issue, file: file.name, ...placeOfIssue(issue, locator) }));
  return { set: cells.set, problems };
}
