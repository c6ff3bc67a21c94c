import { insurerRemarks } from "../../engine";
import { runSync } from "../../scheduling/chunked";
import { reportContents } from "../../workbook/plan/report";
import { command } from "../arguments/command";
import { dayOf } from "../day-of";
import { openGiven } from "../diagnosis/open-given";
import { insurerOrNone } from "../files/insurer-file";
import { refuseInputAsOutput, writeOutput } from "../files/output-file";
import { plansOrTypical } from "../files/plans-file";
import { inputFailure, usageFailure } from "../problem";
import { printProblems, printRemarks } from "../report/remarks";

const pdfOf = (output: string): string => output.replace(/\.xlsx$/i, ".pdf");

/** Writes the report a customer is handed: the plans of a file or of the workbook's sheet, never the cover in force. */
export const report = command({
  positional: "FILE",
  options: ["output", "insurer", "plans", "parameters", "short", "pdf", "untouched", "lang"],
  examples: ["report filled.xlsx|answers.json -o report.xlsx --insurer insurer.json --pdf"],
  read({ output, ...values }, input) {
    if (output === null) throw usageFailure({ code: "argumentMissing", expected: "-o FILE" });
    return { ...values, input, output };
  },
  async run({ input, output, insurer: insurerFile, plans, parameters, short, pdf, untouched, lang }, environment) {
    const { directory, now, pdfPrinter } = environment;
    const toPdf = pdf ? await pdfPrinter() : null;
    if (pdf && !toPdf) throw inputFailure([{ issue: { code: "pdfUnavailable" } }]);
    const files = [insurerFile, plans].flatMap((file) => file ?? []);
    await refuseInputAsOutput(output, files, directory);
    const insurer = await insurerOrNone(insurerFile, directory);
    const { opened, given } = await openGiven({ input, output, parameters, untouched, lang }, environment);
    const result = await opened.diagnose();
    const language = lang ?? result.language;
    const proposed = plans === null ? await opened.plans() : await plansOrTypical(plans, directory, language);
    const contents = runSync(
      reportContents({
        sheet: result.sheet,
        parameters: result.parameters,
        plans: proposed?.plans ?? [],
        insurer,
        length: short ? "short" : "full",
        today: dayOf(now()),
      }),
    );
    const { newReport } = await import("../diagnosis/local-workbook");
    const made = await newReport(contents, language, now());
    const bytes = await made.save(now());
    const printed = toPdf ? await toPdf(bytes) : null;
    await writeOutput(output, bytes, directory);
    if (printed) await writeOutput(pdfOf(output), printed, directory);
    printRemarks(result, given, language, environment);
    const remarks = insurerRemarks(insurer, contents.madeOn, contents.date).map((issue) => ({ issue }));
    printProblems([...(proposed?.problems ?? []), ...remarks], language, environment);
  },
});
