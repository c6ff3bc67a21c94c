import { type CarriedParts, restoreCarried } from "./carried-parts";
import { refreshCaches } from "./charts";
import { writeChartNames } from "./charts-xml";
import { writeStopIfTrue } from "./conditional-formats-xml";
import { writeNames } from "./names-xml";
import { hyperlinkOf, nativeValue } from "./native-values";
import { type Parts, pack, setText, textOf, unpack } from "./package";
import { packageProblems } from "./package-check";
import { stateStandardRowPoints } from "./row-heights";
import { WORKBOOK_PART, sheetParts } from "./sheet-parts";
import type { Sheet } from "./sheet";
import { shareStyles } from "./share-styles";
import { hasContent } from "./style";
import { validationsXml } from "./validations-xml";
import type { LocalWorkbook, SaveOptions } from "./workbook";

export interface FileExtras {
  readonly themeXml: string;
  readonly carried: CarriedParts;
}

const THEME_PART = "xl/theme/theme1.xml";

export async function writeWorkbook(
  workbook: LocalWorkbook,
  extras: FileExtras,
  options: SaveOptions,
): Promise<Uint8Array> {
  workbook.calculation.settle();
  for (const sheet of workbook.sheets) writeCells(workbook, sheet);
  for (const sheet of workbook.sheets) refreshCaches(sheet);
  shareStyles(workbook.sheets);
  const { native } = workbook;
  const modified = options.modified ?? new Date();
  native.modified = modified;
  native.created = options.created ?? native.created;
  native.creator = options.author ?? native.creator ?? "";
  native.lastModifiedBy = options.author ?? native.lastModifiedBy ?? "";
  native.calcProperties.fullCalcOnLoad = true;
  setActiveTab(workbook);
  renumberDrawings(workbook.sheets);
  const parts = unpack(await native.xlsx.writeBuffer({ validate: false }));
  completeParts(parts, workbook, extras, options);
  const problems = packageProblems(parts);
  if (problems.length > 0) throw new Error(`The file would be damaged: ${problems.join("; ")}`);
  return pack(parts, modified);
}

/**
 * The library numbers drawings it makes from 1, whatever those that it read are called, so that two have one name: where it
 * makes one, it is to number all of them.
 */
function renumberDrawings(sheets: readonly Sheet[]): void {
  const drawings = sheets.map(({ native }) => (native as unknown as { _drawing?: { name?: string } })._drawing);
  const isMade = sheets.some(({ native }, index) => native.getCharts().length > 0 && !drawings[index]);
  for (const drawing of isMade ? drawings : []) if (drawing) delete drawing.name;
}

/** Writes changed cells only, so that rich text, notes and links of other cells stay as read. */
function writeCells(workbook: LocalWorkbook, sheet: Sheet): void {
  for (const { row, column, cell } of sheet.cells.all()) {
    if (!cell.changed) continue;
    cell.changed = false;
    // The library redirects writes inside a merged area to its first cell.
    if (sheet.isHiddenByMerge(row, column)) continue;
    const native = sheet.native.getCell(row, column);
    const link = hyperlinkOf(native);
    if (native.model.shareType === "array" && native.formula === cell.formula) {
      const result = nativeValue(null, cell.value);
      native.result = result as typeof native.result;
    } else if (link !== null && cell.formula === null && typeof cell.value === "string") {
      native.value = { text: cell.value, hyperlink: link };
    } else {
      native.value = nativeValue(cell.formula, cell.spilledFrom ? null : cell.value);
    }
  }
  keepEmptyRows(sheet);
  stateStandardRowPoints(sheet, workbook.defaultFont);
  // A placeholder, so that the library writes the element in the right place; completeParts replaces it.
  const rules = workbook.validations.get(sheet) ?? [];
  sheet.native.dataValidations.model = rules.some((rule) => rule.areas.length > 0) ? { A1: { type: "any" } } : {};
}

/** The library omits rows without cells, even hidden or formatted ones. */
function keepEmptyRows({ native }: Sheet): void {
  for (let number = 1; number <= native.rowCount; number++) {
    const row = native.findRow(number);
    if (row?.cellCount === 0 && (row.hidden || hasContent(row.style))) row.getCell(1);
  }
}

function setActiveTab(workbook: LocalWorkbook): void {
  const activeTab = workbook.sheets.indexOf(workbook.activeSheet);
  const [first, ...others] = workbook.native.views ?? [];
  const view = first ?? {
    x: 0,
    y: 0,
    width: 28_800,
    height: 15_000,
    firstSheet: 0,
    visibility: "visible",
  };
  workbook.native.views = [{ ...view, activeTab }, ...others];
}

const CALCULATION_MODES = { Automatic: null, AutomaticExceptTables: "autoNoTable", Manual: "manual" } as const;

function completeParts(parts: Parts, workbook: LocalWorkbook, extras: FileExtras, options: SaveOptions): void {
  let book = writeNames(textOf(parts, WORKBOOK_PART) ?? "", workbook.sheets, workbook.names);
  const mode = CALCULATION_MODES[workbook.calculationMode];
  book = book.replace(/\scalcMode="\w+"/, "");
  if (mode !== null) book = book.replace("<calcPr", `<calcPr calcMode="${mode}"`);
  setText(parts, WORKBOOK_PART, book);
  const paths = sheetParts(parts);
  for (const sheet of workbook.sheets) {
    const path = paths.get(sheet.name);
    if (path === undefined) throw new Error(`The sheet ${sheet.name} was not written`);
    const rules = validationsXml(workbook.validations.get(sheet) ?? []);
    const xml = (textOf(parts, path) ?? "").replace(/<dataValidations[\s\S]*?<\/dataValidations>/, () => rules);
    setText(parts, path, writeStopIfTrue(xml, sheet));
    writeChartNames(parts, path, sheet);
  }
  // The library links the theme even if the file had none.
  setText(parts, THEME_PART, extras.themeXml);
  ensureThemeType(parts);
  restoreCarried(parts, extras.carried);
  if (options.application !== undefined) setApplication(parts, options.application);
}

function ensureThemeType(parts: Parts): void {
  const types = textOf(parts, "[Content_Types].xml") ?? "";
  if (types.includes(`"/${THEME_PART}"`)) return;
  const override = `<Override PartName="/${THEME_PART}" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>`;
  setText(parts, "[Content_Types].xml", types.replace("</Types>", `${override}</Types>`));
}

function setApplication(parts: Parts, application: string): void {
  const path = "docProps/app.xml";
  const xml = textOf(parts, path);
  if (xml === null) return;
  const name = application.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  setText(
    parts,
    path,
    xml.replace(/<Application>[^<]*<\/Application>/, () => `<Application>${name}</Application>`),
  );
}
