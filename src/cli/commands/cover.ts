import { claimsOfSheet, defaultSeed, defaultYears } from "../../engine/simulation";
import { command } from "../arguments/command";
import { outcomesOf } from "../cover/plan-outcome";
import { openInput } from "../diagnosis/open-input";
import { runYears } from "../diagnosis/run-years";
import { readGivenFiles } from "../files/given-files";
import { plansToSettle } from "../files/plans-to-settle";
import { coverJson } from "../json/cover-json";
import { jsonText } from "../json/json-text";
import { coverTable } from "../report/cover-table";
import { printProblems, printRemarks } from "../report/remarks";

/** Settles a customer's events and years under plans. A plan with an error is named and left out. */
export const cover = command({
  positional: "FILE",
  options: ["json", "parameters", "plans", "years", "seed", "threads", "untouched", "lang"],
  examples: ["cover filled.xlsx|answers.json --plans plans.json --json"],
  read: ({ years, seed, ...values }, input) => ({
    ...values,
    input,
    run: { years: years ?? defaultYears, seed: seed ?? defaultSeed },
  }),
  async run({ input, parameters, plans: name, json, run, threads, untouched, lang }, environment) {
    const { now, directory, out } = environment;
    const { file, given } = await readGivenFiles({ input, output: null, parameters }, directory);
    const opened = await openInput(file, { parameters: given?.set ?? null, language: lang, time: now(), untouched });
    const result = await opened.diagnose();
    const { sheet, parameters: set } = result;
    const language = lang ?? result.language;
    const chosen = await plansToSettle(name, opened, result, directory, language);
    const asked = {
      ...run,
      plans: { claims: claimsOfSheet(sheet, set), plans: chosen.plans },
      band: null,
      tornado: null,
    };
    const distribution = await runYears({ sheet, parameters: set }, asked, threads, environment, language);
    const outcomes = outcomesOf(result, chosen, distribution.plans ?? []);
    printRemarks(result, given, language, environment);
    printProblems(chosen.problems, language, environment);
    out(json ? jsonText(coverJson(result, outcomes, run, language)) : coverTable(result, outcomes, run, language));
  },
});
