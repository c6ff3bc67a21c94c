import { addressOf, parseReference } from "./address";
import type { Area } from "./area";
import { fold, type CellValue, type SheetSnapshot, type UsedRange, type WorkbookSnapshot } from "./snapshot";

/** Where a defined name points. */
export interface Located {
  readonly sheet: string;
  readonly area: Area;
  /** For a person: C12. */
  readonly address: string;
}

/** Finds cells by defined name, wherever their sheets were moved or renamed to. */
export interface Locator {
  /** A workbook-scoped name; null where it is missing or broken. */
  find(name: string): Located | null;
  /** Whether the cells of the name's sheet were read: only then does an empty value mean an empty cell. */
  readable(name: string): boolean;
  /** Whether the name leads to one cell and no more. */
  isCell(name: string): boolean;
  /** What the name refers to, broken or not; null where there is no such name. */
  formula(name: string): string | null;
  /** The value of the name's top left cell; "" outside the used range. */
  value(name: string): CellValue;
  /** Whether that value is an error, and not a text that reads like one. */
  isError(name: string): boolean;
  sheet(name: string): SheetSnapshot | undefined;
}

const locators = new WeakMap<WorkbookSnapshot, Locator>();

/** A snapshot never changes: its names are resolved once and kept. */
export function locate(snapshot: WorkbookSnapshot): Locator {
  const known = locators.get(snapshot);
  if (known) return known;
  const locator = locatorOf(snapshot);
  locators.set(snapshot, locator);
  return locator;
}

function locatorOf(snapshot: WorkbookSnapshot): Locator {
  const formulas = new Map(snapshot.names.map(({ name, formula }) => [fold(name), formula]));
  const sheets = new Map(snapshot.sheets.map((sheet) => [fold(sheet.name), sheet]));
  const places = new Map<string, Located | null>();
  const find = (name: string): Located | null => {
    let place = places.get(name);
    if (place === undefined) places.set(name, (place = lookUp(name)));
    return place;
  };
  const lookUp = (name: string): Located | null => {
    const reference = parseReference(formulas.get(fold(name)) ?? "");
    const sheet = reference && sheets.get(fold(reference.sheet));
    if (!reference || !sheet) return null;
    return { sheet: sheet.name, area: reference.area, address: addressOf({ row: 0, column: 0 }, reference.area) };
  };
  return {
    find,
    readable(name) {
      const found = find(name);
      return found !== null && sheets.get(fold(found.sheet))?.used != null;
    },
    isCell(name) {
      const found = find(name);
      return found !== null && found.area.rows === 1 && found.area.columns === 1;
    },
    formula: (name) => formulas.get(fold(name)) ?? null,
    value(name) {
      const found = find(name);
      const used = found && sheets.get(fold(found.sheet))?.used;
      return found && used ? cellOf(used, found.area.row, found.area.column) : "";
    },
    isError(name) {
      const found = find(name);
      if (!found) return false;
      const used = sheets.get(fold(found.sheet))?.used;
      return used?.errors?.[found.area.row - used.row]?.[found.area.column - used.column] === true;
    },
    sheet: (name) => sheets.get(fold(name)),
  };
}

/** A cell's value by its 0-based place on the sheet; "" outside the used range. */
export const cellOf = (
  used: UsedRange,
  row: number,
  column: number,
  what: "values" | "formulas" = "values",
): CellValue => used[what][row - used.row]?.[column - used.column] ?? "";

/** Whether a named block holds the same values in both snapshots. */
export function sameValues(before: WorkbookSnapshot, after: WorkbookSnapshot, name: string): boolean {
  const values = (snapshot: WorkbookSnapshot): string => {
    const locator = locate(snapshot);
    const found = locator.find(name);
    const used = found && locator.sheet(found.sheet)?.used;
    if (!found || !used) return "";
    const { row, column, rows, columns } = found.area;
    return JSON.stringify(
      Array.from({ length: rows * columns }, (_, index) =>
        cellOf(used, row + Math.floor(index / columns), column + (index % columns)),
      ),
    );
  };
  return values(before) === values(after);
}
