import type { JsonIssue, ParameterIssue, ParameterSet } from "../../engine";
import { readSet, writeSet } from "../../exchange";
import type { ParameterFileIssue } from "../../issues";
import { words, type Language } from "../../locales";
import { readTextFile, safeName } from "./text-file";

/** Bytes of the largest file that is read; the whole table with descriptions is a tenth of it. */
const largestSet = 1_000_000;

/** A file the user chose, checked; `set` is null if it cannot be used. */
export interface LoadedSet {
  readonly file: string;
  readonly set: ParameterSet | null;
  readonly issues: readonly (ParameterFileIssue | JsonIssue | ParameterIssue)[];
}

/** Reads a file that may hold anything; never throws for its content. */
export async function loadSet(file: File): Promise<LoadedSet> {
  const refused = (issue: LoadedSet["issues"][number]): LoadedSet => ({ file: file.name, set: null, issues: [issue] });
  const read = await readTextFile(file, largestSet, (received): ParameterFileIssue => ({
    code: "parameterFileTooLarge",
    limit: largestSet,
    received,
  }));
  return read.ok ? { file: file.name, ...readSet(read.text) } : refused(read.issue);
}

/** A set as a file: a name that every file system allows, and the text. */
export function savedSet(
  set: ParameterSet,
  language: Language,
  overrides: boolean,
): { readonly name: string; readonly text: string } {
  const { labels } = words(language).parameters;
  const text = JSON.stringify(writeSet(set, { describe: (id) => labels[id], overrides }), null, 2);
  const safe = [set.name, set.version].map(safeName).join("-");
  return { name: `parameters-${safe}.json`, text: `${text}\n` };
}
