import type { CommandLineWords } from "../../locales";

/** What a case file (一件ファイル) holds, in the order of its list. */
export const casePartIds = [
  "received",
  "result",
  "diagnosis",
  "cover",
  "parameters",
  "plans",
  "letter",
] as const satisfies readonly CasePartId[];
export type CasePartId = keyof CommandLineWords["caseFile"]["parts"];

/** A file of a case file. `path`: below its folder, with slashes. */
export interface CasePart {
  readonly id: CasePartId;
  readonly path: string;
  readonly bytes: Uint8Array;
}
