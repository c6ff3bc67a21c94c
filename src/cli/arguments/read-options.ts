import { parseArgs } from "node:util";
import { usageFailure } from "../problem";
import { knownFlags, optionIds, options, type Option, type OptionId, type TypedOption } from "./options";

/** A command line taken apart; nothing but its form is checked. */
export interface TypedLine {
  readonly positionals: readonly string[];
  readonly options: ReadonlyMap<OptionId, TypedOption>;
}

/** Splits a command line: every option at most once, with a value only if it takes one. */
export function readOptions(args: readonly string[]): TypedLine {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(optionIds.map((id) => [id, parserOption(options[id])])),
  });
  const positionals: string[] = [];
  const found = new Map<OptionId, TypedOption>();
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { rawName: flag, value: text = "" } = token;
    const id = optionIds.find((candidate) => candidate === token.name);
    if (!id) throw usageFailure({ code: "unknownOption", received: flag, known: knownFlags(optionIds) });
    const { value } = options[id];
    if (value !== null && (text === "" || (!token.inlineValue && isFlag(text))))
      throw usageFailure({ code: "argumentMissing", expected: `${flag} ${value}` });
    if (value === null && token.value !== undefined)
      throw usageFailure({ code: "argumentSurplus", received: `${flag}=${text}` });
    if (found.has(id)) throw usageFailure({ code: "argumentSurplus", received: flag });
    found.set(id, { flag, text });
  }
  return { positionals, options: found };
}

/** A negative number is a value. */
const isFlag = (text: string): boolean => /^-(?!\d)/.test(text);

const parserOption = ({ short, value }: Option<unknown>) => ({
  type: value === null ? ("boolean" as const) : ("string" as const),
  ...(short === undefined ? {} : { short }),
});
