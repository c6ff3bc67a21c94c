import type { QuestionId } from "../../engine";
import { lookUp, words, type Language } from "../../locales";
import type { Chunked } from "../../scheduling/chunked";
import { locate } from "../model/locator";
import { names } from "../model/names";
import type { WorkbookSnapshot } from "../model/snapshot";
import { memoPlaces } from "../read/memo";
import { layoutsOf } from "../sheets";
import { memoColumns, type MemoEntry } from "../sheets/memo/columns";
import { askedIn } from "./asked";
import type { CellsPlan } from "./parameter-cells";
import { cellRefill, type BlockRefill } from "./refill";
import { languageOfNew, languageOfTitle } from "./result-language";
import { sheetsDecision, type SheetsDecision } from "./sheets-decision";
import { planWrite } from "./write-plan";

/**
 * Plans the sheet of underwriting notes, on the questions that the hearing sheet asks and in its language, unless there are
 * results in another. One that is there stays as it is.
 */
export function* planMemo(snapshot: WorkbookSnapshot, language: Language): Chunked<SheetsDecision> {
  const asked = askedIn(snapshot);
  const layouts = yield* layoutsOf("memo", words(languageOfNew(snapshot, language)), { asked });
  return sheetsDecision(planWrite(snapshot, layouts), "memo", null);
}

/** Plans what is written about one question, wherever its row went; what an entry leaves out is emptied. */
export function planMemoCells(
  snapshot: WorkbookSnapshot,
  {
    question,
    entry,
    language,
  }: { readonly question: QuestionId; readonly entry: MemoEntry; readonly language: Language },
): CellsPlan {
  const locator = locate(snapshot);
  const places = memoPlaces(locator);
  const sheet = places?.sheet ?? words(language).sheets.names.memo;
  if (locator.sheet(sheet)?.protected) return { ok: false, issues: [{ code: "sheetProtected", sheet }] };
  const row = places?.rows.get(question);
  if (!places || row === undefined) return { ok: false, issues: [{ code: "memoTableChanged", sheet, item: question }] };
  const { memo } = words(languageOfTitle("memo", locator, "memo") ?? language).sheets;
  const refill: BlockRefill[] = [];
  for (const { field, choices } of memoColumns) {
    const column = places.columns[field];
    const item = names.memo(field);
    if (column === null) return { ok: false, issues: [{ code: "memoTableChanged", sheet, item }] };
    const value = entry[field] ?? "";
    const cell = choices && value !== "" ? lookUp(memo.confirmations, value) : value;
    refill.push(cellRefill(sheet, item, { row, column }, cell === "" ? null : cell));
  }
  return { ok: true, refill };
}
