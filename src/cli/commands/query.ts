import { queryDays, queryPoints } from "../../engine";
import { queryText, words, type QueryLetter } from "../../locales";
import { command } from "../arguments/command";
import { dayOf } from "../day-of";
import { openGiven } from "../diagnosis/open-given";
import { jsonText } from "../json/json-text";

const day = 24 * 3600 * 1000;

/** Prints the letter that asks a customer what is missing, unclear or contradictory. It holds no result. */
export const query = command({
  positional: "FILE",
  options: ["json", "by", "untouched", "lang"],
  examples: ["query filled.xlsx|answers.json --by 2026-04-15 > letter.txt"],
  read: (values, input) => ({ ...values, input }),
  async run({ input, json, by, untouched, lang }, environment) {
    const given = { input, output: null, parameters: null, untouched, lang };
    const { opened } = await openGiven(given, environment);
    const { sheet, assessment, language } = await opened.diagnose();
    const letter: QueryLetter = {
      customer: sheet.customer ?? null,
      points: queryPoints(sheet, assessment),
      by: by ?? dayOf(new Date(environment.now().getTime() + queryDays * day)),
    };
    const text = queryText(letter, words(lang ?? language));
    environment.out(json ? jsonText({ ...letter, text }) : text);
  },
});
