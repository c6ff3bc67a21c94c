import fc from "fast-check";

/** With `KIKITORI_VERIFY=1` every property is tried on twenty times as many examples. */
const factor = process.env["KIKITORI_VERIFY"] === "1" ? 20 : 1;

const runs = (usual: number): number => usual * factor;

/** Holds a property against examples drawn from a fixed seed. */
export function holdsFor<Example>(
  arbitrary: fc.Arbitrary<Example>,
  usualRuns: number,
  property: (example: Example) => void,
): void {
  fc.assert(fc.property(arbitrary, property), { seed: 20_240_401, numRuns: runs(usualRuns) });
}
