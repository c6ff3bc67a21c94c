import { defaultSeed, defaultYears } from "../../engine/simulation";
import { command } from "../arguments/command";
import { settlePlans } from "../cover/settle-plans";
import { openGiven } from "../diagnosis/open-given";
import { discountsOrNone } from "../files/discounts-file";
import { writeOutput } from "../files/output-file";
import { coverJson } from "../json/cover-json";
import { jsonText } from "../json/json-text";
import { failOn, type Problem } from "../problem";
import { coverTable } from "../report/cover-table";
import { printProblems, printRemarks } from "../report/remarks";

/** Settles a customer's events and years under plans. A plan with an error is named and left out. */
export const cover = command({
  positional: "FILE",
  options: ["output", "json", "parameters", "plans", "discounts", "years", "seed", "threads", "untouched", "lang"],
  examples: ["cover filled.xlsx|answers.json --plans plans.json --discounts table.json -o result.xlsx"],
  read: ({ years, seed, ...values }, input) => ({
    ...values,
    input,
    run: { years: years ?? defaultYears, seed: seed ?? defaultSeed },
  }),
  async run({ input, output, parameters, plans: name, discounts, json, run, threads, untouched, lang }, environment) {
    const { directory, out } = environment;
    const table = await discountsOrNone(discounts, directory);
    const { opened, given } = await openGiven({ input, output, parameters, untouched, lang }, environment);
    const result = await opened.diagnose();
    const language = lang ?? result.language;
    const asked = { plans: name, discounts: table, run, threads };
    const { chosen, outcome } = await settlePlans(opened, result, asked, environment, language);
    let disagreements: readonly Problem[] = [];
    if (output !== null) {
      const written = await opened.write(null, { plans: name === null ? null : chosen.plans, run });
      await writeOutput(output, written.bytes, directory);
      disagreements = written.disagreements;
    }
    printRemarks(result, given, language, environment);
    const remarks = outcome.plans.flatMap(({ remarks: own }) => own.map((issue) => ({ issue })));
    printProblems([...chosen.problems, ...remarks], language, environment);
    failOn(disagreements, language);
    out(json ? jsonText(coverJson(result, outcome, run, language)) : coverTable(result, outcome, run, language));
  },
});
