import { createHash } from "node:crypto";
import { confirmations, questions } from "../../engine";
import type { Memo } from "../../workbook/read/memo";
import type { CasePart } from "../case-file/case-part";
import type { Diagnosed } from "../diagnosis/diagnosed";
import { ofWhom } from "./assessment-json";
import type { CaseFileJson } from "./case-file-schema";
import { parameterSetJson } from "./parameter-set-json";

/** `made`: ISO 8601. */
export function caseFileJson(
  { sheet, parameters, source, assessment: { fingerprints, engineVersion } }: Diagnosed,
  parts: readonly CasePart[],
  notes: Memo,
  run: { readonly years: number; readonly seed: number },
  made: string,
): CaseFileJson {
  return {
    ...ofWhom(sheet),
    made,
    parameterSet: parameterSetJson({ parameters, source }) as CaseFileJson["parameterSet"],
    fingerprints,
    engineVersion,
    ...run,
    files: parts.map(({ id, path, bytes }) => ({ part: id, path, bytes: bytes.length, sha256: sha256(bytes) })),
    evidence: questions.flatMap(({ id }) => {
      const note = notes[id];
      if (!note) return [];
      const confirmation = confirmations.find((each) => each === note.confirmation) ?? null;
      return [{ question: id, confirmation, comment: note.comment ?? null }];
    }),
  };
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
