import { assessmentJson } from "../json/assessment-json";
import type { DiagnoseCommand } from "../arguments/command";
import { diagnoseInput } from "../diagnosis/diagnose-input";
import type { Environment } from "../environment";
import { readInput } from "../files/input-file";
import { jsonText } from "../json/json-text";
import { refuseInputAsOutput, writeOutput } from "../files/output-file";
import { readParametersFile } from "../files/parameters-file";
import { sayDiagnosed } from "../report/remarks";
import { assessmentTable } from "../report/assessment-table";

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
