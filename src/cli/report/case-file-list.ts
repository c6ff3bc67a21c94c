import { fill, questionName, words, type Language } from "../../locales";
import type { CaseFileJson } from "../json/case-file-schema";
import { aligned } from "./text-columns";

/** The list of a case file, for whoever opens its folder. */
export function caseFileList(
  { customer, date, made, parameterSet, engineVersion, files, evidence }: CaseFileJson,
  language: Language,
): string {
  const pack = words(language);
  const text = pack.commandLine.caseFile;
  const proofs = evidence.map(({ question, confirmation, comment }) => [
    questionName(question, pack),
    confirmation === null ? "" : pack.sheets.memo.confirmations[confirmation],
    comment ?? "",
  ]);
  return [
    fill(text.title, { customer: customer ?? text.unnamed }),
    fill(text.made, { made, date: date ?? text.unnamed }),
    fill(text.with, { name: parameterSet.name, version: parameterSet.version, engine: engineVersion }),
    text.internal,
    "",
    ...aligned([
      [text.file, text.holds, "SHA-256"],
      ...files.map(({ part, path, sha256 }) => [path, text.parts[part], sha256]),
    ]),
    "",
    text.check,
    "",
    text.evidence,
    ...(proofs.length > 0 ? aligned(proofs) : [text.noEvidence]),
    "",
  ].join("\n");
}

/** As `sha256sum -c` reads it, or `shasum -a 256 -c` on a Mac. */
export const hashList = ({ files }: CaseFileJson): string =>
  files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
