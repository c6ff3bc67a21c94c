import { namespace } from "../functions/declarations";
import { functionsMetadata } from "../functions/metadata";
import { LocalExcel, type LocalWorkbook } from "../local-excel";
import { cultures } from "../locales";
import { Store } from "../page/store";
import { application } from "../workbook/application";
import type { Choices } from "./choices";
import type { OpenWorkbook } from "./open-workbook";
import type { WorkbookId } from "./workbooks";

/** How often a workbook has changed. */
interface Changes {
  readonly count: number;
}

/** The workbook that is open, and the Excel it is open in. */
export interface Book extends OpenWorkbook {
  /** Tells one opened workbook from the next. */
  readonly number: number;
  /** Null for a file of the user's own. */
  readonly id: WorkbookId | null;
  readonly changes: Store<Changes>;
}

let opened = 0;

export function openBook(workbook: LocalWorkbook, name: string, id: WorkbookId | null, choices: Choices): Book {
  workbook.fileName = name;
  workbook.calculation.settle();
  const changes = new Store<Changes>({ count: 0 });
  const host = excelFor(workbook, choices);
  return { name, workbook, host, subscribe: changes.subscribe, number: ++opened, id, changes };
}

/** Tells everybody who shows the workbook that it has changed. */
export const noteChange = ({ changes }: Book): void => changes.update({ count: changes.getState().count + 1 });

/** The same workbook in a new Excel: nothing is left of what a pane asked of the old one. */
export function reopened(book: Book, choices: Choices): Book {
  book.host.onActivity(null);
  return { ...book, host: excelFor(book.workbook, choices) };
}

/** With the add-in's functions, as its manifest declares them. */
const excelFor = (workbook: LocalWorkbook, { apiLevel, culture }: Choices): LocalExcel => {
  const { functions } = functionsMetadata(culture === cultures.en ? "en" : "ja", "");
  const customFunctions = { namespace, functions };
  return new LocalExcel(workbook, { apiLevel, displayLanguage: culture, contentLanguage: culture, customFunctions });
};

/** The file, as the command line writes it. */
export const fileOf = ({ workbook }: OpenWorkbook, time: Date): Promise<Uint8Array> =>
  workbook.save({ modified: time, application });
