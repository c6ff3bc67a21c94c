import { words, type Language } from "../../locales";
import type { Chunked } from "../../scheduling/chunked";
import { locate } from "../model/locator";
import { names } from "../model/names";
import type { WorkbookSnapshot } from "../model/snapshot";
import { layoutsOf } from "../sheets";
import { olderResultsIssue } from "./older-results";
import { languageOfResults } from "./result-language";
import { sheetsDecision, type SheetsDecision } from "./sheets-decision";
import { planWrite } from "./write-plan";

/**
 * Plans the sheet of acceptance, with an empty case record where there is none. Refused where there is no result yet, or one of
 * an older version, which has no rules.
 */
export function* planAcceptance(snapshot: WorkbookSnapshot, language: Language): Chunked<SheetsDecision> {
  const older = olderResultsIssue(snapshot);
  if (older.length > 0) return { ok: false, refusal: older };
  const locator = locate(snapshot);
  if (!locator.find(names.block("calc_rules")))
    return { ok: false, refusal: [{ issue: { code: "acceptanceWithoutResult" } }] };
  const pack = words(languageOfResults(snapshot) ?? language);
  const layouts = yield* layoutsOf("acceptance", pack, {}, locator);
  return sheetsDecision(planWrite(snapshot, layouts), "acceptance", null);
}
