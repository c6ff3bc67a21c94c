import { parseReference } from "../model/address";
import { names } from "../model/names";
import { fold, type WorkbookSnapshot } from "../model/snapshot";

/** What a write that failed, and could not be undone, left in the workbook. */
export interface Leftovers {
  /** Actual names of sheets it had added. */
  readonly sheets: readonly string[];
  /** Defined names that lead to them, and those that say so. */
  readonly names: readonly string[];
}

const isMark = (name: string): boolean => fold(name).startsWith(fold(names.unfinished("")));

/**
 * Tells what an earlier write left half-made from what the workbook holds besides. A sheet is ours to delete only where
 * the mark still leads to it: one that a person made under the same name has none.
 */
export function splitLeftovers(snapshot: WorkbookSnapshot): {
  readonly workbook: WorkbookSnapshot;
  readonly leftovers: Leftovers;
} {
  const sheetOf = (formula: string): string => fold(parseReference(formula)?.sheet ?? "");
  const marks = snapshot.names.filter(({ name }) => isMark(name));
  if (marks.length === 0) return { workbook: snapshot, leftovers: { sheets: [], names: [] } };
  const marked = new Set(marks.map(({ formula }) => sheetOf(formula)));
  const isLeft = ({ name, formula }: WorkbookSnapshot["names"][number]): boolean =>
    isMark(name) || marked.has(sheetOf(formula) || "\0");
  return {
    workbook: {
      ...snapshot,
      names: snapshot.names.filter((name) => !isLeft(name)),
      sheets: snapshot.sheets.filter(({ name }) => !marked.has(fold(name))),
    },
    leftovers: {
      sheets: snapshot.sheets.filter(({ name }) => marked.has(fold(name))).map(({ name }) => name),
      names: snapshot.names.filter(isLeft).map(({ name }) => name),
    },
  };
}
