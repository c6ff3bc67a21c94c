import { defaultLanguage } from "../../locales";
import { assess, defaultParameters, defaultRules, type HearingSheet } from "../../engine";
import { heaviestFirst } from "../../workbook/plan/remark-order";
import type { Diagnosed } from "./diagnosed";
import type { InputFile } from "../files/input-file";
import type { DiagnosisOptions } from "./open-input";

/** Diagnoses answers without any workbook. */
export function diagnoseAnswers(
  { name: file }: InputFile,
  sheet: HearingSheet,
  { parameters: given, rules: givenRules, language }: DiagnosisOptions,
): Diagnosed {
  const parameters = given ?? defaultParameters;
  const rules = givenRules ?? defaultRules;
  const assessment = assess(sheet, parameters, rules);
  return {
    assessment,
    sheet,
    parameters,
    rules,
    source: given ? "given" : "default",
    problems: heaviestFirst(assessment.issues, (issue) => issue).map((issue) => ({ issue, file })),
    disagreements: [],
    language: language ?? defaultLanguage,
  };
}
