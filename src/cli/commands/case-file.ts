import { defaultSeed, defaultYears } from "../../engine/simulation";
import { localTime } from "../../workbook/local-time";
import { command } from "../arguments/command";
import { caseParts } from "../case-file/case-parts";
import { settlePlans } from "../cover/settle-plans";
import { openGiven } from "../diagnosis/open-given";
import { discountsOrNone } from "../files/discounts-file";
import { refuseFilledFolder, writeFolder } from "../files/output-folder";
import { caseFileJson } from "../json/case-file-json";
import { jsonText } from "../json/json-text";
import { failOn, usageFailure } from "../problem";
import { caseFileList, hashList } from "../report/case-file-list";
import { printProblems, printRemarks } from "../report/remarks";

/**
 * Files a case: the hearing sheet as it was received, the results, the plans and what they pay, the parameters, with a hash of
 * each. A folder that holds anything is refused.
 */
export const caseFile = command({
  positional: "FILE",
  options: ["into", "json", "parameters", "plans", "discounts", "years", "seed", "threads", "untouched", "lang"],
  examples: ["casefile filled.xlsx --into case-2026-001"],
  read({ years, seed, into, ...values }, input) {
    if (into === null) throw usageFailure({ code: "argumentMissing", expected: "--into" });
    return { ...values, into, input, run: { years: years ?? defaultYears, seed: seed ?? defaultSeed } };
  },
  async run({ input, into, parameters, plans, discounts, json, run, threads, untouched, lang }, environment) {
    const { directory, now } = environment;
    await refuseFilledFolder(into, directory);
    const table = await discountsOrNone(discounts, directory);
    const { file, opened, given } = await openGiven({ input, output: null, parameters, untouched, lang }, environment);
    const before = await opened.diagnose();
    const language = lang ?? before.language;
    const asked = { plans, discounts: table, run, threads };
    const { chosen, outcome } = await settlePlans(opened, before, asked, environment, language);
    const notes = await opened.notes();
    const result = await opened.write(null, { plans: plans === null ? null : chosen.plans, run });
    const time = now();
    const parts = caseParts({ received: file, result, chosen, cover: outcome, run, language, now: time });
    const index = caseFileJson(result, parts, notes, run, localTime(time, -time.getTimezoneOffset()));
    const text = (content: string): Uint8Array => new TextEncoder().encode(content);
    const list = caseFileList(index, language);
    await writeFolder(
      into,
      [
        ...parts,
        { path: "index.json", bytes: text(jsonText(index)) },
        { path: "index.txt", bytes: text(list) },
        { path: "SHA256SUMS", bytes: text(hashList(index)) },
      ],
      directory,
    );
    printRemarks(result, given, language, environment);
    printProblems(chosen.problems, language, environment);
    failOn(result.disagreements, language);
    environment.out(json ? jsonText(index) : list);
  },
});
