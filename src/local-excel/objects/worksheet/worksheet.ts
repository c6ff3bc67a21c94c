import { ExcelError, invalidArgument } from "../../protocol/errors";
import { BY_ADDIN, EVENT } from "../../protocol/events";
import { excelClass, type ExcelClass, type Host } from "../../protocol/excel-class";
import { WHOLE_SHEET } from "../../xlsx/address";
import { hexColor, nativeColor } from "../../xlsx/colors";
import type { Sheet } from "../../xlsx/sheet";
import { standardRowPoints } from "../../xlsx/row-heights";
import { pointsToCharacters } from "../../xlsx/units";
import { flag, integer, number, oneOf, text } from "../arguments";
import { CHARTS } from "../chart/charts";
import { eventMethods } from "../event-methods";
import { colorArgument } from "../format/fill";
import { defaultColumnPoints } from "../format/row-column-sizes";
import { isProtected } from "../protection-guard";
import { RANGE_AREAS } from "../range/areas";
import { areasOnSheet, rangeOnSheet, usedWithin } from "../range/navigation";
import { RANGE } from "../range/range";
import { RangeTarget } from "../range/target";
import { NAMES } from "../workbook/names";
import { TABLES } from "../workbook/tables";
import { AUTO_FILTER } from "./auto-filter";
import { FREEZE_PANES } from "./freeze-panes";
import { HORIZONTAL_BREAKS, VERTICAL_BREAKS } from "./page-breaks";
import { PAGE_LAYOUT } from "./page-layout";
import { WORKSHEET_PROTECTION } from "./protection";
import { checkSheetName, nameTaken } from "./sheet-name";
import { viewOf } from "./sheet-view";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

const existing = (sheet: Sheet): Sheet => {
  if (sheet.deleted) throw new ExcelError("ItemNotFound");
  return sheet;
};

const visibleSheets = (host: Host) => host.workbook.sheets.filter((sheet) => sheet.native.state === "visible");

function setVisibility(sheet: Sheet, value: unknown, host: Host): void {
  const visibility = oneOf(value, VISIBILITIES);
  const others = visibleSheets(host).filter((each) => each !== sheet);
  if (visibility !== "Visible" && others.length === 0) throw new ExcelError("InvalidOperation");
  const before = visibilityOf(sheet);
  sheet.native.state = STATES[visibility];
  if (host.workbook.activeSheet === sheet && visibility !== "Visible" && others[0])
    host.workbook.activeSheet = others[0];
  if (before === visibility) return;
  const details = { visibilityBefore: before, visibilityAfter: visibility };
  host.events.raise(EVENT.visibilityChanged, sheet, details, BY_ADDIN);
}

const visibilityOf = (sheet: Sheet): string =>
  VISIBILITIES.find((name) => STATES[name] === (sheet.native.state ?? "visible")) ?? "Visible";

function rename(sheet: Sheet, value: unknown, host: Host): void {
  const before = existing(sheet).name;
  const name = checkSheetName(text(value));
  const taken = host.workbook.sheet(name);
  if (taken && taken !== sheet) throw nameTaken();
  if (name === before) return;
  host.workbook.renameSheet(sheet, name);
  host.events.raise(EVENT.nameChanged, sheet, { nameBefore: before, nameAfter: name }, BY_ADDIN);
}

function move(sheet: Sheet, value: unknown, { workbook }: Host): void {
  const position = integer(value);
  if (position < 0 || position >= workbook.sheets.length) throw invalidArgument();
  workbook.moveSheet(existing(sheet), position);
}

function remove(sheet: Sheet, host: Host): void {
  existing(sheet);
  const others = visibleSheets(host).filter((each) => each !== sheet);
  if (others.length === 0) throw new ExcelError("InvalidOperation");
  if (sheet.native.state === "veryHidden") throw new ExcelError("InvalidOperation");
  host.workbook.removeSheet(sheet);
  host.events.raise(EVENT.deleted, sheet, {}, BY_ADDIN);
}

function activate(sheet: Sheet, host: Host): void {
  existing(sheet);
  if (sheet.native.state !== "visible") throw new ExcelError("InvalidOperation");
  const { workbook } = host;
  if (workbook.activeSheet === sheet) return;
  host.events.raise(EVENT.deactivated, workbook.activeSheet, {}, BY_ADDIN);
  workbook.activeSheet = sheet;
  workbook.selection = { top: 1, left: 1, bottom: 1, right: 1 };
  host.events.raise(EVENT.activated, sheet, {}, BY_ADDIN);
}

function byIndexes(sheet: Sheet, args: readonly unknown[]) {
  const [row, column, rows, columns] = args.map(integer);
  if (row === undefined || column === undefined || rows === undefined || columns === undefined) throw invalidArgument();
  if (row < 0 || column < 0 || rows < 1 || columns < 1) throw invalidArgument();
  return RANGE.of(
    new RangeTarget(sheet, { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns }),
  );
}

const wholeUsed = (sheet: Sheet, valuesOnly: unknown) =>
  usedWithin(new RangeTarget(sheet, WHOLE_SHEET), valuesOnly === true);

export const WORKSHEET: ExcelClass<Sheet> = excelClass<Sheet>({
  name: "Worksheet",
  since: "1.1",
  later: {
    "1.2": ["protection"],
    "1.4": ["names", "getUsedRangeOrNullObject"],
    "1.6": ["calculate"],
    "1.7": [
      "tabColor",
      "freezePanes",
      "standardHeight",
      "standardWidth",
      "getRangeByIndexes",
      "onActivated",
      "onDeactivated",
      "onChanged",
      "onSelectionChanged",
    ],
    "1.8": ["showGridlines", "gridlines", "onCalculated"],
    "1.9": ["autoFilter", "pageLayout", "horizontalPageBreaks", "verticalPageBreaks", "getRanges"],
    "1.14": ["onProtectionChanged"],
    "1.17": ["onNameChanged", "onVisibilityChanged"],
  },
  events: [
    "onActivated",
    "onCalculated",
    "onChanged",
    "onDeactivated",
    "onNameChanged",
    "onProtectionChanged",
    "onSelectionChanged",
    "onVisibilityChanged",
  ],
  aliases: ["gridlines"],
  identity: (sheet) => ({ Id: sheet.id, Name: sheet.name }),
  get: {
    id: (sheet) => sheet.id,
    name: (sheet) => existing(sheet).name,
    position: (sheet, host) => host.workbook.sheets.indexOf(existing(sheet)),
    visibility: visibilityOf,
    tabColor: (sheet, host) => hexColor(sheet.native.properties.tabColor, host.workbook.theme) ?? "",
    showGridlines: (sheet) => viewOf(sheet).showGridLines !== false,
    standardHeight: (sheet, host) => standardRowPoints(sheet, host.workbook.defaultFont),
    standardWidth: (sheet, host) =>
      pointsToCharacters(defaultColumnPoints(sheet, host.workbook), host.workbook.defaultFont),
  },
  set: {
    name: rename,
    position: move,
    visibility: setVisibility,
    tabColor: (sheet, value) => {
      if (value === "") delete sheet.native.properties.tabColor;
      else sheet.native.properties.tabColor = nativeColor(colorArgument(value));
    },
    // Office.js calls the property showGridlines and sends Gridlines.
    gridlines: (sheet, value) => {
      viewOf(sheet).showGridLines = flag(value);
    },
    showGridlines: (sheet, value) => {
      viewOf(sheet).showGridLines = flag(value);
    },
    standardWidth: (sheet, value) => {
      if (isProtected(sheet)) throw new ExcelError("AccessDenied");
      sheet.native.properties.defaultColWidth = number(value);
    },
  },
  methods: {
    activate: (sheet, _, host) => activate(sheet, host),
    calculate: (sheet, _, host) => host.workbook.calculation.recalculate([sheet]),
    delete: (sheet, _, host) => remove(sheet, host),
    ...eventMethods<Sheet>((sheet) => sheet.id),
  },
  objects: {
    autoFilter: (sheet) => AUTO_FILTER.of(sheet),
    charts: (sheet) => CHARTS.of(sheet),
    freezePanes: (sheet) => FREEZE_PANES.of(sheet),
    horizontalPageBreaks: (sheet) => HORIZONTAL_BREAKS.of(sheet),
    verticalPageBreaks: (sheet) => VERTICAL_BREAKS.of(sheet),
    names: (sheet, host) => NAMES.of({ workbook: host.workbook, scope: sheet }),
    pageLayout: (sheet) => PAGE_LAYOUT.of(sheet),
    protection: (sheet) => WORKSHEET_PROTECTION.of(sheet),
    tables: (sheet, host) => TABLES.of({ workbook: host.workbook, sheet }),
  },
  producers: {
    getRange: (sheet, [address], host) => RANGE.of(rangeOnSheet(existing(sheet), address, host.workbook)),
    getRanges: (sheet, [address], host) => RANGE_AREAS.of(areasOnSheet(existing(sheet), address, host.workbook)),
    getRangeByIndexes: (sheet, args) => byIndexes(existing(sheet), args),
    getCell: (sheet, [row, column]) => byIndexes(existing(sheet), [row, column, 1, 1]),
    // An empty sheet still has a first cell.
    getUsedRange: (sheet, [valuesOnly]) =>
      RANGE.of(
        wholeUsed(existing(sheet), valuesOnly) ?? new RangeTarget(sheet, { top: 1, left: 1, bottom: 1, right: 1 }),
      ),
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = wholeUsed(existing(sheet), valuesOnly);
      return used ? RANGE.of(used) : null;
    },
  },
});
