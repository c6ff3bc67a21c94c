import { improvementPath, improvementsOf } from "../../engine";
import { runSync } from "../../scheduling/chunked";
import { command } from "../arguments/command";
import { openGiven } from "../diagnosis/open-given";
import { improvementJson } from "../json/improvement-json";
import { jsonText } from "../json/json-text";
import { improvementTable } from "../report/improvement-table";
import { printRemarks } from "../report/remarks";

/** Steps of the path. */
const most = 10;

/** Says what better answers would save: the path of best next steps, every kind of measure, every question. */
export const improve = command({
  positional: "FILE",
  options: ["json", "parameters", "untouched", "lang"],
  examples: ["improve filled.xlsx|answers.json --json"],
  read: (values, input) => ({ ...values, input }),
  async run({ input, parameters, json, untouched, lang }, environment) {
    const { opened, given } = await openGiven({ input, output: null, parameters, untouched, lang }, environment);
    const result = await opened.diagnose();
    const language = lang ?? result.language;
    const improvements = runSync(improvementsOf(result.sheet, result.parameters));
    const path = runSync(improvementPath(result.sheet, result.parameters, most));
    printRemarks(result, given, language, environment);
    environment.out(
      json
        ? jsonText(improvementJson(result, improvements, path, language))
        : improvementTable(result, improvements, path, language),
    );
  },
});
