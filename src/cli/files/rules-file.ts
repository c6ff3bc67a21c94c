import { defaultRules, readRules, type RuleSet } from "../../engine";
import { inputFailure, type Problem } from "../problem";
import { readInput } from "./input-file";
import { jsonTextOf } from "./json-file";

export interface RulesFile {
  readonly set: RuleSet;
  /** What to know of the rules; nothing that is wrong. */
  readonly remarks: readonly Problem[];
}

/** The rules of acceptance of a file, or those shipped if none is named. */
export const rulesOrDefault = async (name: string | null, directory: string): Promise<RulesFile> =>
  name === null ? { set: defaultRules, remarks: [] } : readRulesFile(name, directory);

/** The rules of a JSON file, or of a workbook that holds the sheet. A failure where one of them cannot be used. */
export async function readRulesFile(name: string, directory: string): Promise<RulesFile> {
  const file = await readInput(name, directory);
  if (!file.isJson) return (await import("./rules-workbook")).readRulesSheet(file);
  const read = readRules(jsonTextOf(file));
  const { set, issues } = read.ok ? read.value : { set: null, issues: read.issues };
  const problems = issues.map((issue): Problem => ({ issue, file: file.name }));
  if (!set) throw inputFailure(problems.filter(({ issue }) => issue.code !== "rulesMissing"));
  return { set, remarks: problems };
}
