import { engineVersion, fingerprintParameters, type ParameterSet } from "../../engine";
import {
  fullValidation,
  sectionFigures,
  validateModel as checkModel,
  verdicts,
  type Validation,
  type Verdict,
} from "../../engine/validation";
import { defaultLanguage, fill, words, type Language } from "../../locales";
import { command } from "../arguments/command";
import type { Environment } from "../environment";
import { jsonText } from "../json/json-text";
import { parametersOrDefault } from "../files/parameters-file";
import { inputFailure } from "../problem";
import { printProblems } from "../report/remarks";
import { aligned } from "../report/text-columns";
import { reportSections } from "../report/validation-report";

/** Checks the model and prints the report. Ends with 1 if a check fails: the report says which. */
export const validateModel = command({
  positional: null,
  options: ["json", "parameters", "lang"],
  examples: ["validate-model [--parameters FILE] [--json]"],
  read: ({ json, parameters, lang }) => ({ json, parameters, language: lang }),
  run: (given, environment) => runValidation(given, environment),
});

/** What the command does, on as many years as `size` says. */
export async function runValidation(
  given: { readonly language: Language | null; readonly parameters: string | null; readonly json: boolean },
  environment: Environment,
  size = fullValidation,
): Promise<void> {
  const language = given.language ?? defaultLanguage;
  const { set, remarks } = await parametersOrDefault(given.parameters, environment.directory);
  printProblems(remarks, language, environment);
  const validation = checkModel(set, size);
  environment.out(given.json ? jsonText(asData(validation, set)) : report(validation, set, language));
  if (!validation.passed) throw inputFailure([]);
}

const identity = (set: ParameterSet) => ({
  name: set.name,
  version: set.version,
  fingerprint: fingerprintParameters(set),
});

function asData({ passed, lines }: Validation, set: ParameterSet) {
  return { engineVersion, parameterSet: identity(set), passed, counts: counts(lines), units: sectionFigures, lines };
}

const counts = (lines: Validation["lines"]): Readonly<Record<Verdict, number>> =>
  Object.fromEntries(
    verdicts.map((verdict) => [verdict, lines.filter((line) => line.verdict === verdict).length]),
  ) as Record<Verdict, number>;

function report(validation: Validation, set: ParameterSet, language: Language): string {
  const { validation: text } = words(language);
  return [
    text.title,
    fill(text.what, { engine: engineVersion, ...identity(set) }),
    fill(text.summary, counts(validation.lines)),
    ...reportSections(validation, language).flatMap(({ title, method, head, rows, right, notes }) => [
      "",
      title,
      method,
      ...aligned([head, ...rows], right),
      ...notes,
    ]),
    "",
  ].join("\n");
}
