import { readInput, type InputFile } from "./input-file";
import { refuseInputAsOutput } from "./output-file";
import { readParametersFile, type ParametersFile } from "./parameters-file";

/** The files a command line names, as it names them. */
interface FileNames {
  readonly input: string;
  readonly output: string | null;
  readonly parameters: string | null;
}

export interface GivenFiles {
  readonly file: InputFile;
  /** Null if no parameters are given. */
  readonly given: GivenParameters | null;
}

export interface GivenParameters extends ParametersFile {
  readonly name: string;
}

/** Reads a hearing sheet and the parameters for it; refuses an output that is one of them. */
export async function readGivenFiles({ input, output, parameters }: FileNames, directory: string): Promise<GivenFiles> {
  if (output !== null)
    await refuseInputAsOutput(output, [input, ...(parameters === null ? [] : [parameters])], directory);
  const given = parameters === null ? null : { name: parameters, ...(await readParametersFile(parameters, directory)) };
  return { file: await readInput(input, directory), given };
}
