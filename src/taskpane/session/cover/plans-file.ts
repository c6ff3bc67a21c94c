import { isPlanError, readPlansJson, type JsonIssue, type Plan, type PlanIssue } from "../../../engine";
import type { PlanFileIssue } from "../../../issues";
import { mostLayers } from "../../../workbook/sheets/plans/rows";
import { readTextFile, safeName } from "../text-file";

/** Bytes of the largest file that is read; six plans with every term are a fiftieth of it. */
const largestFile = 500_000;

type FileIssue = PlanFileIssue | JsonIssue | PlanIssue;

/** A file the user chose, checked: the plans that can be used, and what is wrong with the rest. */
export interface LoadedPlans {
  readonly file: string;
  readonly plans: readonly Plan[];
  /** Why something of it is not used. */
  readonly errors: readonly FileIssue[];
  readonly remarks: readonly FileIssue[];
}

const isError = (issue: FileIssue): boolean => !issue.code.startsWith("plan") || isPlanError(issue as PlanIssue);

/** Reads a file that may hold anything; never throws for its content. */
export async function loadPlans(file: File): Promise<LoadedPlans> {
  const loaded = (plans: readonly Plan[], issues: readonly FileIssue[]): LoadedPlans => ({
    file: file.name,
    plans,
    errors: issues.filter(isError),
    remarks: issues.filter((issue) => !isError(issue)),
  });
  const read = await readTextFile(file, largestFile, (received): PlanFileIssue => ({
    code: "planFileTooLarge",
    limit: largestFile,
    received,
  }));
  if (!read.ok) return loaded([], [read.issue]);
  const json = readPlansJson(read.text);
  if (!json.ok) return loaded([], json.issues);
  const tooManyLayers = json.value.plans.filter(({ layers }) => layers.length > mostLayers);
  return loaded(
    json.value.plans.filter((plan) => !tooManyLayers.includes(plan)),
    [
      ...json.value.issues,
      ...tooManyLayers.map(({ name, layers }): PlanFileIssue => ({
        code: "planLayersTooMany",
        plan: name,
        most: mostLayers,
        received: layers.length,
      })),
    ],
  );
}

/** Plans as a file that is read again here and by the command line. */
export function savedPlans(
  plans: readonly Plan[],
  customer: string | null,
): { readonly name: string; readonly text: string } {
  const name = ["plans", ...(customer === null ? [] : [safeName(customer)])].join("-");
  return { name: `${name}.json`, text: `${JSON.stringify({ plans }, null, 2)}\n` };
}
