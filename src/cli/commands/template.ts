import { defaultLanguage, languages } from "../../locales";
import { command } from "../arguments/command";
import { writeOutput } from "../files/output-file";
import { usageFailure } from "../problem";

/** Writes an empty hearing sheet. */
export const template = command({
  positional: null,
  options: ["lang", "output"],
  examples: [`template --lang ${languages.join("|")} -o sheet.xlsx`],
  read({ lang, output }) {
    if (output === null) throw usageFailure({ code: "argumentMissing", expected: "-o FILE" });
    return { language: lang ?? defaultLanguage, output };
  },
  async run({ language, output }, { now, directory }) {
    const { newTemplate } = await import("../diagnosis/local-workbook");
    const time = now();
    const workbook = await newTemplate(language, time);
    await writeOutput(output, await workbook.save(time), directory);
  },
});
