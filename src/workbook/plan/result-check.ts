import { defaultParameters, openAsNeutral, understand } from "../../engine";
import type { HostIssue, PlacedIssue, WorkbookIssue } from "../../issues";
import { defaultLanguage, words } from "../../locales";
import type { Chunked } from "../../scheduling/chunked";
import { compare } from "../check/compare";
import { coverExpectations } from "../check/cover-expectations";
import { expectationsOf } from "../check/expectations";
import { addressOf } from "../model/address";
import { area } from "../model/area";
import { cellOf, locate, type Locator } from "../model/locator";
import { names } from "../model/names";
import type { SheetLayout } from "../model/sheet-layout";
import type { WorkbookSnapshot } from "../model/snapshot";
import { layoutsOf, type DiagnosisContents } from "../sheets";
import { checkedTables } from "../sheets/shared/value-checks";
import type { Diagnosis } from "./diagnose";
import { olderResults } from "./older-results";
import { languageOfResults } from "./result-language";
import { byPlace, comparedPlans, usablePlans } from "./shown-plans";
import { isFormula, type Cell } from "../model/cell";

/** What is remarkable of results a workbook holds. */
export type ResultIssue = PlacedIssue<WorkbookIssue | HostIssue>;

/** A cell of a block that holds a formula. */
interface FormulaCell {
  readonly row: number;
  readonly column: number;
}

/** The formulas of a write: by block, and by the names of a column and of each row. */
interface Formulas {
  readonly blocks: readonly {
    readonly name: string;
    readonly size: SheetLayout["blocks"][number]["size"];
    readonly cells: readonly FormulaCell[];
  }[];
  readonly columns: readonly { readonly name: string; readonly anchors: readonly string[] }[];
}

/** Where formulas stand does not depend on what a diagnosis found. */
const nothing: DiagnosisContents = {
  understood: { numbers: new Map(), replies: new Map(), unitCells: new Set(), carried: new Map(), absent: new Set() },
  parameters: defaultParameters,
  diagnosed: understand({ profile: {}, answers: {} }, defaultParameters),
  replaceParameters: false,
  rules: null,
  findings: [],
  record: {
    status: "",
    differences: "",
    time: "",
    templateVersion: "",
    engineVersion: "",
    appVersion: "",
    parameterSet: "",
    parameterVersion: "",
    parameterOrigin: "",
    overrides: "",
    inputs: "",
    parameters: "",
    openAsNeutral: null,
    openRangeLow: null,
    openRangeHigh: null,
  },
};

const known = new Map<number | null, Formulas>();

/** Of a diagnosis; `compared`: or of the sheets of cover with so many plans. */
function* formulas(compared: number | null): Chunked<Formulas> {
  const found = known.get(compared);
  if (found) return found;
  const pack = words(defaultLanguage);
  const layouts =
    compared === null
      ? yield* layoutsOf("diagnosis", pack, nothing)
      : yield* layoutsOf("cover", pack, { plans: [], shown: compared, years: null });
  const blocks = layouts.flatMap((layout) => layout.blocks);
  const inBlock = (cells: readonly (readonly Cell[])[]): readonly FormulaCell[] =>
    cells.flatMap((line, row) => line.flatMap((cell, column) => (isFormula(cell) ? [{ row, column }] : [])));
  const made: Formulas = {
    blocks: blocks.flatMap(({ id, size, once, cells, place }) =>
      once ? [] : [{ name: names.block(id), size, cells: inBlock(cells(place)) }],
    ),
    columns: blocks.flatMap(({ restored }) =>
      restored.map(({ name, cells }) => ({
        name,
        anchors: [...cells].flatMap(([anchor, cell]) => (isFormula(cell) ? [anchor] : [])),
      })),
    ),
  };
  known.set(compared, made);
  return made;
}

/** Cells of results that hold something else than the formula written into them, in the order they are found. */
function typedOver(locator: Locator, { blocks, columns }: Formulas): readonly { sheet: string; cell: string }[] {
  const found: { sheet: string; cell: string }[] = [];
  const look = (sheet: string, row: number, column: number): void => {
    const used = locator.sheet(sheet)?.used;
    if (!used || String(cellOf(used, row, column, "formulas")).startsWith("=")) return;
    found.push({ sheet, cell: addressOf({ row, column }, area(0, 0)) });
  };
  for (const { name, size, cells } of blocks) {
    const at = locator.find(name);
    // a block of another shape is named by the next diagnosis
    if (at?.area.rows !== size.rows || at.area.columns !== size.columns) continue;
    for (const { row, column } of cells) look(at.sheet, at.area.row + row, at.area.column + column);
  }
  for (const { name, anchors } of columns) {
    const column = locator.find(name);
    for (const anchor of column ? anchors : []) {
      const row = locator.find(anchor);
      if (row && row.sheet === column?.sheet) look(row.sheet, row.area.row, column.area.column);
    }
  }
  return found;
}

/** Tables of values, not formulas, in which one was typed over. */
function tablesTypedOver(locator: Locator): readonly ResultIssue[] {
  return checkedTables.flatMap((id): ResultIssue[] => {
    const at = locator.find(names.checkFlag(id));
    const places = locator.find(names.checkPlace(id));
    const used = at && locator.sheet(at.sheet)?.used;
    if (!at || !places || !used) return [];
    const tables = Array.from({ length: at.area.rows }, (_, index) =>
      cellOf(used, at.area.row + index, at.area.column) === ""
        ? []
        : [String(cellOf(used, places.area.row + index, places.area.column))],
    ).flat();
    return tables.length === 0
      ? []
      : [{ issue: { code: "valuesTypedOver", sheet: at.sheet, tables }, place: { sheet: at.sheet } }];
  });
}

/** Formulas that are none of the engine's any more; only where nothing changed since the diagnosis. */
function differences(
  snapshot: WorkbookSnapshot,
  { assessment, reading, parameters, rules }: Diagnosis,
): readonly ResultIssue[] {
  const language = languageOfResults(snapshot);
  if (!language || !snapshot.calculated) return [];
  const locator = locate(snapshot);
  const { inputs, parameters: used } = assessment.fingerprints;
  const pack = words(language);
  const isOfNow =
    locator.value(names.record("inputs")) === inputs &&
    locator.value(names.record("parameters")) === used &&
    locator.value(names.record("status")) === pack.sheets.record.complete;
  if (!isOfNow) return [];
  const understood = understand(reading.sheet, parameters, rules);
  const compared = comparedPlans(locator);
  const plans = compared === null ? null : usablePlans(snapshot, locator);
  const { model } = understood;
  const expected = [
    ...expectationsOf(assessment, understood, openAsNeutral(understood), pack),
    ...(plans === null
      ? []
      : coverExpectations(byPlace(plans, compared ?? 0), { model, scenarios: assessment.scenarios })),
  ];
  return compare(expected, snapshot)
    .slice(0, 1)
    .map(({ sheet, cell, expected: value, received, unit }) => ({
      issue: { code: "differsFromEngine", expected: value, received, unit },
      ...(sheet === "" ? {} : { place: { sheet, cell } }),
    }));
}

/**
 * What is wrong with the results a workbook holds, whether or not anything else changed: formulas and values typed over,
 * and formulas that show another value than the engine. `info`: null where the workbook cannot be assessed now.
 */
export function* checkResults(snapshot: WorkbookSnapshot, info: Diagnosis | null): Chunked<readonly ResultIssue[]> {
  const locator = locate(snapshot);
  // formulas of an older version stand elsewhere
  if (!locator.find(names.record("standing")) || olderResults(snapshot)) return [];
  const compared = comparedPlans(locator);
  const cells = [
    ...typedOver(locator, yield* formulas(null)),
    ...(compared === null ? [] : typedOver(locator, yield* formulas(compared))),
  ];
  yield;
  const [first] = cells;
  if (first) {
    const places = cells.map(({ sheet, cell }) => `${sheet}!${cell}`);
    return [{ issue: { code: "formulasTypedOver", cells: places }, place: first }, ...tablesTypedOver(locator)];
  }
  return [...tablesTypedOver(locator), ...(info ? differences(snapshot, info) : [])];
}
