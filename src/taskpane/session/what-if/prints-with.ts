import { answersOf, type TriedChange } from "../../../engine";
import type { Fingerprints } from "../simulation-state";

/** What tells a sheet with changed answers from others, and is the sheet's own where nothing is changed. */
export const printsWith = (prints: Fingerprints, changes: readonly TriedChange[]): Fingerprints =>
  changes.length === 0 ? prints : { ...prints, inputs: `${prints.inputs} ${JSON.stringify(answersOf(changes))}` };
