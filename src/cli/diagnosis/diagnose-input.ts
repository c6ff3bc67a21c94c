import { readAnswers } from "../files/answers-file";
import { diagnoseAnswers, type DiagnoseOptions } from "./diagnose-answers";
import type { Diagnosed } from "./diagnosed";
import type { InputFile } from "../files/input-file";

/** Diagnoses a filled hearing sheet, or answers in JSON; what works on workbooks is loaded where one is at hand. */
export async function diagnoseInput(file: InputFile, options: DiagnoseOptions): Promise<Diagnosed> {
  const onWorkbook = () => import("./diagnose-workbook");
  if (!file.isJson) return (await onWorkbook()).diagnoseWorkbook(file, options);
  return options.write
    ? (await onWorkbook()).diagnoseInTemplate(file, readAnswers(file), options)
    : diagnoseAnswers(file, readAnswers(file), options);
}
