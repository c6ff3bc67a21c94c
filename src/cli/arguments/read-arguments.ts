import { commandNames, commands } from "../commands";
import { usageFailure } from "../problem";
import type { Run } from "./command";
import { knownFlags, options } from "./options";
import { readOptions } from "./read-options";

/** Written in brackets, as help has it. */
const isOptional = (positional: string): boolean => positional.startsWith("[");

/** Reads a command line; throws a usage failure if it does not fit. */
export function readArguments(args: readonly string[]): Run | "help" | "version" {
  const typed = readOptions(args);
  options.lang.read(typed.options.get("lang"));
  if (typed.options.has("version")) return "version";
  if (typed.options.has("help")) return "help";
  const [first, argument, ...surplus] = typed.positionals;
  if (first === undefined) throw usageFailure({ code: "argumentMissing", expected: commandNames.join("|") });
  const name = commandNames.find((candidate) => candidate === first);
  if (!name) throw usageFailure({ code: "unknownCommand", received: first, known: commandNames });
  const { positional, options: allowed, prepare } = commands[name];
  for (const [id, { flag }] of typed.options) {
    if (!allowed.includes(id))
      throw usageFailure({ code: "unknownOption", received: flag, known: knownFlags(allowed) });
  }
  const extra = positional === null ? argument : surplus[0];
  if (extra !== undefined) throw usageFailure({ code: "argumentSurplus", received: extra });
  const needed = positional !== null && !isOptional(positional);
  if (needed && argument === undefined) throw usageFailure({ code: "argumentMissing", expected: positional });
  return prepare(typed.options, argument ?? "");
}
