import { insurerSample, internalOnly } from "../../engine";
import { defaultLanguage, words } from "../../locales";
import { command } from "../arguments/command";
import { insurerOrNone } from "../files/insurer-file";
import { jsonText } from "../json/json-text";
import { printProblems } from "../report/remarks";
import { dayOf } from "../day-of";

/** Prints a sample of an insurer's set, or that of a file, checked. */
export const insurer = command({
  positional: "[FILE]",
  options: ["lang"],
  examples: ["insurer > insurer.json", "insurer insurer.json"],
  read: ({ lang }, file) => ({ language: lang ?? defaultLanguage, file }),
  async run({ language, file }, environment) {
    if (file === "") {
      const { insurer: of, plans } = words(language);
      environment.out(jsonText(insurerSample(of.sample, plans.typical)));
      return;
    }
    const set = await insurerOrNone(file, environment.directory);
    const held = internalOnly(set, dayOf(environment.now()));
    printProblems(held ? [{ issue: held, file }] : [], language, environment);
    environment.out(jsonText(set));
  },
});
