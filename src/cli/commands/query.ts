import { letterOf, queryDays } from "../../engine";
import { queryText, words } from "../../locales";
import { dayOf } from "../day-of";
import { command } from "../arguments/command";
import { openGiven } from "../diagnosis/open-given";
import { jsonText } from "../json/json-text";

/** Prints the letter that asks a customer what is missing, unclear or contradictory. It holds no result. */
export const query = command({
  positional: "FILE",
  options: ["json", "by", "untouched", "lang"],
  examples: ["query filled.xlsx|answers.json --by 2026-04-15 > letter.txt"],
  read: (values, input) => ({ ...values, input }),
  async run({ input, json, by, untouched, lang }, environment) {
    const given = { input, output: null, parameters: null, untouched, lang };
    const { opened } = await openGiven(given, environment);
    const result = await opened.diagnose();
    const letter = letterOf(result.sheet, result.assessment, by ?? dayOf(environment.now(), queryDays));
    const text = queryText(letter, words(lang ?? result.language));
    environment.out(json ? jsonText({ ...letter, text }) : text);
  },
});
