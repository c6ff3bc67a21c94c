import { fill, type Words } from "../../locales";
import { compare, type Difference } from "./compare";
import type { Expectation } from "./expectations";
import { names } from "../model/names";
import { sameValues } from "../model/locator";
import type { CellValue, WorkbookSnapshot } from "../model/snapshot";

/**
 * How a written result stands. `stale`: inputs changed meanwhile. `differs`: Excel's formulas show other values than the
 * engine. `pending`: they do, and Excel has not finished calculating.
 */
type ResultState = "complete" | "stale" | "differs" | "pending";

/** How a result stands, and what the workbook is to say of it. */
export interface Verdict {
  readonly state: ResultState;
  /** Of a stale result none: its formulas follow other inputs. */
  readonly differences: readonly Difference[];
  readonly cells: readonly { readonly name: string; readonly value: CellValue }[];
}

/** What a result is held against. */
export interface Baseline {
  /** The workbook as the diagnosis read it. */
  readonly before: WorkbookSnapshot;
  /** Defined names of what a person typed and the diagnosis used. */
  readonly inputs: readonly string[];
  readonly expectations: readonly Expectation[];
  /** Of the result sheets. */
  readonly words: Words;
  /** The names of the cells that say how the result stands. */
  readonly told: Readonly<Record<"status" | "differences", string>>;
}

/** Those of a diagnosis. */
export const toldByRecord: Baseline["told"] = {
  status: names.record("status"),
  differences: names.record("differences"),
};

/** Holds a written workbook against what was read and what the engine computed. */
export function verify({ before, inputs, expectations, words, told }: Baseline, after: WorkbookSnapshot): Verdict {
  const { complete, incomplete, stale, notCompared, noDifferences } = words.sheets.record;
  const verdict = (state: ResultState, status: string, found: string, differences: readonly Difference[] = []) => ({
    state,
    differences,
    cells: [
      { name: told.status, value: status },
      { name: told.differences, value: found },
    ],
  });
  if (!inputs.every((name) => sameValues(before, after, name))) return verdict("stale", stale, notCompared);
  const differences = compare(expectations, after);
  if (differences.length === 0) return verdict("complete", complete, noDifferences);
  if (!after.calculated) return verdict("pending", incomplete, notCompared, differences);
  return verdict("differs", incomplete, differencesText(differences, words), differences);
}

/** Places named; the rest is counted. */
const placesNamed = 3;

/** How many differences there are, and where the first of them stand. */
function differencesText(differences: readonly Difference[], { sheets }: Words): string {
  const { differencesAt, differencesAtFirst } = sheets.record;
  const places = differences.map(({ sheet, cell, name }) => (cell === "" ? name : `${sheet}!${cell}`));
  const cells = places.slice(0, placesNamed).join(sheets.calc.separator);
  const text = differences.length > placesNamed ? differencesAtFirst : differencesAt;
  return fill(text, { count: differences.length, cells });
}
