import { type Area, formatReference } from "./address";
import { Calculation } from "./calculation/calculation";
import type { CalculationMode, FormulaWorkbook } from "./calculation/scope";
import { NameTable } from "./names";
import type { Font, Workbook } from "./native";
import { dropSheetReferences, renameSheetReferences } from "./sheet-references";
import { Sheet } from "./sheet";
import { changeFormulas } from "./stored-formulas";
import type { Theme } from "./theme";
import type { Validation } from "./validations";

export interface SaveOptions {
  readonly modified?: Date;
  readonly created?: Date;
  readonly author?: string;
  readonly application?: string;
}

/** A workbook in memory, from which the objects of Office.js are answered. */
export class LocalWorkbook implements FormulaWorkbook {
  readonly sheets: Sheet[] = [];
  readonly names = new NameTable();
  readonly calculation: Calculation;
  readonly validations = new Map<Sheet, Validation[]>();
  calculationMode: CalculationMode = "Automatic";
  activeSheet!: Sheet;
  selection: Area = { top: 1, left: 1, bottom: 1, right: 1 };
  fileName = "";

  constructor(
    readonly native: Workbook,
    readonly theme: Theme,
    /** Writes the workbook to a file; passed in, so that reading does not depend on writing. */
    private readonly write: (workbook: LocalWorkbook, options: SaveOptions) => Promise<Uint8Array>,
  ) {
    this.calculation = new Calculation(this);
  }

  get date1904(): boolean {
    return this.native.properties.date1904 ?? false;
  }

  get defaultFont(): Partial<Font> {
    return this.native.defaultFont ?? { name: "Calibri", size: 11 };
  }

  sheet(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  adoptSheet(native: Sheet["native"]): Sheet {
    const sheet = new Sheet(native, sheetId(native.id));
    this.sheets.push(sheet);
    this.validations.set(sheet, []);
    this.activeSheet ??= sheet;
    return sheet;
  }

  addSheet(name: string): Sheet {
    const sheet = this.adoptSheet(this.native.addWorksheet(name));
    this.calculation.invalidate();
    return sheet;
  }

  /** References to the sheet in formulas and names become `#REF!`, as in Excel. */
  removeSheet(sheet: Sheet): void {
    const position = this.sheets.indexOf(sheet);
    this.sheets.splice(position, 1);
    this.native.removeWorksheetEx(sheet.native);
    this.validations.delete(sheet);
    sheet.deleted = true;
    for (const entry of this.names.all()) if (entry.scope === sheet) this.names.remove(entry);
    changeFormulas(this, (formula) => dropSheetReferences(formula, sheet.name));
    if (this.activeSheet === sheet) {
      const next = this.sheets[Math.min(position, this.sheets.length - 1)];
      if (!next) throw new Error("A workbook keeps at least one sheet");
      this.activeSheet = next;
    }
    this.calculation.invalidate();
  }

  /** References to the sheet follow, as in Excel. */
  renameSheet(sheet: Sheet, name: string): void {
    const before = sheet.name;
    sheet.native.name = name;
    changeFormulas(this, (formula) => renameSheetReferences(formula, before, name));
    this.calculation.invalidate();
  }

  /** `position` counts from 0. */
  moveSheet(sheet: Sheet, position: number): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    for (const [order, { native }] of this.sheets.entries()) native.orderNo = order;
  }

  reference(sheet: Sheet, area: Area): string {
    return formatReference(sheet.name, area);
  }

  /** Whether a cell differs from the file last read or written. */
  get unsaved(): boolean {
    return this.sheets.some((sheet) => [...sheet.cells.all()].some(({ cell }) => cell.changed));
  }

  save(options: SaveOptions = {}): Promise<Uint8Array> {
    return this.write(this, options);
  }
}

const sheetId = (number: number): string =>
  `{00000000-0001-0000-${(number - 1).toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
