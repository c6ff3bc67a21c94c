/** Current values of the cells a chart refers to; if the cells are gone, the values stored in the chart. */
import { readableArea } from "../xlsx/calculation/references";
import type { Reference } from "../xlsx/calculation/operands";
import { displayText } from "../xlsx/display";
import type { Sheet } from "../xlsx/sheet";
import { numberFormatOf } from "../xlsx/style";
import type { Scalar } from "../xlsx/values";
import type { LocalWorkbook } from "../xlsx/workbook";

interface Remembered {
  readonly points: readonly { readonly index: number; readonly value: string | number | null }[];
  readonly pointCount?: number;
}

interface Source {
  readonly formula?: string;
  readonly cache?: unknown;
}

/** Where a chart's texts and numbers come from: a reference or literals. */
export interface DataSource {
  readonly numRef?: Source;
  readonly strRef?: Source;
  readonly numLit?: unknown;
  readonly strLit?: unknown;
}

export interface Data {
  readonly texts: readonly string[];
  readonly numbers: readonly (number | null)[];
  /** Number format of the first cell. */
  readonly format: string;
}

const NOTHING: Data = { texts: [], numbers: [], format: "General" };

const numberOf = (value: Scalar | undefined): number | null => (typeof value === "number" ? value : null);

export function dataOf(source: DataSource | undefined, sheet: Sheet, { calculation }: LocalWorkbook): Data {
  const { formula, cache } = source?.numRef ?? source?.strRef ?? {};
  const cells = formula === undefined ? null : calculation.referenceOfFormula(formula, sheet);
  if (cells) return inCells(cells);
  return remembered((cache ?? source?.numLit ?? source?.strLit) as Remembered | undefined);
}

function inCells(reference: Reference): Data {
  const { sheet } = reference;
  const area = readableArea(reference);
  const texts: string[] = [];
  const numbers: (number | null)[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.cells.get(row, column)?.value ?? null;
      texts.push(displayText(value, numberFormatOf(sheet.styleAt(row, column))));
      numbers.push(numberOf(value));
    }
  }
  return { texts, numbers, format: numberFormatOf(sheet.styleAt(area.top, area.left)) };
}

function remembered(cache: Remembered | undefined): Data {
  if (!cache) return NOTHING;
  const length = cache.pointCount ?? cache.points.length;
  const at = new Map(cache.points.map(({ index, value }) => [index, value]));
  const values = Array.from({ length }, (_, index) => at.get(index) ?? null);
  return { texts: values.map((value) => String(value ?? "")), numbers: values.map(numberOf), format: "General" };
}
