import { defaultParameters, isParameterError, type ParameterIssue, type ParameterSet } from "../../engine";
import { readSet } from "../../exchange";
import { inputFailure, type Problem } from "../problem";
import { readInput, type InputFile } from "./input-file";
import { jsonTextOf } from "./json-file";

export interface ParametersFile {
  readonly set: ParameterSet;
  /** What to know of the set; nothing that is wrong. */
  readonly remarks: readonly Problem[];
}

/** The set of a file, or the default set if none is named. */
export async function parametersOrDefault(name: string | null, directory: string): Promise<ParametersFile> {
  return name === null ? { set: defaultParameters, remarks: [] } : readParametersFile(name, directory);
}

/** The parameter set of a JSON file, or of a workbook that holds the sheet. */
export async function readParametersFile(name: string, directory: string): Promise<ParametersFile> {
  const file = await readInput(name, directory);
  const { set, problems } = file.isJson ? readSetFile(file) : await readWorkbook(file);
  if (set) return { set, remarks: problems };
  throw inputFailure(problems.filter(({ issue }) => isParameterError(issue as ParameterIssue)));
}

function readSetFile(file: InputFile): { readonly set: ParameterSet | null; readonly problems: readonly Problem[] } {
  const { set, issues } = readSet(jsonTextOf(file));
  return { set, problems: issues.map((issue) => ({ issue, file: file.name })) };
}

const readWorkbook = async (file: InputFile) => (await import("./parameters-workbook")).readParametersSheet(file);
