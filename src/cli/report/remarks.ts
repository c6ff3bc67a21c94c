import { fill, words, type Language } from "../../locales";
import type { Diagnosed } from "../diagnosis/diagnosed";
import type { Environment } from "../environment";
import { problemLine, type Problem } from "../problem";

/** Says on stderr which parameters were used, and everything worth telling. */
export function sayDiagnosed(
  { parameters: { name, version }, source, problems }: Diagnosed,
  given: { readonly file: string; readonly remarks: readonly Problem[] } | null,
  language: Language,
  { error }: Environment,
): void {
  const line = words(language).commandLine.parameterSource[source];
  error(`${fill(line, { file: given?.file ?? "", name, version })}\n`);
  for (const problem of [...(given?.remarks ?? []), ...problems]) error(`${problemLine(problem, language)}\n`);
}
