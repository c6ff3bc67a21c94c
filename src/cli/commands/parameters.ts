import { parameterTable, type ParameterSet } from "../../engine";
import { writeSet } from "../../exchange";
import { defaultLanguage, plainNumber, words, type Language } from "../../locales";
import { command } from "../arguments/command";
import { parametersOrDefault } from "../files/parameters-file";
import { jsonText } from "../json/json-text";
import { printProblems } from "../report/remarks";
import { aligned } from "../report/text-columns";

/** Prints the default parameter set, or another one. */
export const parameters = command({
  positional: null,
  options: ["json", "parameters", "lang"],
  examples: ["parameters --json"],
  read: (values) => values,
  async run({ json, parameters: name, lang }, environment) {
    const language = lang ?? defaultLanguage;
    const { set, remarks } = await parametersOrDefault(name, environment.directory);
    printProblems(remarks, language, environment);
    environment.out(json ? asJson(set, language) : table(set, language));
  },
});

function asJson(set: ParameterSet, language: Language): string {
  const { labels } = words(language).parameters;
  return jsonText(writeSet(set, { describe: (id) => labels[id], overrides: true }));
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
