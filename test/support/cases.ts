import type { Assessment, HearingSheet, ParameterSet } from "../../src/engine";
import type { Language } from "../../src/locales";
import type { LocalWorkbook } from "../../src/local-excel";
import { diagnose, openFilled, save, written } from "./local";
import { seededRandom } from "./random";
import { randomSheet } from "./random-sheet";

/** Whether the sweeps run whole. */
export const verifying = process.env["KIKITORI_VERIFY"] === "1";

/** Every n-th of the cases of a sweep, the same ones every time; all when verifying. */
export const sampled = <Case>(cases: readonly Case[], every: number): readonly Case[] =>
  verifying ? cases : cases.filter((_, index) => index % every === 0);

/** A diagnosed hearing sheet. */
export interface Diagnosed {
  readonly workbook: LocalWorkbook;
  readonly bytes: Uint8Array;
  readonly sheet: HearingSheet;
  readonly language: Language;
  readonly assessment: Assessment;
  readonly parameters: ParameterSet;
}

export async function diagnosed(sheet: HearingSheet, language: Language): Promise<Diagnosed> {
  const workbook = await openFilled(sheet, language);
  const { info } = written(await diagnose(workbook));
  const { assessment, parameters } = info;
  return { workbook, bytes: await save(workbook), sheet, language, assessment, parameters };
}

/** Random hearing sheets, ja and en in turn, the same every time. */
export function randomCases(
  count: number,
  seed: number,
): readonly { readonly sheet: HearingSheet; readonly language: Language }[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => ({
    sheet: randomSheet(random),
    language: index % 2 === 0 ? "ja" : "en",
  }));
}
