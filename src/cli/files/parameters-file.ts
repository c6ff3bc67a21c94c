import { isParameterError, type ParameterIssue, type ParameterSet } from "../../engine";
import { readSet } from "../../exchange";
import { locate } from "../../workbook/model/locator";
import { placeOfIssue } from "../../workbook/read/place";
import { readParameterCells } from "../../workbook/read/read-parameters";
import { readInput, type InputFile } from "./input-file";
import { jsonTextOf } from "./json-file";
import { inputFailure, type Problem } from "../problem";

export interface ParametersFile {
  readonly set: ParameterSet;
  /** Remarkable, not wrong. */
  readonly remarks: readonly Problem[];
}

/** The parameter set of a JSON file, or of a workbook that holds the sheet. */
export async function readParametersFile(name: string, directory: string): Promise<ParametersFile> {
  const file = await readInput(name, directory);
  const { set, problems } = file.isJson ? fromJson(file) : await fromWorkbook(file);
  if (set) return { set, remarks: problems };
  throw inputFailure(problems.filter(({ issue }) => isParameterError(issue as ParameterIssue)));
}

interface Read {
  readonly set: ParameterSet | null;
  readonly problems: readonly Problem[];
}

function fromJson(file: InputFile): Read {
  const { set, issues } = readSet(jsonTextOf(file));
  return { set, problems: issues.map((issue) => ({ issue, file: file.name })) };
}

async function fromWorkbook(file: InputFile): Promise<Read> {
  const { openLocal } = await import("../diagnosis/local-workbook");
  const local = await openLocal(file, "ja");
  const snapshot = await local.read();
  const cells = readParameterCells(snapshot);
  if (!cells.present) throw inputFailure([{ issue: { code: "parameterSheetMissing" }, file: file.name }]);
  const locator = locate(snapshot);
  const problems = cells.issues.map((issue) => ({ issue, file: file.name, ...placeOfIssue(issue, locator) }));
  return { set: cells.set, problems };
}
