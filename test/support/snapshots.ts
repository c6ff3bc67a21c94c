import { fold, type CellValue, type WorkbookSnapshot } from "../../src/workbook/model/snapshot";
import { parseReference } from "../../src/workbook/model/address";

/** The snapshot of a workbook in which the first cell of a name holds this value, or this error. */
export function withValue(
  snapshot: WorkbookSnapshot,
  name: string,
  value: CellValue,
  isError = false,
): WorkbookSnapshot {
  const formula = snapshot.names.find((each) => each.name === name)?.formula ?? "";
  const reference = parseReference(formula);
  if (!reference) throw new Error(`No cell is named ${name}`);
  const { row, column } = reference.area;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const { used } = sheet;
      if (!used || fold(sheet.name) !== fold(reference.sheet)) return sheet;
      const put = <Held>(cells: readonly (readonly Held[])[], held: Held): Held[][] =>
        cells.map((line, at) =>
          line.map((cell, index) => (at + used.row === row && index + used.column === column ? held : cell)),
        );
      const [values, formulas] = [put(used.values, value), put(used.formulas, value)];
      return { ...sheet, used: { ...used, values, formulas, errors: put(used.errors ?? [], isError) } };
    }),
  };
}

export const withValues = (snapshot: WorkbookSnapshot, values: Readonly<Record<string, CellValue>>): WorkbookSnapshot =>
  Object.entries(values).reduce((all, [name, value]) => withValue(all, name, value), snapshot);

/** The snapshot with a name that refers to something else, or that is gone. */
export const withName = (snapshot: WorkbookSnapshot, name: string, formula: string | null): WorkbookSnapshot => ({
  ...snapshot,
  names: snapshot.names.flatMap((each) => {
    if (each.name !== name) return [each];
    return formula === null ? [] : [{ ...each, formula }];
  }),
});
