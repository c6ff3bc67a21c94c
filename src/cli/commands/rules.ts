import { rules as declared, rulesJson, type RuleSet } from "../../engine";
import { amountInUnit, defaultLanguage, ruleLabel, words, type Language } from "../../locales";
import { cellOfRule } from "../../workbook/sheets/acceptance-rules/words";
import { command } from "../arguments/command";
import { rulesOrDefault } from "../files/rules-file";
import { jsonText } from "../json/json-text";
import { printProblems } from "../report/remarks";
import { aligned } from "../report/text-columns";

/** Prints the rules of acceptance as they are shipped, or those of a file, checked. */
export const rules = command({
  positional: null,
  options: ["json", "rules", "lang"],
  examples: ["rules --json"],
  read: (values) => values,
  async run({ json, rules: name, lang }, environment) {
    const language = lang ?? defaultLanguage;
    const { set, remarks } = await rulesOrDefault(name, environment.directory);
    printProblems(remarks, language, environment);
    environment.out(json ? jsonText(rulesJson(set)) : table(set, language));
  },
});

function table({ name, version, values }: RuleSet, language: Language): string {
  const pack = words(language);
  const { profile, units } = pack;
  const said = { language, units, yes: profile.yes, no: profile.no };
  const rows = declared.map((rule) => {
    const value = values[rule.id];
    const shown = rule.kind === "number" && value !== null ? amountInUnit(Number(value), rule.unit, said) : null;
    const cell = shown ?? cellOfRule(rule, value, pack) ?? pack.sheets.acceptanceRules.blank;
    return [rule.id, ruleLabel(rule.id, pack), String(cell)];
  });
  return `${name} ${version}\n${aligned(rows).join("\n")}\n`;
}
