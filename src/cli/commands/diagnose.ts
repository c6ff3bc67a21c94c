import { command } from "../arguments/command";
import { besideOf } from "../diagnosis/beside";
import type { Diagnosed } from "../diagnosis/diagnosed";
import type { OpenInput } from "../diagnosis/open-input";
import { openGiven } from "../diagnosis/open-given";
import { writeOutput } from "../files/output-file";
import { assessmentJson } from "../json/assessment-json";
import { jsonText } from "../json/json-text";
import { assessmentTable } from "../report/assessment-table";
import { failOn } from "../problem";
import { printProblems, printRemarks } from "../report/remarks";

/**
 * Diagnoses a filled hearing sheet or an answers file. Nothing is printed on stdout unless everything went well: a workbook
 * whose formulas do not show what the engine computed is written and says so, and the command fails.
 */
export const diagnose = command({
  positional: "FILE",
  options: ["output", "json", "parameters", "rules", "untouched", "lang"],
  examples: ["diagnose filled.xlsx -o result.xlsx", "diagnose filled.xlsx|answers.json --json"],
  read: (values, input) => ({ ...values, input }),
  async run({ input, output, parameters, rules: ruleFile, json, untouched, lang }, environment) {
    const { directory, out } = environment;
    const files = { input, output, parameters, rules: ruleFile };
    const { opened, given, rules } = await openGiven({ ...files, untouched, lang }, environment);
    const result = output === null ? await opened.diagnose() : await writeTo(output, directory, opened);
    const language = lang ?? result.language;
    printRemarks(result, given, language, environment);
    printProblems(rules?.remarks ?? [], language, environment);
    failOn(result.disagreements, language);
    out(json ? jsonText(assessmentJson(result, language)) : assessmentTable(result, besideOf(result), language));
  },
});

async function writeTo(output: string, directory: string, opened: OpenInput): Promise<Diagnosed> {
  const { bytes, ...result } = await opened.write(null, null);
  await writeOutput(output, bytes, directory);
  return result;
}
