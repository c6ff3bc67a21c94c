/**
 * Which conditional formats apply to a cell: custom formulas, cell values and contained text. Colour scales, data bars,
 * icons and rankings are not supported.
 */
import { type Area, columnLetters, contains, parseArea } from "../xlsx/address";
import { stopsIfTrue } from "../xlsx/conditional-formats-xml";
import type { ConditionalFormattingRule, Fill, Style } from "../xlsx/native";
import { shiftFormula } from "../xlsx/shift-formula";
import type { Sheet } from "../xlsx/sheet";
import type { LocalWorkbook } from "../xlsx/workbook";

interface Condition {
  readonly rule: ConditionalFormattingRule;
  readonly areas: readonly Area[];
  /** Relative to the first cell of the first area. */
  readonly formula: string;
}

/** The cell's own style, changed by its conditional formats. */
export type Styles = (row: number, column: number) => Partial<Style>;

export function stylesOf(sheet: Sheet, workbook: LocalWorkbook): Styles {
  const conditions = conditionsOf(sheet);
  return (row, column) => {
    const own = sheet.styleAt(row, column);
    const at = { top: row, bottom: row, left: column, right: column };
    const patches: Partial<Style>[] = [];
    for (const { rule, areas, formula } of conditions) {
      const [first] = areas;
      if (!first || !areas.some((area) => contains(area, at))) continue;
      const moved = shiftFormula(formula, row - first.top, column - first.left);
      const value = workbook.calculation.valueOfFormula(moved, sheet, row, column);
      if (value !== true && !(typeof value === "number" && value !== 0)) continue;
      if (rule.style) patches.push(rule.style);
      if (stopsIfTrue(rule)) break;
    }
    // An earlier rule overrides a later one.
    return patches.reduceRight(patched, own);
  };
}

function conditionsOf(sheet: Sheet): Condition[] {
  return sheet.native.conditionalFormattings
    .flatMap(({ ref, rules }) => {
      const areas = ref.split(/\s+/).flatMap((part) => parseArea(part) ?? []);
      const [first] = areas;
      if (!first) return [];
      const cell = `${columnLetters(first.left)}${first.top}`;
      return rules.flatMap((rule) => {
        const formula = formulaOf(rule, cell);
        return formula === null ? [] : [{ rule, areas, formula }];
      });
    })
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
}

const COMPARISONS: Readonly<Record<string, (cell: string, first: string, second: string) => string>> = {
  equal: (cell, first) => `${cell}=(${first})`,
  notEqual: (cell, first) => `${cell}<>(${first})`,
  greaterThan: (cell, first) => `${cell}>(${first})`,
  lessThan: (cell, first) => `${cell}<(${first})`,
  greaterThanOrEqual: (cell, first) => `${cell}>=(${first})`,
  lessThanOrEqual: (cell, first) => `${cell}<=(${first})`,
  between: (cell, first, second) => `AND(${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second}))`,
  notBetween: (cell, first, second) => `OR(${cell}<MIN(${first},${second}),${cell}>MAX(${first},${second}))`,
};

const WORDS: Readonly<Record<string, (cell: string, text: string) => string>> = {
  containsText: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  containsBlanks: (cell) => `LEN(TRIM(${cell}))=0`,
  notContainsBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  containsErrors: (cell) => `ISERROR(${cell})`,
  notContainsErrors: (cell) => `NOT(ISERROR(${cell}))`,
};

function formulaOf(rule: ConditionalFormattingRule, cell: string): string | null {
  if (rule.type === "expression") return String(rule.formulae?.[0] ?? "FALSE");
  if (rule.type === "cellIs") {
    const [first = "", second = first] = (rule.formulae ?? []).map(String);
    return COMPARISONS[rule.operator ?? "equal"]?.(cell, first, second) ?? null;
  }
  if (rule.type === "containsText") {
    return WORDS[rule.operator ?? "containsText"]?.(cell, `"${(rule.text ?? "").replaceAll('"', '""')}"`) ?? null;
  }
  return null;
}

const known = new WeakMap<Partial<Style>, WeakMap<Partial<Style>, Partial<Style>>>();

/** Cached, so that equal results are one object and can be compared by identity. */
function patched(style: Partial<Style>, patch: Partial<Style>): Partial<Style> {
  let ofStyle = known.get(style);
  if (!ofStyle) known.set(style, (ofStyle = new WeakMap<Partial<Style>, Partial<Style>>()));
  let both = ofStyle.get(patch);
  if (!both) ofStyle.set(patch, (both = merged(style, patch)));
  return both;
}

const merged = (style: Partial<Style>, { fill, font, border, numFmt }: Partial<Style>): Partial<Style> => ({
  ...style,
  ...(fill ? { fill: asCellFill(fill) } : {}),
  ...(font ? { font: { ...style.font, ...font } } : {}),
  ...(border ? { border: { ...style.border, ...border } } : {}),
  ...(numFmt === undefined ? {} : { numFmt }),
});

/** A rule's fill keeps its colour as background colour; a cell's fill keeps it as foreground colour. */
const asCellFill = (fill: Fill): Fill =>
  fill.type === "pattern" && fill.bgColor ? { type: "pattern", pattern: "solid", fgColor: fill.bgColor } : fill;
