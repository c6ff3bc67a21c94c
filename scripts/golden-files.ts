import { assess, defaultParameters, engineVersion, type Assessment } from "../src/engine";
import { modelOfSheet, simulate, type Simulation } from "../src/engine/simulation";
import { readSamples } from "./asset-files";

const digits = 9;

/** A result as it is kept: numbers to nine digits that count, so that no machine's last bit matters. */
const golden = (result: Assessment | Simulation): string =>
  `${JSON.stringify(result, (_, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(digits)) : value), 2)}\n`;

export const goldenFolder = `test/golden/${engineVersion}`;

/** Years and seed of the simulations kept. */
const options = { years: 50_000, seed: 1 };

/** The result of every sample with the default parameters, and a simulation of it: the path in the repository, and the text. */
export async function goldenFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const samples = await readSamples(root);
  return new Map(
    samples.flatMap(({ name, sheet }): [string, string][] => [
      [`${goldenFolder}/${name}.json`, golden(assess(sheet, defaultParameters))],
      [`${goldenFolder}/${name}.simulation.json`, golden(simulate(modelOfSheet(sheet, defaultParameters), options))],
    ]),
  );
}
