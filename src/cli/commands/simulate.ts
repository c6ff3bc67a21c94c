import { modelOfSheet } from "../../engine/simulation";
import { runSync } from "../../scheduling/chunked";
import { expectedAnnualLossOf } from "../../engine";
import { Pool, simulateAll, threadHere, type Thread } from "../../workers";
import type { SimulateCommand } from "../arguments/command";
import { diagnoseInput } from "../diagnosis/diagnose-input";
import type { Environment } from "../environment";
import { readInput } from "../files/input-file";
import { jsonText } from "../json/json-text";
import { refuseInputAsOutput, writeOutput } from "../files/output-file";
import { readParametersFile } from "../files/parameters-file";
import { sayDiagnosed } from "../report/remarks";
import { distributionJson } from "../json/distribution-json";
import { distributionTable } from "../report/distribution-table";

/** Below so many years threads take longer to start (60 to 170 ms each, measured) than they save. */
const yearsWorthThreads = 300_000;

/** Simulates the year of a customer. Nothing is printed on stdout unless everything went well. */
export async function simulate(command: SimulateCommand, environment: Environment): Promise<void> {
  const { input, output, parameters, years, seed } = command;
  const { directory } = environment;
  if (output !== null)
    await refuseInputAsOutput(output, [input, ...(parameters === null ? [] : [parameters])], directory);
  const given = parameters === null ? null : { file: parameters, ...(await readParametersFile(parameters, directory)) };
  const file = await readInput(input, directory);
  const options = { parameters: given?.set ?? null, language: command.language, time: environment.now() };
  const result = await diagnoseInput(file, { ...options, write: false, distribution: null });
  const { sheet, parameters: set, assessment } = result;
  const pool = new Pool(threadsFor(command, environment));
  const distribution = await simulateAll(pool, modelOfSheet(sheet, set), {
    years,
    seed,
    tornado: output === null ? null : { sheet, parameters: set },
    pieces: (work) => Promise.resolve(runSync(work)),
  }).finally(() => pool.close());
  if (output !== null) {
    const { fingerprints, engineVersion } = assessment;
    const expectedAnnualLoss = expectedAnnualLossOf(assessment.scenarios);
    const stamped = { ...distribution, expectedAnnualLoss, fingerprints, engineVersion };
    const { bytes } = await diagnoseInput(file, { ...options, write: true, distribution: stamped });
    if (bytes) await writeOutput(output, bytes, directory);
  }
  const language = command.language ?? result.language;
  sayDiagnosed(result, given, language, environment);
  environment.out(
    command.json
      ? jsonText(distributionJson(result, distribution))
      : distributionTable(result, distribution.simulation, language),
  );
}

function threadsFor({ threads, years }: SimulateCommand, { threads: other }: Environment): readonly Thread[] {
  const here = threadHere(() => Promise.resolve());
  if (!other || threads === 1 || (threads === null && years < yearsWorthThreads)) return [here];
  return Array.from({ length: threads ?? Math.max(1, other.most) }, other.start);
}
