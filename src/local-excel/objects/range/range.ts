import { ExcelError, invalidArgument } from "../../protocol/errors";
import { BY_ADDIN, EVENT } from "../../protocol/events";
import { excelClass, type ExcelClass, type Host } from "../../protocol/excel-class";
import { type Area, columnCount, formatArea, rowCount } from "../../xlsx/address";
import type { Sheet } from "../../xlsx/sheet";
import { isAbsent, number, oneOf } from "../arguments";
import { CONDITIONAL_FORMATS } from "../conditional-format/conditional-formats";
import { RANGE_FORMAT } from "../format/range-format";
import { columnHidden, rowHidden, setColumnHidden, setRowHidden } from "../format/row-column-sizes";
import { guardSheet } from "../protection-guard";
import { DATA_VALIDATION } from "../validation/data-validation";
import { RANGE_AREAS } from "./areas";
import { clearCell } from "./cell-input";
import { readCellProperties, writeCellProperties } from "./cell-properties";
import { clearFormats, clearLinks } from "./clear";
import * as navigation from "./navigation";
import {
  readColumnProperties,
  readRowProperties,
  writeColumnProperties,
  writeRowProperties,
} from "./row-column-properties";
import type { RangeTarget } from "./target";
import {
  clearContents,
  readFormulas,
  readNumberFormats,
  readText,
  readValueTypes,
  readValues,
  writeNumberFormats,
  writeValues,
} from "./values";

const APPLY_TO = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

function clear(range: RangeTarget, applyTo: unknown, host: Host): void {
  const what = isAbsent(applyTo) ? "All" : oneOf(applyTo, APPLY_TO);
  if (what === "All" || what === "Contents") clearContents(range, host);
  if (what === "All" || what === "Formats") clearFormats(range, host);
  if (what === "Hyperlinks" || what === "RemoveHyperlinks" || what === "All") clearLinks(range);
}

/** Merging keeps the first cell's content and drops the rest. */
function mergeArea(sheet: Sheet, area: Area): void {
  for (const { row, column } of sheet.cells.within(area)) {
    if (row !== area.top || column !== area.left) clearCell(sheet, row, column);
  }
  sheet.merge(area);
}

function merge({ sheet, area }: RangeTarget, across: unknown, host: Host): void {
  guardSheet(sheet);
  if (across !== true) mergeArea(sheet, area);
  else for (let row = area.top; row <= area.bottom; row++) mergeArea(sheet, { ...area, top: row, bottom: row });
  host.workbook.calculation.invalidate();
}

function select(range: RangeTarget, host: Host): void {
  const { workbook } = host;
  if (workbook.activeSheet !== range.sheet) host.events.raise(EVENT.activated, range.sheet, {}, BY_ADDIN);
  workbook.activeSheet = range.sheet;
  workbook.selection = range.area;
  host.events.raise(EVENT.selectionChanged, range.sheet, { address: formatArea(range.area) }, BY_ADDIN);
}

const used = (range: RangeTarget, valuesOnly: unknown) => navigation.usedWithin(range, valuesOnly === true);
const optionalRange = (target: RangeTarget | null) => (target ? RANGE.of(target) : null);

function required(target: RangeTarget | null) {
  if (!target) throw new ExcelError("ItemNotFound");
  return RANGE.of(target);
}

const mergedAreas = ({ sheet, area }: RangeTarget) => {
  const areas = [...sheet.merges.touching(area)];
  return areas.length > 0 ? RANGE_AREAS.of({ sheet, areas }) : null;
};

export const RANGE: ExcelClass<RangeTarget> = excelClass<RangeTarget>({
  name: "Range",
  since: "1.1",
  later: {
    "1.2": ["getResizedRange", "hidden", "merge", "unmerge", "rowHidden", "columnHidden"],
    "1.4": ["getIntersectionOrNullObject", "getUsedRangeOrNullObject"],
    "1.6": ["conditionalFormats", "calculate"],
    "1.7": ["getAbsoluteResizedRange"],
    "1.8": ["dataValidation"],
    "1.9": [
      "getCellProperties",
      "setCellProperties",
      "getRowProperties",
      "setRowProperties",
      "getColumnProperties",
      "setColumnProperties",
    ],
    "1.13": ["getMergedAreasOrNullObject"],
  },
  get: {
    address: (range) => range.address,
    addressLocal: (range) => range.address,
    cellCount: (range) => (range.count > 2 ** 31 - 1 ? -1 : range.count),
    rowCount: (range) => navigation.dimensions(range).rows,
    columnCount: (range) => navigation.dimensions(range).columns,
    rowIndex: ({ area }) => area.top - 1,
    columnIndex: ({ area }) => area.left - 1,
    values: readValues,
    formulas: readFormulas,
    formulasLocal: readFormulas,
    text: readText,
    numberFormat: readNumberFormats,
    valueTypes: readValueTypes,
    rowHidden,
    columnHidden,
    hidden: (range) => rowHidden(range) === true || columnHidden(range) === true,
  },
  set: {
    values: writeValues,
    formulas: writeValues,
    formulasLocal: writeValues,
    numberFormat: writeNumberFormats,
    rowHidden: setRowHidden,
    columnHidden: setColumnHidden,
  },
  methods: {
    clear: (range, [applyTo], host) => clear(range, applyTo, host),
    merge: (range, [across], host) => merge(range, across, host),
    unmerge: (range) => {
      guardSheet(range.sheet);
      range.sheet.unmerge(range.area);
    },
    select: (range, _, host) => select(range, host),
    calculate: (range, _, host) => host.workbook.calculation.recalculate([range.sheet]),
    // The library calls it before it splits a large array.
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rowCount(area) !== rows || columnCount(area) !== columns) throw invalidArgument();
    },
    getCellProperties: (range, [wanted], host) => readCellProperties(range, wanted, host),
    setCellProperties: (range, [given], host) => writeCellProperties(range, given, host),
    getRowProperties: (range, [wanted], host) => readRowProperties(range, wanted, host),
    setRowProperties: (range, [given], host) => writeRowProperties(range, given, host),
    getColumnProperties: (range, [wanted], host) => readColumnProperties(range, wanted, host),
    setColumnProperties: (range, [given], host) => writeColumnProperties(range, given, host),
  },
  objects: {
    format: (range) => RANGE_FORMAT.of(range),
    worksheet: ({ sheet }, { handles }) => handles.worksheet(sheet),
    dataValidation: (range) => DATA_VALIDATION.of(range),
    conditionalFormats: (range) => CONDITIONAL_FORMATS.of(range),
  },
  producers: {
    getCell: (range, [row, column]) => RANGE.of(navigation.cell(range, row, column)),
    getRow: (range, [index]) => RANGE.of(navigation.rowOf(range, index)),
    getColumn: (range, [index]) => RANGE.of(navigation.columnOf(range, index)),
    getOffsetRange: (range, [rows, columns]) => RANGE.of(navigation.offset(range, rows, columns)),
    getResizedRange: (range, [rows, columns]) => RANGE.of(navigation.resized(range, rows, columns)),
    getAbsoluteResizedRange: (range, [rows, columns]) =>
      RANGE.of(navigation.absolutelyResized(range, number(rows), number(columns))),
    getEntireRow: (range) => RANGE.of(navigation.entireRow(range)),
    getEntireColumn: (range) => RANGE.of(navigation.entireColumn(range)),
    getLastCell: (range) => RANGE.of(navigation.lastCell(range)),
    getUsedRange: (range, [valuesOnly]) => required(used(range, valuesOnly)),
    getUsedRangeOrNullObject: (range, [valuesOnly]) => optionalRange(used(range, valuesOnly)),
    getIntersection: (range, [other], host) =>
      required(navigation.intersectionOf(range, navigation.rangeArgument(other, range.sheet, host))),
    getIntersectionOrNullObject: (range, [other], host) =>
      optionalRange(navigation.intersectionOf(range, navigation.rangeArgument(other, range.sheet, host))),
    getBoundingRect: (range, [other], host) =>
      RANGE.of(navigation.boundingRange(range, navigation.rangeArgument(other, range.sheet, host))),
    getMergedAreasOrNullObject: mergedAreas,
  },
});
