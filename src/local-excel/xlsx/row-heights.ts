/** Heights of rows, in points. */
import type { Font, NativeSheet, Style } from "./native";
import type { Sheet } from "./sheet";
import { isMeasured, linePoints } from "./units";

type Properties = NativeSheet["properties"] & { customHeight?: boolean };

const propertiesOf = (sheet: Sheet): Properties => sheet.native.properties;

/**
 * What a row has whose height nobody stated. Excel takes the file's default only where it is marked as set by somebody
 * (`customHeight`, ECMA-376 18.3.1.81), else it reckons one from the workbook's default font.
 */
export function standardRowPoints(sheet: Sheet, font: Partial<Font>): number {
  const { customHeight, defaultRowHeight = 0 } = propertiesOf(sheet);
  const isStated = defaultRowHeight > 0 && (customHeight === true || !isMeasured(font));
  return isStated ? defaultRowHeight : linePoints(font);
}

export function setStandardRowPoints(sheet: Sheet, points: number): void {
  Object.assign(propertiesOf(sheet), { defaultRowHeight: points, customHeight: true } satisfies Partial<Properties>);
}

/** A row that nobody gave a height grows with its largest font. Wrapped text is not measured. */
export function fittedRowPoints(sheet: Sheet, row: number, font: Partial<Font>): number {
  let points = standardRowPoints(sheet, font);
  const grow = (style: Partial<Style> | undefined): void => {
    const own = style?.font;
    if (own?.size !== undefined) points = Math.max(points, linePoints({ ...font, ...own }));
  };
  const native = sheet.native.findRow(row);
  grow(native?.style);
  for (let column = 1; column <= (native?.cellCount ?? 0); column++) grow(native?.findCell(column)?.style);
  for (const { style } of sheet.native.columns ?? []) grow(style);
  return points;
}

/** For the file: what Excel would write. */
export function stateStandardRowPoints(sheet: Sheet, font: Partial<Font>): void {
  propertiesOf(sheet).defaultRowHeight = standardRowPoints(sheet, font);
}

/** A height that the file does not mark as set by somebody is what Excel made of the row: the library would mark it. */
export function keepFittedRows(sheet: Sheet): void {
  sheet.native.eachRow({ includeEmpty: true }, (row) => {
    if (row.height !== undefined) row.customHeight ??= false;
  });
}
