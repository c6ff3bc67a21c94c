import { expectedYearOf } from "../../engine";
import { defaultSeed, defaultYears } from "../../engine/simulation";
import { command } from "../arguments/command";
import { runYears } from "../diagnosis/run-years";
import { openGiven } from "../diagnosis/open-given";
import { writeOutput } from "../files/output-file";
import { distributionJson } from "../json/distribution-json";
import { jsonText } from "../json/json-text";
import { distributionTable } from "../report/distribution-table";
import { failOn, type Problem } from "../problem";
import { printRemarks } from "../report/remarks";

/** Simulates a customer's year of losses. Nothing is printed on stdout unless everything went well. */
export const simulate = command({
  positional: "FILE",
  options: ["output", "json", "parameters", "years", "seed", "threads", "untouched", "lang"],
  examples: ["simulate filled.xlsx|answers.json --years N --seed N -o result.xlsx"],
  read: ({ years, seed, ...values }, input) => ({
    ...values,
    input,
    years: years ?? defaultYears,
    seed: seed ?? defaultSeed,
  }),
  async run({ input, output, parameters, json, years, seed, threads, untouched, lang }, environment) {
    const { directory, out } = environment;
    const { opened, given } = await openGiven({ input, output, parameters, untouched, lang }, environment);
    const result = await opened.diagnose();
    const { sheet, parameters: set, assessment } = result;
    const language = lang ?? result.language;
    const customer = { sheet, parameters: set };
    const asked = { years, seed, band: customer, tornado: output === null ? null : customer };
    const distribution = await runYears(customer, asked, threads, environment, language);
    let disagreements: readonly Problem[] = [];
    if (output !== null) {
      const { fingerprints, engineVersion } = assessment;
      const expected = expectedYearOf(assessment.scenarios);
      const written = await opened.write({ ...distribution, expected, fingerprints, engineVersion }, null);
      await writeOutput(output, written.bytes, directory);
      disagreements = written.disagreements;
    }
    printRemarks(result, given, language, environment);
    failOn(disagreements, language);
    out(json ? jsonText(distributionJson(result, distribution)) : distributionTable(result, distribution, language));
  },
});
