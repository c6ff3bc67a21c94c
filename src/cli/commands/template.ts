import { defaultLanguage, languages } from "../../locales";
import { command } from "../arguments/command";
import { writeOutput } from "../files/output-file";
import { usageFailure } from "../problem";

/** Writes an empty hearing sheet. */
export const template = command({
  positional: null,
  options: ["lang", "form", "output"],
  examples: [`template --lang ${languages.join("|")} -o sheet.xlsx`, "template --form short -o sheet.xlsx"],
  read({ lang, form, output }) {
    if (output === null) throw usageFailure({ code: "argumentMissing", expected: "-o FILE" });
    return { language: lang ?? defaultLanguage, form: form ?? "full", output };
  },
  async run({ language, form, output }, { now, directory }) {
    const { newTemplate } = await import("../diagnosis/local-workbook");
    const time = now();
    const workbook = await newTemplate({ language, form }, time);
    await writeOutput(output, await workbook.save(time), directory);
  },
});
