import { hearingSheetSchema, type HearingSheet, type KindOf } from "../../engine";
import type { InputFile } from "./input-file";
import { readJsonFile } from "./json-file";

const kindOf: KindOf = ([part, id]) => {
  if (id === undefined && (part === "profile" || part === "answers" || part === "remarks")) return "object";
  if (part === "date") return "date";
  return part === "profile" ? "profileValue" : "text";
};

/** The hearing sheet of an answers file. JSON knows no `undefined`, which the schema's type allows. */
export const readAnswers = (file: InputFile): HearingSheet =>
  readJsonFile(file, hearingSheetSchema, kindOf) as HearingSheet;
