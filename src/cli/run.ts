import { defaultLanguage } from "../locales";
import { readArguments } from "./arguments/read-arguments";
import type { Environment } from "./environment";
import { askedLanguage, localeLanguage } from "./arguments/language";
import { CommandFailure, exitCodes, problemLine, type ExitCode } from "./problem";
import { usage } from "./arguments/usage";
import { appVersion } from "../workbook/app-version";

/** Runs a command line. Never throws: errors are lines on stderr and an exit code; stdout gets only results. */
export async function run(args: readonly string[], environment: Environment): Promise<ExitCode> {
  const asked = askedLanguage(args);
  const local = localeLanguage(environment.locale);
  try {
    const request = readArguments(args);
    if (request === "help") environment.out(usage(asked ?? local));
    else if (request === "version") environment.out(`${appVersion}\n`);
    else await request(environment);
    return exitCodes.done;
  } catch (error) {
    if (environment.debug) environment.error(`${stackOf(error)}\n`);
    const { exit, problems, language } = error instanceof CommandFailure ? error : internalFault(error);
    const shown = asked ?? language ?? (exit === exitCodes.usage ? local : defaultLanguage);
    for (const problem of problems) environment.error(`${problemLine(problem, shown)}\n`);
    return exit;
  }
}

function internalFault(error: unknown): CommandFailure {
  const received = error instanceof Error ? error.message : String(error);
  return new CommandFailure(exitCodes.fault, [{ issue: { code: "internalFault", received } }]);
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [error.stack ?? error.message, ...(error.cause === undefined ? [] : [stackOf(error.cause)])].join("\n");
}
