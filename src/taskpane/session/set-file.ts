import type { JsonIssue, ParameterIssue, ParameterSet } from "../../engine";
import { readSet, writeSet } from "../../exchange";
import type { ParameterFileIssue } from "../../issues";
import { words, type Language } from "../../locales";

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
  if (file.size > largestSet) return refused({ code: "parameterFileTooLarge", limit: largestSet, received: file.size });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch (error) {
    if (!(error instanceof TypeError) && !(error instanceof DOMException)) throw error;
    return refused({ code: "notJson", received: error.message });
  }
  return { file: file.name, ...readSet(text) };
}

/** A set as a file: a name that every file system allows, and the text. */
export function savedSet(
  set: ParameterSet,
  language: Language,
  overrides: boolean,
): { readonly name: string; readonly text: string } {
  const { labels } = words(language).parameters;
  const text = JSON.stringify(writeSet(set, { describe: (id) => labels[id], overrides }), null, 2);
  const safe = [set.name, set.version].map((part) => part.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, "_")).join("-");
  return { name: `parameters-${safe}.json`, text: `${text}\n` };
}
