import { isPlanError, readPlansJson, typicalPlan, typicalPlanIds, type Plan } from "../../engine";
import { words, type Language } from "../../locales";
import { inputFailure, type Problem } from "../problem";
import { readInput } from "./input-file";
import { jsonTextOf } from "./json-file";

export interface PlansFile {
  readonly plans: readonly Plan[];
  /** What is wrong with plans that are left out, and what to know of the others. */
  readonly problems: readonly Problem[];
}

/** The plans of a file, or the typical ones if none is named. A failure if not one of them can be used. */
export async function plansOrTypical(name: string | null, directory: string, language: Language): Promise<PlansFile> {
  if (name === null) {
    const { typical } = words(language).plans;
    return { plans: typicalPlanIds.map((id) => typicalPlan(id, typical[id])), problems: [] };
  }
  const file = await readInput(name, directory);
  const read = readPlansJson(jsonTextOf(file));
  if (!read.ok) throw inputFailure(read.issues.map((issue) => ({ issue, file: file.name })));
  const problems = read.value.issues.map((issue): Problem => ({ issue, file: file.name }));
  const { plans } = read.value;
  if (plans.length === 0 && read.value.issues.some(isPlanError)) throw inputFailure(problems);
  return { plans, problems };
}
