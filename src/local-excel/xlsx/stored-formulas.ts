import { chartsOf, editChart, modelOf } from "./charts";
import type { Sheet } from "./sheet";
import type { LocalWorkbook } from "./workbook";

type Change = (formula: string) => string;

/** Changes every formula a workbook holds: of cells, names, validations, conditional formats and charts. */
export function changeFormulas(workbook: LocalWorkbook, change: Change): void {
  for (const entry of workbook.names.all()) entry.formula = change(entry.formula);
  for (const sheet of workbook.sheets) {
    changeCells(sheet, change);
    changeValidations(workbook, sheet, change);
    changeConditionalFormats(sheet, change);
    for (const chart of chartsOf(sheet)) {
      if (sources(modelOf(chart)).every(({ formula }) => change(formula) === formula)) continue;
      editChart(chart, (model) => {
        for (const source of sources(model)) source.formula = change(source.formula);
      });
    }
  }
}

function changeCells({ cells }: Sheet, change: Change): void {
  for (const { cell } of cells.all()) {
    if (cell.formula === null) continue;
    const formula = change(cell.formula);
    if (formula === cell.formula) continue;
    cell.formula = formula;
    cell.changed = true;
  }
}

function changeValidations({ validations }: LocalWorkbook, sheet: Sheet, change: Change): void {
  const changed = (formula: string | null): string | null => formula && change(formula);
  const rules = (validations.get(sheet) ?? []).map((rule) => ({
    ...rule,
    formula1: changed(rule.formula1),
    formula2: changed(rule.formula2),
  }));
  validations.set(sheet, rules);
}

function changeConditionalFormats({ native }: Sheet, change: Change): void {
  for (const rule of native.conditionalFormattings.flatMap(({ rules }) => rules)) {
    if (!("formulae" in rule) || !rule.formulae) continue;
    const formulas = rule.formulae.map((formula) => (typeof formula === "string" ? change(formula) : formula));
    Object.assign(rule, { formulae: formulas });
  }
}

interface Source {
  formula: string;
}

/** What a chart's series, titles and labels refer to, wherever its model keeps them. */
function sources(part: unknown): Source[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    /^(num|str|multiLvlStr)Ref$/.test(key) && typeof (value as Partial<Source>)?.formula === "string"
      ? [value as Source]
      : sources(value),
  );
}
