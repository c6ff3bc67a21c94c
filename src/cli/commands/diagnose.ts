import { fill, words } from "../../locales";
import { readAnswers } from "../answers-file";
import { assessmentJson } from "../assessment-json";
import type { DiagnoseCommand } from "../command";
import { diagnoseAnswers } from "../diagnose-answers";
import type { Environment } from "../environment";
import { readInput } from "../input-file";
import { jsonText } from "../json-text";
import { refuseInputAsOutput, writeOutput } from "../output-file";
import { readParametersFile } from "../parameters-file";
import { problemLine } from "../problem";
import { assessmentTable } from "../table";

/** Diagnoses a filled hearing sheet or an answers file. Nothing is printed on stdout unless everything went well. */
export async function diagnose(command: DiagnoseCommand, environment: Environment): Promise<void> {
  const { input, output, parameters } = command;
  const { directory } = environment;
  if (output !== null)
    await refuseInputAsOutput(output, [input, ...(parameters === null ? [] : [parameters])], directory);
  const given = parameters === null ? null : await readParametersFile(parameters, directory);
  const file = await readInput(input, directory);
  const options = {
    parameters: given?.set ?? null,
    language: command.language,
    write: output !== null,
    time: environment.now(),
  };
  const onWorkbook = () => import("../diagnose-workbook");
  const result = !file.isJson
    ? await (await onWorkbook()).diagnoseWorkbook(file, options)
    : options.write
      ? await (await onWorkbook()).diagnoseInTemplate(file, readAnswers(file), options)
      : diagnoseAnswers(file, readAnswers(file), options);
  if (output !== null && result.bytes) await writeOutput(output, result.bytes, directory);

  const language = command.language ?? result.language;
  const { name, version } = result.parameters;
  const source = words(language).commandLine.parameterSource[result.source];
  environment.error(`${fill(source, { file: parameters ?? "", name, version })}\n`);
  for (const problem of [...(given?.remarks ?? []), ...result.problems])
    environment.error(`${problemLine(problem, language)}\n`);
  environment.out(command.json ? jsonText(assessmentJson(result, language)) : assessmentTable(result, language));
}
