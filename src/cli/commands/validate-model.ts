import { defaultParameters, engineVersion, fingerprintParameters, type ParameterSet } from "../../engine";
import {
  fullValidation,
  sectionFigures,
  validateModel,
  verdicts,
  type Validation,
  type Verdict,
} from "../../engine/validation";
import { fill, words, type Language } from "../../locales";
import type { ValidateModelCommand } from "../arguments/command";
import type { Environment } from "../environment";
import { jsonText } from "../json/json-text";
import { readParametersFile } from "../files/parameters-file";
import { inputFailure, problemLine } from "../problem";
import { aligned } from "../report/text-columns";
import { reportSections } from "../report/validation-report";

/** Checks the model and prints the report. Ends with 1 where a check fails: the report says which. */
export async function validateModelCommand(
  command: ValidateModelCommand,
  environment: Environment,
  size = fullValidation,
): Promise<void> {
  const language = command.language ?? "ja";
  const { parameters } = command;
  const { set, remarks } = parameters
    ? await readParametersFile(parameters, environment.directory)
    : { set: defaultParameters, remarks: [] };
  for (const remark of remarks) environment.error(`${problemLine(remark, language)}\n`);
  const validation = validateModel(set, size);
  environment.out(command.json ? jsonText(asData(validation, set)) : report(validation, set, language));
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
