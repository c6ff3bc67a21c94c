import { assess, defaultParameters, type HearingSheet, type ParameterSet } from "../../engine";
import type { Language } from "../../locales";
import type { StampedDistribution } from "../../workbook/sheets/distribution/distribution";
import { byWeight } from "../../workbook/plan/diagnose";
import type { Diagnosed } from "./diagnosed";
import type { InputFile } from "../files/input-file";

export interface DiagnoseOptions {
  /** A set in place of the workbook's own or the defaults. */
  readonly parameters: ParameterSet | null;
  /** The language asked for. */
  readonly language: Language | null;
  /** Whether a workbook with the results is wanted. */
  readonly write: boolean;
  readonly time: Date;
  /** A distribution to be written with the results. */
  readonly distribution: StampedDistribution | null;
}

/** Diagnoses answers without any workbook. */
export function diagnoseAnswers(
  { name: file }: InputFile,
  sheet: HearingSheet,
  { parameters: given, language }: DiagnoseOptions,
): Diagnosed {
  const parameters = given ?? defaultParameters;
  const assessment = assess(sheet, parameters);
  return {
    assessment,
    sheet,
    parameters,
    source: given ? "given" : "default",
    problems: byWeight(assessment.issues).map((issue) => ({ issue, file })),
    language: language ?? "ja",
    bytes: null,
  };
}
