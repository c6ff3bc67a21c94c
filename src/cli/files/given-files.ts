import { readInput, type InputFile } from "./input-file";
import { refuseInputAsOutput } from "./output-file";
import { readRulesFile, type RulesFile } from "./rules-file";
import { readParametersFile, type ParametersFile } from "./parameters-file";

/** The files a command line names, as it names them. */
interface FileNames {
  readonly input: string;
  readonly output: string | null;
  readonly parameters: string | null;
  readonly rules?: string | null;
}

export interface GivenFiles {
  readonly file: InputFile;
  /** Null if no parameters are given. */
  readonly given: GivenParameters | null;
  /** Of acceptance; null if none are given. */
  readonly rules: RulesFile | null;
}

export interface GivenParameters extends ParametersFile {
  readonly name: string;
}

/** Reads a hearing sheet and the parameters for it; refuses an output that is one of them. */
export async function readGivenFiles(
  { input, output, parameters, rules = null }: FileNames,
  directory: string,
): Promise<GivenFiles> {
  const others = [parameters, rules].filter((name) => name !== null);
  if (output !== null) await refuseInputAsOutput(output, [input, ...others], directory);
  const given = parameters === null ? null : { name: parameters, ...(await readParametersFile(parameters, directory)) };
  return {
    file: await readInput(input, directory),
    given,
    rules: rules === null ? null : await readRulesFile(rules, directory),
  };
}
