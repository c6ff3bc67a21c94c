import type { Assessment, HearingSheet, ParameterSet, RuleSet } from "../../engine";
import type { Language } from "../../locales";
import type { Problem } from "../problem";

/** A diagnosis, ready to be printed. */
export interface Diagnosed {
  readonly assessment: Assessment;
  readonly sheet: HearingSheet;
  readonly parameters: ParameterSet;
  /** Of acceptance. */
  readonly rules: RuleSet;
  /** Where the parameters come from. */
  readonly source: "given" | "workbook" | "default";
  /** What to know of the sheet; nothing that prevents a result. */
  readonly problems: readonly Problem[];
  /** Where the formulas of a workbook with results do not show what the engine computed; nowhere, as a rule. */
  readonly disagreements: readonly Problem[];
  /** The sheet's language. */
  readonly language: Language;
}

/** A diagnosis that was written. */
export interface DiagnosedWorkbook extends Diagnosed {
  /** The workbook with the results in it. */
  readonly bytes: Uint8Array;
}
