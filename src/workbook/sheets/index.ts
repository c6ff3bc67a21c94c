import type { ParameterSet } from "../../engine";
import type { Language, Words } from "../../locales";
import type { Pieces } from "../../scheduling/chunked";
import type { SheetLayout } from "../model/sheet-layout";
import { calcSheet, type UnderstoodCells } from "./calc/calc";
import { distributionSheet, type StampedDistribution } from "./distribution/distribution";
import { guideSheet } from "./guide/guide";
import { hearingSheet } from "./hearing/hearing";
import { listsSheet } from "./lists/lists";
import { lossesSheet } from "./losses/losses";
import { parametersSheet } from "./parameters/parameters";
import { ratingSheet, type Finding } from "./rating/rating";
import { recordSheet, type RecordEntries } from "./record/record";

/** The sheets that go to an agent. */
export const templateLayouts = (words: Words, language: Language): readonly SheetLayout[] => [
  guideSheet(words, language),
  hearingSheet(words),
  listsSheet(words, language),
];

/** What a diagnosis puts beside its live formulas. */
export interface ResultContents {
  readonly understood: UnderstoodCells;
  readonly parameters: ParameterSet;
  readonly findings: readonly Finding[];
  /** Null: none was made. */
  readonly distribution: (StampedDistribution & { readonly time: string }) | null;
  readonly record: RecordEntries;
}

/** The sheets a diagnosis adds, in the order they stand: results first, then what they rest on. */
export function* resultLayouts(
  words: Words,
  contents: ResultContents,
  /** True writes the parameters over those on the sheet. */
  replaceParameters: boolean,
): Pieces<readonly SheetLayout[]> {
  const { distribution } = contents;
  const layouts = [ratingSheet(words, contents.findings)];
  yield;
  layouts.push(yield* lossesSheet(words));
  if (distribution) {
    yield;
    layouts.push(distributionSheet(words, distribution));
  }
  yield;
  layouts.push(yield* parametersSheet(words, contents.parameters, replaceParameters));
  layouts.push(yield* calcSheet(words, contents.understood));
  layouts.push(recordSheet(words, contents.record));
  return layouts;
}
