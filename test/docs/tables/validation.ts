import { reportSections } from "../../../src/cli/report/validation-report";
import type { Validation } from "../../../src/engine/validation";
import { fill, words, type Language } from "../../../src/locales";
import { table } from "./table";

/** What `validate-model` says of the defaults. */
export function validationTables(
  validation: Validation,
  what: Readonly<Record<string, string>>,
  language: Language,
): string {
  const { validation: text } = words(language);
  const count = (verdict: string): number => validation.lines.filter((line) => line.verdict === verdict).length;
  const counts = { passed: count("passed"), failed: count("failed"), information: count("information") };
  return [
    `${fill(text.what, what)}${language === "ja" ? "：" : ": "}${fill(text.summary, counts)}`,
    ...reportSections(validation, language).map(({ title, method, head, rows, notes }) =>
      [`#### ${title}`, method, table(head, rows), ...notes].join("\n\n"),
    ),
  ].join("\n\n");
}
