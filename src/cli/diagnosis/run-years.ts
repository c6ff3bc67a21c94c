import type { HearingSheet, ParameterSet } from "../../engine";
import { modelOfSheet, type Distribution } from "../../engine/simulation";
import { fill, roughDuration, words, type Language } from "../../locales";
import { runSync } from "../../scheduling/chunked";
import { Pool, simulateAll, threadHere, type DistributionOptions, type Forecast, type Thread } from "../../workers";
import type { Environment } from "../environment";

/** Simulates a customer's years on `threads` threads, or as many as help; says on stderr how long it may take. */
export async function runYears(
  { sheet, parameters }: { readonly sheet: HearingSheet; readonly parameters: ParameterSet },
  asked: Pick<DistributionOptions, "years" | "seed" | "plans" | "band" | "tornado">,
  threads: number | null,
  environment: Environment,
  language: Language,
): Promise<Distribution> {
  const pool = new Pool(threadsFor(threads, asked.years, environment));
  return simulateAll(pool, modelOfSheet(sheet, parameters), {
    ...asked,
    forecast: forecastTo(environment, language),
    pieces: (work) => Promise.resolve(runSync(work)),
  }).finally(() => pool.close());
}

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
