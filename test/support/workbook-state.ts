import type { LocalWorkbook } from "../../src/local-excel";

/** What must be equal after a failure, part by part, each as text that a comparison can show. */
export type WorkbookState = Readonly<Record<string, string>>;

type Sheet = LocalWorkbook["sheets"][number];

const errorOf = (value: unknown): string =>
  typeof value === "object" && value !== null ? `error ${JSON.stringify(value)}` : JSON.stringify(value);

/** Keys in one order, nothing for what is not set: two ways of saying the same compare equal. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(
      Object.entries(inner)
        .filter(([, each]) => each !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });
}

/** Cells with content or a format: formula, value, style. */
function cellsOf(sheet: Sheet): Map<string, string> {
  const styles = new Map<unknown, string>();
  const styleText = (style: unknown): string => {
    const known = styles.get(style) ?? canonical(style);
    styles.set(style, known);
    return known;
  };
  const cells = new Map<string, string>();
  sheet.native.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const style = styleText(cell.style);
      if (style !== "{}") cells.set(`${rowNumber},${column}`, style);
    });
  });
  for (const { row, column, cell } of sheet.cells.all()) {
    if (cell.value === null && cell.formula === null) continue;
    const key = `${row},${column}`;
    cells.set(key, `${cells.get(key) ?? "{}"} ${cell.formula ?? ""} ${errorOf(cell.value)}`);
  }
  return new Map([...cells].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sheetParts(workbook: LocalWorkbook, sheet: Sheet): Record<string, unknown> {
  const { native } = sheet;
  const rows: (readonly [number, number | undefined, boolean])[] = [];
  native.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height !== undefined || row.hidden) rows.push([number, row.height, row.hidden]);
  });
  return {
    visibility: native.state,
    merges: [...sheet.merges].map((merge) => canonical(merge)).sort(),
    rows,
    columns: (native.columns ?? []).map(({ width, hidden }) => [width, hidden]),
    validations: workbook.validations.get(sheet) ?? [],
    conditionalFormats: native.conditionalFormattings,
    protection: native.sheetProtection ?? null,
    views: native.views,
    print: [native.pageSetup, native.headerFooter, native.rowBreaks],
    tab: native.properties.tabColor ?? null,
    charts: native.getCharts().map((chart) => ({ model: chart.chartModel, range: chart.range })),
  };
}

/**
 * Everything of a workbook that counts: cells, formulas, formats, names, sheet order, visibility, protection, merges,
 * sizes, validation, conditional formats, print set-up, charts.
 */
export function stateOf(workbook: LocalWorkbook): WorkbookState {
  workbook.calculation.settle();
  const state: Record<string, string> = {
    sheets: canonical(workbook.sheets.map(({ name }) => name)),
    calculation: workbook.calculationMode,
    names: workbook.names
      .all()
      .map(({ name, scope, formula, visible }) => canonical([name, scope?.name ?? null, formula, visible]))
      .sort()
      .join("\n"),
  };
  for (const sheet of workbook.sheets) {
    for (const [part, value] of Object.entries(sheetParts(workbook, sheet))) {
      state[`${sheet.name} ${part}`] = canonical(value);
    }
    state[`${sheet.name} cells`] = [...cellsOf(sheet)].map(([at, text]) => `${at} ${text}`).join("\n");
  }
  return state;
}
