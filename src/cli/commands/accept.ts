import { acceptanceOf, understand } from "../../engine";
import { command } from "../arguments/command";
import { openGiven } from "../diagnosis/open-given";
import { writeOutput } from "../files/output-file";
import { acceptanceJson } from "../json/acceptance-json";
import { jsonText } from "../json/json-text";
import { failOn, usageFailure } from "../problem";
import { acceptanceTable } from "../report/acceptance-table";
import { printProblems, printRemarks } from "../report/remarks";

/** Holds the rules of acceptance against a customer. It decides nothing. */
export const accept = command({
  positional: "FILE",
  options: ["output", "json", "parameters", "rules", "approve", "untouched", "lang"],
  examples: ["accept filled.xlsx|answers.json --rules rules.json -o result.xlsx"],
  read({ ...values }, input) {
    if (values.approve && values.output === null) throw usageFailure({ code: "argumentMissing", expected: "-o" });
    return { ...values, input };
  },
  async run({ input, output, parameters, rules: ruleFile, approve, json, untouched, lang }, environment) {
    const { directory, out } = environment;
    const files = { input, output, parameters, rules: ruleFile };
    const { opened, given, rules } = await openGiven({ ...files, untouched, lang }, environment);
    const result = await opened.diagnose();
    const language = lang ?? result.language;
    const { facts, problems } = await opened.caseFacts();
    const acceptance = acceptanceOf(understand(result.sheet, result.parameters, result.rules), facts);
    printRemarks(result, given, language, environment);
    printProblems([...(rules?.remarks ?? []), ...problems], language, environment);
    if (output !== null) {
      const written = await opened.write(null, null, { approve });
      await writeOutput(output, written.bytes, directory);
      failOn(written.disagreements, language);
    }
    out(json ? jsonText(acceptanceJson(result, acceptance, facts)) : acceptanceTable(result, acceptance, language));
  },
});
