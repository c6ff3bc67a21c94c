import { defaultLanguage } from "../../locales";
import { assess, defaultParameters, type HearingSheet } from "../../engine";
import { heaviestFirst } from "../../workbook/plan/remark-order";
import type { Diagnosed } from "./diagnosed";
import type { InputFile } from "../files/input-file";
import type { DiagnosisOptions } from "./open-input";

/** Diagnoses answers without any workbook. */
export function diagnoseAnswers(
  { name: file }: InputFile,
  sheet: HearingSheet,
  { parameters: given, language }: DiagnosisOptions,
): Diagnosed {
  const parameters = given ?? defaultParameters;
  const assessment = assess(sheet, parameters);
  return {
    assessment,
    sheet,
    parameters,
    source: given ? "given" : "default",
    problems: heaviestFirst(assessment.issues, (issue) => issue).map((issue) => ({ issue, file })),
    disagreements: [],
    language: language ?? defaultLanguage,
  };
}
