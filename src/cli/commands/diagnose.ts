import { assessmentJson } from "../assessment-json";
import type { DiagnoseCommand } from "../command";
import { diagnoseInput } from "../diagnose-input";
import type { Environment } from "../environment";
import { readInput } from "../input-file";
import { jsonText } from "../json-text";
import { refuseInputAsOutput, writeOutput } from "../output-file";
import { readParametersFile } from "../parameters-file";
import { sayDiagnosed } from "../say-diagnosed";
import { assessmentTable } from "../table";

/** Diagnoses a filled hearing sheet or an answers file. Nothing is printed on stdout unless everything went well. */
export async function diagnose(command: DiagnoseCommand, environment: Environment): Promise<void> {
  const { input, output, parameters } = command;
  const { directory } = environment;
  if (output !== null)
    await refuseInputAsOutput(output, [input, ...(parameters === null ? [] : [parameters])], directory);
  const given = parameters === null ? null : { file: parameters, ...(await readParametersFile(parameters, directory)) };
  const result = await diagnoseInput(await readInput(input, directory), {
    parameters: given?.set ?? null,
    language: command.language,
    write: output !== null,
    time: environment.now(),
    distribution: null,
  });
  if (output !== null && result.bytes) await writeOutput(output, result.bytes, directory);
  const language = command.language ?? result.language;
  sayDiagnosed(result, given, language, environment);
  environment.out(command.json ? jsonText(assessmentJson(result, language)) : assessmentTable(result, language));
}
