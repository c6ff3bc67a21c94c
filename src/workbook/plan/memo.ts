import { questions, type QuestionId } from "../../engine";
import { isLanguage, languages, lookUp, words, type Language } from "../../locales";
import type { Chunked } from "../../scheduling/chunked";
import type { Cell } from "../model/cell";
import { excelText } from "../model/excel-text";
import { locate, type Locator } from "../model/locator";
import { names } from "../model/names";
import type { WorkbookSnapshot } from "../model/snapshot";
import { memoPlaces } from "../read/memo";
import { layoutsOf } from "../sheets";
import { memoColumns, type MemoEntry, type MemoField } from "../sheets/memo/columns";
import type { CellsPlan } from "./parameter-cells";
import type { BlockRefill } from "./refill";
import { languageOfResults } from "./result-language";
import { uncheckedDecision, type UncheckedDecision } from "./unchecked-decision";
import { planWrite } from "./write-plan";

/**
 * Plans the sheet of underwriting notes, on the questions that the hearing sheet asks and in its language, unless there are
 * results in another. One that is there stays as it is.
 */
export function* planMemo(snapshot: WorkbookSnapshot, language: Language): Chunked<UncheckedDecision> {
  const locator = locate(snapshot);
  const asked = questions.flatMap(({ id }) => (locator.find(names.input(id)) ? [id] : []));
  const declared = excelText(locator.value(names.language));
  const pack = words(languageOfResults(snapshot) ?? (isLanguage(declared) ? declared : language));
  const layouts = yield* layoutsOf("memo", pack, { asked });
  return uncheckedDecision(planWrite(snapshot, layouts), "memo");
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
  const { memo } = words(languageOfMemo(locator) ?? language).sheets;
  const refill: BlockRefill[] = [];
  for (const { field, choices } of memoColumns) {
    const column = places.columns[field];
    const item = names.memo(field);
    if (column === null) return { ok: false, issues: [{ code: "memoTableChanged", sheet, item }] };
    const value = entry[field] ?? "";
    const cell = choices && value !== "" ? lookUp(memo.confirmations, value) : value;
    refill.push(cellRefill(sheet, field, { row, column }, cell === "" ? null : cell));
  }
  return { ok: true, refill };
}

const cellRefill = (sheet: string, field: MemoField, place: BlockRefill["place"], cell: Cell): BlockRefill => ({
  sheet,
  block: { id: names.memo(field), size: { rows: 1, columns: 1 }, cells: () => [[cell]] },
  place,
});

/** The language the memo is in, by its title; null where somebody wrote over it. */
const languageOfMemo = (locator: Locator): Language | null =>
  languages.find((language) => words(language).sheets.memo.title === locator.value(names.block("memo"))) ?? null;
