import { parseArgs } from "node:util";
import { usageFailure } from "../problem";

export const optionIds = [
  "output",
  "json",
  "parameters",
  "years",
  "seed",
  "threads",
  "lang",
  "help",
  "version",
] as const;
export type OptionId = (typeof optionIds)[number];

/** How an option is written; `value` is the word its value has in the help. */
export const options: Readonly<Record<OptionId, { readonly flags: readonly string[]; readonly value: string | null }>> =
  {
    output: { flags: ["-o", "--output"], value: "FILE" },
    json: { flags: ["--json"], value: null },
    parameters: { flags: ["--parameters"], value: "FILE" },
    years: { flags: ["--years"], value: "N" },
    seed: { flags: ["--seed"], value: "N" },
    threads: { flags: ["--threads"], value: "N" },
    lang: { flags: ["--lang"], value: "ja|en" },
    help: { flags: ["-h", "--help"], value: null },
    version: { flags: ["-V", "--version"], value: null },
  };

export interface Given {
  readonly positionals: readonly string[];
  readonly options: ReadonlyMap<OptionId, { readonly flag: string; readonly value: string }>;
}

/** Splits a command line; every option at most once, each value where one is due. */
export function readOptions(args: readonly string[]): Given {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      output: { type: "string", short: "o" },
      json: { type: "boolean" },
      parameters: { type: "string" },
      years: { type: "string" },
      seed: { type: "string" },
      threads: { type: "string" },
      lang: { type: "string" },
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "V" },
    },
  });
  const positionals: string[] = [];
  const found = new Map<OptionId, { flag: string; value: string }>();
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { rawName: flag, value = "" } = token;
    const id = optionIds.find((candidate) => candidate === token.name);
    if (!id) throw usageFailure({ code: "unknownOption", received: flag, known: knownFlags(optionIds) });
    const takesValue = options[id].value !== null;
    if (takesValue && (value === "" || (!token.inlineValue && value.startsWith("-"))))
      throw usageFailure({ code: "argumentMissing", expected: `${flag} ${options[id].value ?? ""}` });
    if (!takesValue && token.value !== undefined)
      throw usageFailure({ code: "argumentSurplus", received: `${flag}=${value}` });
    if (found.has(id)) throw usageFailure({ code: "argumentSurplus", received: flag });
    found.set(id, { flag, value });
  }
  return { positionals, options: found };
}

export const knownFlags = (ids: readonly OptionId[]): readonly string[] =>
  ids.flatMap((id) => options[id].flags.slice(0, 1));
