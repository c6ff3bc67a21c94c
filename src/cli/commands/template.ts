import type { TemplateCommand } from "../arguments/command";
import type { Environment } from "../environment";
import { newTemplate } from "../diagnosis/local-workbook";
import { writeOutput } from "../files/output-file";

/** Writes an empty hearing sheet. */
export async function template({ language, output }: TemplateCommand, environment: Environment): Promise<void> {
  const time = environment.now();
  const made = await newTemplate(language ?? "ja", time);
  await writeOutput(output, await made.save(time), environment.directory);
}
