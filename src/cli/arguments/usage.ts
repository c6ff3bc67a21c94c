import { words, type Language } from "../../locales";
import { commandNames, commands } from "./read-arguments";
import { optionIds, options } from "./options";
import { aligned } from "../report/text-columns";

const lines = [
  "kikitori template --lang ja|en -o sheet.xlsx",
  "kikitori diagnose filled.xlsx -o result.xlsx",
  "kikitori diagnose filled.xlsx|answers.json --json",
  "kikitori simulate filled.xlsx|answers.json --years N --seed N -o result.xlsx",
  "kikitori parameters --json",
  "kikitori validate-model [--parameters FILE] [--json]",
  "kikitori schema answers|parameters|assessment",
] as const;

/** The help. */
export function usage(language: Language): string {
  const { commandLine } = words(language);
  const indented = (text: string): string => `  ${text}`;
  const rows = (pairs: readonly (readonly [string, string])[]): string[] => aligned(pairs).map(indented);
  return [
    commandLine.help.usage,
    ...lines.map(indented),
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
      optionIds.map((id) => {
        const { flags, value } = options[id];
        return [[flags.join(", "), value].filter(Boolean).join(" "), commandLine.options[id]];
      }),
    ),
    "",
    commandLine.help.exits,
    ...rows(commandLine.exits.map((meaning, code) => [String(code), meaning])),
    "",
  ].join("\n");
}
