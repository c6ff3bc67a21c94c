import { words, type Language } from "../../locales";
import { commandNames, commands } from "../commands";
import { aligned } from "../report/text-columns";
import { flagsOf, optionIds, options } from "./options";

/** The help. */
export function usage(language: Language): string {
  const { commandLine } = words(language);
  const indented = (text: string): string => `  ${text}`;
  const rows = (pairs: readonly (readonly [string, string])[]): string[] => aligned(pairs).map(indented);
  return [
    commandLine.help.usage,
    ...commandNames.flatMap((name) => commands[name].examples.map((example) => indented(`kikitori ${example}`))),
    "",
    commandLine.help.commands,
    ...rows(
      commandNames.map((name) => [
        [name, commands[name].positional].filter(Boolean).join(" "),
        commandLine.commands[name],
      ]),
    ),
    "",
    commandLine.help.options,
    ...rows(
      optionIds.map((id) => [
        [flagsOf(id).join(", "), options[id].value].filter(Boolean).join(" "),
        commandLine.options[id],
      ]),
    ),
    "",
    commandLine.help.exits,
    ...rows(commandLine.exits.map((meaning, code) => [String(code), meaning])),
    "",
  ].join("\n");
}
