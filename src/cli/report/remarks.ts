import { fill, notCarriedText, words, type Language } from "../../locales";
import type { Diagnosed } from "../diagnosis/diagnosed";
import type { Environment } from "../environment";
import type { GivenParameters } from "../files/given-files";
import { problemLine, type Problem } from "../problem";

/** A line a problem on stderr, and below one that leads a list, a line an entry. */
export function printProblems(problems: readonly Problem[], language: Language, { error }: Environment): void {
  for (const problem of problems) {
    error(`${problemLine(problem, language)}\n`);
    const { issue } = problem;
    if (issue.code !== "parametersCarriedOver") continue;
    for (const entry of issue.left) error(`  ${entry.parameter}: ${notCarriedText(entry, language)}\n`);
  }
}

/** On stderr: which parameters were used, then what to know of them and of the hearing sheet. */
export function printRemarks(
  { parameters: { name, version }, source, problems }: Diagnosed,
  given: GivenParameters | null,
  language: Language,
  environment: Environment,
): void {
  const line = words(language).commandLine.parameterSource[source];
  environment.error(`${fill(line, { file: given?.name ?? "", name, version })}\n`);
  printProblems([...(given?.remarks ?? []), ...problems], language, environment);
}
