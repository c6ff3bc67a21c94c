import type { Language } from "../locales";
import { readArguments } from "./arguments/read-arguments";
import type { Command } from "./arguments/command";
import type { Environment } from "./environment";
import { askedLanguage, localeLanguage } from "./arguments/language";
import { CommandFailure, exitCodes, problemLine, type ExitCode } from "./problem";
import { usage } from "./arguments/usage";
import { appVersion } from "../workbook/app-version";

/** Runs a command line to its end. Never throws; stdout gets only what was asked for. */
export async function run(args: readonly string[], environment: Environment): Promise<ExitCode> {
  const asked = askedLanguage(args);
  const local = localeLanguage(environment.locale);
  try {
    await execute(readArguments(args), environment, asked ?? local);
    return exitCodes.done;
  } catch (error) {
    if (environment.debug) environment.error(`${stackOf(error)}\n`);
    const { exit, problems, language } = error instanceof CommandFailure ? error : internalFault(error);
    const said = asked ?? language ?? (exit === exitCodes.usage ? local : "ja");
    for (const problem of problems) environment.error(`${problemLine(problem, said)}\n`);
    return exit;
  }
}

/** Commands are loaded when they are asked for: help must not wait for a library of workbooks. */
async function execute(command: Command, environment: Environment, helpLanguage: Language): Promise<void> {
  switch (command.name) {
    case "help":
      return environment.out(usage(helpLanguage));
    case "version":
      return environment.out(`${appVersion}\n`);
    case "template":
      return (await import("./commands/template")).template(command, environment);
    case "diagnose":
      return (await import("./commands/diagnose")).diagnose(command, environment);
    case "simulate":
      return (await import("./commands/simulate")).simulate(command, environment);
    case "parameters":
      return (await import("./commands/parameters")).parameters(command, environment);
    case "validate-model":
      return (await import("./commands/validate-model")).validateModelCommand(command, environment);
    case "schema":
      return (await import("./commands/schema")).schema(command, environment);
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
