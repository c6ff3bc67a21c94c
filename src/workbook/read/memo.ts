import { foldText, questions, type QuestionId } from "../../engine";
import type { PlacedIssue } from "../../issues";
import { languages, words } from "../../locales";
import { excelText } from "../model/excel-text";
import { cellOf, type Locator } from "../model/locator";
import { names } from "../model/names";
import { memoColumns, type MemoEntry, type MemoField } from "../sheets/memo/columns";
import { cellAt, ownColumn } from "./own-column";

export type Memo = Readonly<Partial<Record<QuestionId, MemoEntry>>>;

export interface MemoReading {
  readonly memo: Memo;
  readonly issues: readonly PlacedIssue[];
}

/** Where the memo's rows and columns are by now; 0-based. */
export interface MemoPlaces {
  readonly sheet: string;
  readonly rows: ReadonlyMap<QuestionId, number>;
  /** Null where the column's name is lost. */
  readonly columns: Readonly<Record<MemoField, number | null>>;
}

/** Null in a workbook without a memo. */
export function memoPlaces(locator: Locator): MemoPlaces | null {
  const sheet = locator.find(names.block("memo"))?.sheet;
  if (sheet === undefined) return null;
  const columnOf = (part: MemoField | "question") => ownColumn(locator, sheet, names.memo(part));
  const [ids, used] = [columnOf("question"), locator.sheet(sheet)?.used];
  const rows = new Map<QuestionId, number>();
  for (let row = ids?.row ?? 0; ids && used && row < ids.row + ids.rows; row++) {
    const id = byText.get(foldText(excelText(cellOf(used, row, ids.column))));
    // of a row that was copied, the first is meant
    if (id && !rows.has(id)) rows.set(id, row);
  }
  const columns = Object.fromEntries(
    memoColumns.map(({ field }) => [field, columnOf(field)?.column ?? null]),
  ) as MemoPlaces["columns"];
  return { sheet, rows, columns };
}

const byText: ReadonlyMap<string, QuestionId> = new Map(questions.map(({ id }) => [foldText(id), id]));

/** What the underwriter wrote about each question, wherever its row went; nothing where there is no memo. */
export function readMemo(locator: Locator): MemoReading {
  const places = memoPlaces(locator);
  const used = places && locator.sheet(places.sheet)?.used;
  if (!places || !used) return { memo: {}, issues: [] };
  const { sheet, rows, columns } = places;
  const issues: PlacedIssue[] = [...memoColumns.map(({ field }) => field), "question" as const].flatMap((part) => {
    const isLost = part === "question" ? rows.size === 0 : columns[part] === null;
    const issue = { code: "memoTableChanged", sheet, item: names.memo(part) } as const;
    return isLost ? [{ issue, place: { sheet } }] : [];
  });
  const memo: Partial<Record<QuestionId, MemoEntry>> = {};
  for (const [question, row] of rows) {
    const entry: Partial<Record<MemoField, string>> = {};
    for (const { field, choices } of memoColumns) {
      const column = columns[field];
      const text = column === null ? "" : excelText(cellOf(used, row, column)).trim();
      if (column === null || text === "") continue;
      const value = choices ? choiceOf(text) : text;
      if (value !== undefined) entry[field] = value;
      else
        issues.push({
          issue: { code: "confirmationUnknown", question, received: text },
          ...cellAt(sheet, row, column),
        });
    }
    if (Object.keys(entry).length > 0) memo[question] = entry;
  }
  return { memo, issues };
}

/** What a choice stands for, in any language. */
const choiceOf = (text: string): string | undefined => choices().get(foldText(text));

let known: ReadonlyMap<string, string> | undefined;

const choices = (): ReadonlyMap<string, string> =>
  (known ??= new Map(
    languages.flatMap((language) =>
      Object.entries(words(language).sheets.memo.confirmations).map(([id, label]) => [foldText(label), id] as const),
    ),
  ));
