import { expectedYearOf } from "../../engine";
import { defaultSeed, defaultYears, modelOfSheet } from "../../engine/simulation";
import { runSync } from "../../scheduling/chunked";
import { fill, roughDuration, words, type Language } from "../../locales";
import { Pool, simulateAll, threadHere, type Forecast, type Thread } from "../../workers";
import { command } from "../arguments/command";
import { openInput } from "../diagnosis/open-input";
import type { Environment } from "../environment";
import { readGivenFiles } from "../files/given-files";
import { writeOutput } from "../files/output-file";
import { distributionJson } from "../json/distribution-json";
import { jsonText } from "../json/json-text";
import { distributionTable } from "../report/distribution-table";
import { failOn, type Problem } from "../problem";
import { printRemarks } from "../report/remarks";

/** Simulates a customer's year of losses. Nothing is printed on stdout unless everything went well. */
export const simulate = command({
  positional: "FILE",
  options: ["output", "json", "parameters", "years", "seed", "threads", "untouched", "lang"],
  examples: ["simulate filled.xlsx|answers.json --years N --seed N -o result.xlsx"],
  read: ({ years, seed, ...values }, input) => ({
    ...values,
    input,
    years: years ?? defaultYears,
    seed: seed ?? defaultSeed,
  }),
  async run({ input, output, parameters, json, years, seed, threads, untouched, lang }, environment) {
    const { now, directory, out } = environment;
    const { file, given } = await readGivenFiles({ input, output, parameters }, directory);
    const opened = await openInput(file, { parameters: given?.set ?? null, language: lang, time: now(), untouched });
    const result = await opened.diagnose();
    const { sheet, parameters: set, assessment } = result;
    const language = lang ?? result.language;
    const pool = new Pool(threadsFor(threads, years, environment));
    const distribution = await simulateAll(pool, modelOfSheet(sheet, set), {
      years,
      seed,
      band: { sheet, parameters: set },
      tornado: output === null ? null : { sheet, parameters: set },
      forecast: forecastTo(environment, language),
      pieces: (work) => Promise.resolve(runSync(work)),
    }).finally(() => pool.close());
    let disagreements: readonly Problem[] = [];
    if (output !== null) {
      const { fingerprints, engineVersion } = assessment;
      const expected = expectedYearOf(assessment.scenarios);
      const written = await opened.write({ ...distribution, expected, fingerprints, engineVersion });
      await writeOutput(output, written.bytes, directory);
      disagreements = written.disagreements;
    }
    printRemarks(result, given, language, environment);
    failOn(disagreements, language);
    out(json ? jsonText(distributionJson(result, distribution)) : distributionTable(result, distribution, language));
  },
});

/** Says how long it may take to whoever watches. */
function forecastTo({ watched, error }: Environment, language: Language): Forecast | undefined {
  const { forecast } = words(language).commandLine;
  return (
    (watched && {
      now: watched.clock,
      onForecast: (seconds) => error(`${fill(forecast, { duration: roughDuration(seconds, language) })}\n`),
    }) ??
    undefined
  );
}

/** Below so many years threads take longer to start (60 to 170 ms each, measured) than they save. */
const yearsWorthThreads = 300_000;

/** The threads asked for; if none are, as many as help. */
function threadsFor(asked: number | null, years: number, { threads }: Environment): readonly Thread[] {
  const here = threadHere(() => Promise.resolve());
  if (!threads || asked === 1 || (asked === null && years < yearsWorthThreads)) return [here];
  return Array.from({ length: asked ?? Math.max(1, threads.most) }, threads.start);
}
