import type { Language } from "../../locales";
import type { Environment } from "../environment";
import { readGivenFiles, type GivenParameters } from "../files/given-files";
import type { InputFile } from "../files/input-file";
import type { RulesFile } from "../files/rules-file";
import { openInput, type OpenInput } from "./open-input";

/** What every command about a customer is given. */
interface Given {
  readonly input: string;
  readonly output: string | null;
  readonly parameters: string | null;
  /** Of acceptance; none for commands that have nothing to do with them. */
  readonly rules?: string | null;
  readonly untouched: boolean;
  readonly lang: Language | null;
}

/** Reads the files that a command line names, and opens the hearing sheet, or the answers, with the parameters for it. */
export async function openGiven(
  { untouched, lang, ...files }: Given,
  { now, directory }: Environment,
): Promise<{
  readonly file: InputFile;
  readonly opened: OpenInput;
  readonly given: GivenParameters | null;
  readonly rules: RulesFile | null;
}> {
  const { file, given, rules } = await readGivenFiles(files, directory);
  const options = { parameters: given?.set ?? null, rules: rules?.set ?? null, language: lang, time: now(), untouched };
  return { file, opened: await openInput(file, options), given, rules };
}
