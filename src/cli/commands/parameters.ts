import { defaultParameters, parameterTable, type ParameterSet } from "../../engine";
import { writeSet } from "../../exchange";
import { plainNumber, words, type Language } from "../../locales";
import type { ParametersCommand } from "../arguments/command";
import type { Environment } from "../environment";
import { jsonText } from "../json/json-text";
import { readParametersFile } from "../files/parameters-file";
import { problemLine } from "../problem";
import { aligned } from "../report/text-columns";

/** Prints the default parameter set, or another one. */
export async function parameters(command: ParametersCommand, environment: Environment): Promise<void> {
  const language = command.language ?? "ja";
  const { set, remarks } = command.parameters
    ? await readParametersFile(command.parameters, environment.directory)
    : { set: defaultParameters, remarks: [] };
  for (const remark of remarks) environment.error(`${problemLine(remark, language)}\n`);
  const { labels } = words(language).parameters;
  const json = () => jsonText(writeSet(set, { describe: (id) => labels[id], overrides: true }));
  environment.out(command.json ? json() : table(set, language));
}

function table(set: ParameterSet, language: Language): string {
  const { terms, parameters: text, units, commandLine } = words(language);
  const { table: head } = commandLine;
  const rows = parameterTable.map(({ id, unit, uncertain }) => {
    const { low, likely, high } = set.values[id];
    const points = uncertain ? [low, likely, high] : [null, likely, null];
    const shown = points.map((value) => (value === null ? "" : plainNumber(value, language)));
    return [id, ...shown, unit === "share" ? "" : units[unit].word, text.labels[id].label];
  });
  const title = ["ID", terms.low, terms.likely, terms.high, head.unitOf, head.parameter];
  return `${aligned([title, ...rows], [1, 2, 3]).join("\n")}\n`;
}
