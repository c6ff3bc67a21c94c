import { assess, defaultParameters, engineVersion, type Assessment } from "../src/engine";
import { readSamples } from "./asset-files";

const digits = 9;

/** A result as it is kept: numbers to nine digits that count, so that no machine's last bit matters. */
export const golden = (assessment: Assessment): string =>
  `${JSON.stringify(assessment, (_, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(digits)) : value), 2)}\n`;

export const goldenFolder = `test/golden/${engineVersion}`;

/** The result of every sample with the default parameters: the path in the repository, and the text. */
export async function goldenFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const samples = await readSamples(root);
  return new Map(
    samples.map(({ name, sheet }) => [`${goldenFolder}/${name}.json`, golden(assess(sheet, defaultParameters))]),
  );
}
