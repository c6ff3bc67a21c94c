import { claimsOfSheet, defaultSeed, defaultYears } from "../../engine/simulation";
import { command } from "../arguments/command";
import { coverOutcome } from "../cover/cover-outcome";
import { openGiven } from "../diagnosis/open-given";
import { runYears } from "../diagnosis/run-years";
import { discountsOrNone } from "../files/discounts-file";
import { writeOutput } from "../files/output-file";
import { plansToSettle } from "../files/plans-to-settle";
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
    const { sheet, parameters: set } = result;
    const language = lang ?? result.language;
    const chosen = await plansToSettle(name, opened, result, directory, language);
    const plans = { claims: claimsOfSheet(sheet, set), plans: chosen.plans };
    const asked = { ...run, plans, band: null, tornado: null };
    const { plans: years } = await runYears({ sheet, parameters: set }, asked, threads, environment, language);
    const outcome = coverOutcome(result, chosen, plans, years ?? [], run, table, await opened.confirmed());
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
