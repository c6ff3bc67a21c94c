import { noInsurer, readInsurer, type InsurerSet } from "../../engine";
import { inputFailure } from "../problem";
import { readInput } from "./input-file";
import { jsonTextOf } from "./json-file";

/** The insurer's set of a file; that of nobody where none is named. A failure where it cannot be used whole. */
export async function insurerOrNone(name: string | null, directory: string): Promise<InsurerSet> {
  if (name === null) return noInsurer;
  const file = await readInput(name, directory);
  const { set, issues } = readInsurer(jsonTextOf(file));
  if (!set) throw inputFailure(issues.map((issue) => ({ issue, file: file.name })));
  return set;
}
