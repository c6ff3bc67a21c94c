import { evaluateSheet, understand, type Assessment, type Model } from "../engine";
import type { Language } from "../locales";
import { refuseUnread, sheetOf } from "./answers";
import type { Argument } from "./cells";
import { parametersOf } from "./parameters";

/** What the engine says of a range of answers and a range of parameters. */
export interface Assessed extends Omit<Assessment, "fingerprints"> {
  readonly model: Model;
}

export function assessed(answers: Argument, parameters: Argument, language: Language): Assessed {
  const sheet = sheetOf(answers);
  const understood = understand(sheet, parametersOf(parameters));
  refuseUnread(understood.issues, sheet, language);
  return { ...evaluateSheet(understood), model: understood.model };
}
