import type { TemplateCommand } from "../command";
import type { Environment } from "../environment";
import { newTemplate } from "../local-workbook";
import { writeOutput } from "../output-file";

/** Writes an empty hearing sheet. */
export async function template({ language, output }: TemplateCommand, environment: Environment): Promise<void> {
  const time = environment.now();
  const made = await newTemplate(language ?? "ja", time);
  await writeOutput(output, await made.save(time), environment.directory);
}
