import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { AssessmentJson } from "../../src/cli/json/assessment-schema";
import type { Environment } from "../../src/cli/environment";
import { run } from "../../src/cli/run";
import { atEnd } from "../support/kept";
import { fixedTime } from "../support/local";

export const root = path.resolve(__dirname, "..", "..");

/** A committed sample or template. */
export const asset = (name: string): string => path.join(root, "assets", name);
export const sample = (name: string): string => asset(`samples/${name}`);

const folders: string[] = [];

/** A folder that is gone after the tests. */
export function newFolder(): string {
  const made = mkdtempSync(path.join(tmpdir(), "kikitori-cli-"));
  folders.push(made);
  return made;
}

atEnd(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export interface Ran {
  readonly code: number;
  readonly out: string;
  /** Lines on stderr. */
  readonly errors: readonly string[];
}

/** Runs a command line in a folder, as a process there would. */
export async function kikitori(
  args: readonly string[],
  {
    folder = newFolder(),
    locale = "ja_JP.UTF-8",
    debug = false,
    now = () => fixedTime,
    watched = null as Environment["watched"],
    pdfPrinter = (): ReturnType<Environment["pdfPrinter"]> => Promise.resolve(null),
  } = {},
): Promise<Ran> {
  let [out, error] = ["", ""];
  const code = await run(args, {
    directory: folder,
    locale,
    now,
    debug,
    threads: null,
    watched,
    pdfPrinter,
    out: (text) => (out += text),
    error: (text) => (error += text),
  });
  return { code, out, errors: error.split("\n").filter(Boolean) };
}

/** The assessment a run printed. */
export const assessmentIn = ({ out }: Ran): AssessmentJson => JSON.parse(out) as AssessmentJson;

/** Codes such as KK-1001 said on stderr, in order, each once. */
export const numbersIn = ({ errors }: Ran): readonly string[] => [
  ...new Set(errors.flatMap((line) => /KK-\d{4}/.exec(line) ?? [])),
];

/** A folder with an input in it, watched: `refused` holds that a failed run changed nothing. */
export function watched(name: string, bytes: Uint8Array | string) {
  const folder = newFolder();
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const before = readFileSync(file);
  return {
    folder,
    name,
    file,
    refused(): void {
      expect(readdirSync(folder)).toEqual([name]);
      expect(readFileSync(file).equals(before)).toBe(true);
    },
  };
}

export const isThere = (folder: string, name: string): boolean => existsSync(path.join(folder, name));
