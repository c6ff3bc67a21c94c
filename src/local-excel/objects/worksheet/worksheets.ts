import { ExcelError } from "../../protocol/errors";
import { BY_ADDIN, EVENT, WHOLE_WORKBOOK } from "../../protocol/events";
import { excelClass, type ExcelClass, type Host } from "../../protocol/excel-class";
import type { Sheet } from "../../xlsx/sheet";
import type { LocalWorkbook } from "../../xlsx/workbook";
import { isAbsent, text } from "../arguments";
import { eventMethods } from "../event-methods";
import { checkSheetName, nameTaken } from "./sheet-name";
import { WORKSHEET } from "./worksheet";

/** By name, ignoring case, or by id: the client uses the id once it knows it. */
function find(workbook: LocalWorkbook, key: unknown): Sheet | undefined {
  const wanted = text(key);
  return workbook.sheet(wanted) ?? workbook.sheets.find((sheet) => sheet.id === wanted);
}

function required(sheet: Sheet | undefined) {
  if (!sheet) throw new ExcelError("ItemNotFound");
  return WORKSHEET.of(sheet);
}

const visible = (workbook: LocalWorkbook, onlyVisible: unknown): readonly Sheet[] =>
  onlyVisible === true ? workbook.sheets.filter((sheet) => sheet.native.state === "visible") : workbook.sheets;

function freeName(workbook: LocalWorkbook): string {
  for (let number = workbook.sheets.length + 1; ; number++) {
    if (!workbook.sheet(`Sheet${number}`)) return `Sheet${number}`;
  }
}

function add(workbook: LocalWorkbook, name: unknown, host: Host) {
  const given = isAbsent(name) ? freeName(workbook) : checkSheetName(text(name));
  if (workbook.sheet(given)) throw nameTaken();
  const sheet = workbook.addSheet(given);
  host.events.raise(EVENT.added, sheet, {}, BY_ADDIN);
  return WORKSHEET.of(sheet);
}

export const WORKSHEETS: ExcelClass<LocalWorkbook> = excelClass<LocalWorkbook>({
  name: "WorksheetCollection",
  since: "1.1",
  later: {
    "1.4": ["getItemOrNullObject", "getCount"],
    "1.5": ["getFirst", "getLast"],
    "1.7": ["onActivated", "onAdded", "onDeactivated", "onDeleted"],
    "1.8": ["onCalculated"],
    "1.9": ["onChanged", "onSelectionChanged"],
    "1.14": ["onProtectionChanged"],
    "1.17": ["onNameChanged", "onVisibilityChanged"],
  },
  events: [
    "onActivated",
    "onAdded",
    "onCalculated",
    "onChanged",
    "onDeactivated",
    "onDeleted",
    "onNameChanged",
    "onProtectionChanged",
    "onSelectionChanged",
    "onVisibilityChanged",
  ],
  items: (workbook) => workbook.sheets.map((sheet) => WORKSHEET.of(sheet)),
  indexer: (workbook, [key]) => required(find(workbook, key)),
  methods: {
    getCount: (workbook, [onlyVisible]) => visible(workbook, onlyVisible).length,
    ...eventMethods<LocalWorkbook>(() => WHOLE_WORKBOOK),
  },
  producers: {
    add: (workbook, [name], host) => add(workbook, name, host),
    getItem: (workbook, [key]) => required(find(workbook, key)),
    getItemOrNullObject: (workbook, [key]) => {
      const sheet = find(workbook, key);
      return sheet ? WORKSHEET.of(sheet) : null;
    },
    getActiveWorksheet: (workbook) => WORKSHEET.of(workbook.activeSheet),
    getFirst: (workbook, [onlyVisible]) => required(visible(workbook, onlyVisible)[0]),
    getLast: (workbook, [onlyVisible]) => required(visible(workbook, onlyVisible).at(-1)),
  },
});
