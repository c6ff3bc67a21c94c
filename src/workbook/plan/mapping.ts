import { words, type Language } from "../../locales";
import type { Chunked } from "../../scheduling/chunked";
import type { WorkbookSnapshot } from "../model/snapshot";
import { layoutsOf } from "../sheets";
import { askedIn } from "./asked";
import { languageOfNew } from "./result-language";
import { sheetsDecision, type SheetsDecision } from "./sheets-decision";
import { planWrite } from "./write-plan";

/** Plans the sheet of frameworks, on the questions that the hearing sheet asks. One that is there stays as it is. */
export function* planMapping(snapshot: WorkbookSnapshot, language: Language): Chunked<SheetsDecision> {
  const asked = askedIn(snapshot);
  const layouts = yield* layoutsOf("mapping", words(languageOfNew(snapshot, language)), { asked });
  return sheetsDecision(planWrite(snapshot, layouts), "mapping", null);
}
