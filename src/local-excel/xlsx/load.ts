import { collectCarried } from "./carried-parts";
import { withoutPrefixes } from "./future-functions";
import { readChartNames } from "./charts-xml";
import { readStopIfTrue } from "./conditional-formats-xml";
import { readNames } from "./names-xml";
import { needsPrefixes, withUsualPrefixes } from "./namespaces";
import { type NativeCell, Workbook } from "./native";
import { scalarOf } from "./native-values";
import { type Parts, pack, setText, textOf, unpack } from "./package";
import { dropUnusedPageNumber } from "./page-numbers";
import { keepFittedRows } from "./row-heights";
import { writeWorkbook } from "./save";
import { shareStyles } from "./share-styles";
import { sheetParts, workbookPart } from "./sheet-parts";
import type { Sheet } from "./sheet";
import { readTheme, themeXml } from "./theme";
import { readValidations } from "./validations-xml";
import { LocalWorkbook } from "./workbook";

/** Arbitrary: the archive is read back immediately. */
const READING = new Date(1980, 0, 1);

export async function openWorkbook(bytes: Uint8Array): Promise<LocalWorkbook> {
  const parts = unpack(bytes);
  const native = new Workbook();
  await native.xlsx.load(prepared(bytes, parts));
  const theme = textOf(parts, "xl/theme/theme1.xml");
  const extras = { themeXml: theme ?? themeXml("Calibri Light", "Calibri"), carried: collectCarried(parts) };
  const workbook = new LocalWorkbook(native, readTheme(extras.themeXml), (self, options) =>
    writeWorkbook(self, extras, options),
  );
  for (const nativeSheet of native.worksheets) readCells(workbook, workbook.adoptSheet(nativeSheet));
  shareStyles(workbook.sheets);
  readNames(textOf(parts, workbookPart(parts)) ?? "", workbook.sheets, workbook.names);
  native.definedNames.model = [];
  readSheetXml(parts, workbook);
  const active = workbook.sheets[native.views?.[0]?.activeTab ?? 0];
  if (active) workbook.activeSheet = active;
  readCalculationMode(parts, workbook);
  if (native.calcProperties.fullCalcOnLoad === true) workbook.calculation.invalidate();
  return workbook;
}

function prepared(bytes: Uint8Array, parts: Parts): Uint8Array {
  const changed: Parts = {};
  for (const path of Object.keys(parts)) {
    if (!/^xl\/(drawings|charts)\/[^/]+\.xml$/.test(path)) continue;
    const xml = textOf(parts, path);
    if (xml !== null && needsPrefixes(xml)) setText(changed, path, withUsualPrefixes(xml));
  }
  return Object.keys(changed).length === 0 ? bytes : pack({ ...parts, ...changed }, READING, 0);
}

function readCells(workbook: LocalWorkbook, sheet: Sheet): void {
  keepFittedRows(sheet);
  dropUnusedPageNumber(sheet);
  for (const merge of sheet.native.mergedRegions) sheet.merges.add({ ...merge });
  sheet.native.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      if (sheet.isHiddenByMerge(rowNumber, column)) return;
      readCell(workbook, sheet, cell, rowNumber, column);
    });
  });
}

function readCell(workbook: LocalWorkbook, sheet: Sheet, native: NativeCell, row: number, column: number): void {
  const formula = native.formula;
  const value = scalarOf(formula === undefined ? native.value : (native.result ?? null), workbook.date1904);
  if (formula === undefined && value === null) return;
  const cell = sheet.cells.ensure(row, column);
  cell.value = value;
  if (formula === undefined) return;
  cell.formula = withoutPrefixes(formula);
  cell.isArray = native.model.shareType === "array";
  // Shared formulas are written to each cell: otherwise overwriting the first cell would remove them from the others.
  if (native.model.shareType === "shared" || native.model.sharedFormula !== undefined) cell.changed = true;
}

function readSheetXml(parts: Parts, workbook: LocalWorkbook): void {
  const paths = sheetParts(parts);
  for (const sheet of workbook.sheets) {
    const path = paths.get(sheet.name);
    const xml = path === undefined ? null : textOf(parts, path);
    if (path === undefined || xml === null) continue;
    readChartNames(parts, path, sheet);
    workbook.validations.set(sheet, readValidations(xml));
    readStopIfTrue(xml, sheet);
  }
}

function readCalculationMode(parts: Parts, workbook: LocalWorkbook): void {
  const mode = /<(?:\w+:)?calcPr[^>]*\scalcMode="(\w+)"/.exec(textOf(parts, workbookPart(parts)) ?? "")?.[1];
  if (mode === "manual") workbook.calculationMode = "Manual";
  else if (mode === "autoNoTable") workbook.calculationMode = "AutomaticExceptTables";
}
