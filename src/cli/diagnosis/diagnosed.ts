import type { Assessment, HearingSheet, ParameterSet } from "../../engine";
import type { Language } from "../../locales";
import type { Problem } from "../problem";

/** A diagnosis as the command line hands it on. */
export interface Diagnosed {
  readonly assessment: Assessment;
  readonly sheet: HearingSheet;
  readonly parameters: ParameterSet;
  /** Where the parameters come from. */
  readonly source: "given" | "workbook" | "default";
  /** Everything worth telling; none of it prevents the result. */
  readonly problems: readonly Problem[];
  /** The sheet's language. */
  readonly language: Language;
  /** The workbook with the results in it, where one was asked for. */
  readonly bytes: Uint8Array | null;
}
