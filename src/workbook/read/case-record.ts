import type { CaseFacts } from "../../engine";
import type { CaseCell, PlacedIssue } from "../../issues";
import { languages, words } from "../../locales";
import { excelText } from "../model/excel-text";
import { locate, type Locator } from "../model/locator";
import { names } from "../model/names";
import { isoDate } from "../model/serial-dates";
import type { CellValue, WorkbookSnapshot } from "../model/snapshot";
import { caseFields, type CaseFieldId } from "../sheets/case-record/fields";

/** What the case record says: an entry's id, a text, yen, or an ISO date; null where blank or not usable. */
export interface CaseReading {
  /** False in a workbook without one. */
  readonly present: boolean;
  readonly values: Readonly<Record<CaseFieldId, string | number | null>>;
  readonly issues: readonly PlacedIssue[];
}

/** Reads the case record, each cell by its name; what is none of a list, no date or no amount is named with its cell. */
export function readCaseRecord(snapshot: WorkbookSnapshot): CaseReading {
  const locator = locate(snapshot);
  const present = locator.find(names.block("case_record")) !== null;
  const issues: PlacedIssue[] = [];
  const values = caseFields.map((field) => {
    const cell = locator.value(names.caseCell(field.id));
    const value = cell === "" ? null : valueOf(field, cell);
    if (field.kind !== "text" && cell !== "" && value === null) issues.push(unusable(field.id, cell, locator));
    return [field.id, value] as const;
  });
  return { present, values: Object.fromEntries(values) as CaseReading["values"], issues };
}

/** What authority hangs on. */
export function caseFacts({ values }: CaseReading): CaseFacts {
  const { limit, overseas } = values;
  return {
    limit: typeof limit === "number" ? limit : null,
    overseas: overseas === null ? null : overseas === "yes",
  };
}

function valueOf({ id, kind }: (typeof caseFields)[number], cell: CellValue): string | number | null {
  switch (kind) {
    case "text":
      return excelText(cell);
    case "yen":
      return typeof cell === "number" && cell >= 0 ? cell : null;
    case "date":
      return typeof cell === "number" ? isoDate(cell) : null;
    case "choice":
      return choiceOf(id, excelText(cell).trim());
  }
}

/** Entries of either language are understood. */
function choiceOf(id: keyof ReturnType<typeof choicesOf>, text: string): string | null {
  for (const language of languages) {
    const found = Object.entries(choicesOf(language)[id]).find(([, label]) => label === text);
    if (found) return found[0];
  }
  return null;
}

const choicesOf = (language: (typeof languages)[number]) => words(language).sheets.caseRecord.choices;

function unusable(item: CaseCell, cell: CellValue, locator: Locator): PlacedIssue {
  const found = locator.find(names.caseCell(item));
  const place = found ? { place: { sheet: found.sheet, cell: found.address } } : {};
  return { issue: { code: "caseCellUnusable", item, received: excelText(cell) }, ...place };
}
