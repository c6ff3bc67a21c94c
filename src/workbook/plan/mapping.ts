import { words, type Language } from "../../locales";
import type { Chunked } from "../../scheduling/chunked";
import type { WorkbookSnapshot } from "../model/snapshot";
import { layoutsOf } from "../sheets";
import { askedIn } from "./asked";
import { languageOfNew } from "./result-language";
import { uncheckedDecision, type UncheckedDecision } from "./unchecked-decision";
import { planWrite } from "./write-plan";

/** Plans the sheet of frameworks, on the questions that the hearing sheet asks. One that is there stays as it is. */
export function* planMapping(snapshot: WorkbookSnapshot, language: Language): Chunked<UncheckedDecision> {
  const asked = askedIn(snapshot);
  const layouts = yield* layoutsOf("mapping", words(languageOfNew(snapshot, language)), { asked });
  return uncheckedDecision(planWrite(snapshot, layouts), "mapping");
}
