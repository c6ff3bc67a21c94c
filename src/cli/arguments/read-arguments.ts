import { defaultSeed, defaultYears, mostSeed, mostYears } from "../../engine/simulation";
import { isLanguage, languages, type Language } from "../../locales";
import { schemaNames, type Command } from "./command";
import { knownFlags, readOptions, type Given, type OptionId } from "./options";
import { usageFailure } from "../problem";

/** What each command takes; `positional` is the word its argument has in the help. */
export const commands = {
  template: { positional: null, options: ["lang", "output"] },
  diagnose: { positional: "FILE", options: ["output", "json", "parameters", "lang"] },
  simulate: {
    positional: "FILE",
    options: ["output", "json", "parameters", "years", "seed", "threads", "lang"],
  },
  parameters: { positional: null, options: ["json", "parameters", "lang"] },
  "validate-model": { positional: null, options: ["json", "parameters", "lang"] },
  schema: { positional: schemaNames.join("|"), options: ["lang"] },
} as const satisfies Readonly<
  Record<string, { readonly positional: string | null; readonly options: readonly OptionId[] }>
>;
/** More threads than any machine of today has cores to spare. */
const mostThreads = 64;

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as readonly CommandName[];

/** Reads a command line; throws a usage failure where it is none. */
export function readArguments(args: readonly string[]): Command {
  const given = readOptions(args);
  const language = languageOf(given);
  if (given.options.has("version")) return { name: "version", language };
  if (given.options.has("help")) return { name: "help", language };
  const [first, argument, ...surplus] = given.positionals;
  if (first === undefined) throw usageFailure({ code: "argumentMissing", expected: commandNames.join("|") });
  const name = commandNames.find((candidate) => candidate === first);
  if (!name) throw usageFailure({ code: "unknownCommand", received: first, known: commandNames });
  const { positional, options } = commands[name];
  const allowed: readonly OptionId[] = options;
  for (const [id, { flag }] of given.options) {
    if (!allowed.includes(id))
      throw usageFailure({ code: "unknownOption", received: flag, known: knownFlags(allowed) });
  }
  const extra = positional === null ? argument : surplus[0];
  if (extra !== undefined) throw usageFailure({ code: "argumentSurplus", received: extra });
  if (positional !== null && argument === undefined)
    throw usageFailure({ code: "argumentMissing", expected: positional });
  return command(name, argument ?? "", given, language);
}

function command(name: CommandName, argument: string, given: Given, language: Language | null): Command {
  const json = given.options.has("json");
  const parameters = given.options.get("parameters")?.value ?? null;
  const output = outputOf(given);
  switch (name) {
    case "template":
      if (output === null) throw usageFailure({ code: "argumentMissing", expected: "-o FILE" });
      return { name, language, output };
    case "diagnose":
      return { name, language, input: argument, output, parameters, json };
    case "simulate":
      return {
        name,
        language,
        input: argument,
        output,
        parameters,
        json,
        years: wholeOf(given, "years", [1, mostYears]) ?? defaultYears,
        seed: wholeOf(given, "seed", [0, mostSeed]) ?? defaultSeed,
        threads: wholeOf(given, "threads", [1, mostThreads]),
      };
    case "parameters":
    case "validate-model":
      return { name, language, parameters, json };
    case "schema": {
      const schema = schemaNames.find((candidate) => candidate === argument);
      if (!schema) throw usageFailure({ code: "optionValue", option: name, received: argument, known: schemaNames });
      return { name, language, schema };
    }
  }
}

function languageOf({ options }: Given): Language | null {
  const given = options.get("lang");
  if (!given || isLanguage(given.value)) return (given?.value as Language | undefined) ?? null;
  throw usageFailure({ code: "optionValue", option: given.flag, received: given.value, known: languages });
}

/** A whole number within its range; null where it is not given. */
function wholeOf({ options }: Given, id: OptionId, [least, most]: readonly [number, number]): number | null {
  const given = options.get(id);
  if (!given) return null;
  const number = /^\d{1,10}$/.test(given.value) ? Number(given.value) : NaN;
  if (number >= least && number <= most) return number;
  throw usageFailure({
    code: "optionValue",
    option: given.flag,
    received: given.value,
    known: [`${least}–${most}`],
  });
}

function outputOf({ options }: Given): string | null {
  const given = options.get("output");
  if (!given || /\.xlsx$/i.test(given.value)) return given?.value ?? null;
  throw usageFailure({ code: "optionValue", option: given.flag, received: given.value, known: ["*.xlsx"] });
}
