import { defaultLanguage } from "../../locales";
import { command } from "../arguments/command";
import { plansOrTypical } from "../files/plans-file";
import { jsonText } from "../json/json-text";
import { plansTable } from "../report/plans-table";
import { printProblems } from "../report/remarks";

/** Prints the typical plans, or those of a file, checked. */
export const plans = command({
  positional: null,
  options: ["json", "plans", "lang"],
  examples: ["plans --json"],
  read: (values) => values,
  async run({ json, plans: name, lang }, environment) {
    const language = lang ?? defaultLanguage;
    const file = await plansOrTypical(name, environment.directory, language);
    printProblems(file.problems, language, environment);
    environment.out(json ? jsonText({ plans: file.plans }) : plansTable(file.plans, language));
  },
});
