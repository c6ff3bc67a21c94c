import { parameterTable, points, pointsOf, type ParameterId, type ParameterSet, type Triple } from "../../engine";
import { insurerName, overrideColumns } from "../formula/parameter-names";
import type { WorkbookIssue } from "../../issues";
import { names } from "../model/names";
import { locate, type Locator } from "../model/locator";
import type { WorkbookSnapshot } from "../model/snapshot";
import type { Cell } from "../model/cell";
import { defaultLanguage, words, type Words } from "../../locales";
import { readParameterCells } from "../read/read-parameters";
import { originText } from "../sheets/parameters/origin";
import { olderResultsIssue } from "./older-results";
import { languageOfResults } from "./result-language";
import { cellRefill, type BlockRefill } from "./refill";

/** Values for cells of Parameters; what is left out stays as it is. */
export interface ParameterChanges {
  /** The insurer's values. */
  readonly insurer?: Readonly<Partial<Record<ParameterId, Triple>>>;
  /** A customer's own; null empties all points of a row, as a point left out is emptied. */
  readonly overrides?: Readonly<Partial<Record<ParameterId, Readonly<Partial<Triple>> | null>>>;
  readonly identity?: Pick<ParameterSet, "name" | "version" | "carriedOver">;
}

export type CellsPlan =
  | { readonly ok: true; readonly refill: readonly BlockRefill[] }
  | { readonly ok: false; readonly issues: readonly WorkbookIssue[] };

type Column = readonly [name: string, cellOf: (id: ParameterId) => Cell | undefined];

/** Plans the change of parameter cells, column by column, wherever their rows went. */
export function planParameterCells(snapshot: WorkbookSnapshot, changes: ParameterChanges): CellsPlan {
  const locator = locate(snapshot);
  const block = locator.find(names.block("parameters"));
  if (!block) return { ok: false, issues: [{ code: "parameterSheetMissing" }] };
  if (locator.sheet(block.sheet)?.protected)
    return { ok: false, issues: [{ code: "sheetProtected", sheet: block.sheet }] };
  const older = readParameterCells(snapshot);
  // its sheet has no cells for what came after it
  if (older.present && older.olderVersion !== null)
    return { ok: false, issues: olderResultsIssue(snapshot).map(({ issue }) => issue) };
  const input = names.column("parameterInput");
  const planned = [
    insurerRefill(locator, input, changes),
    ...overrideColumnsOf(changes).map(([name, cellOf]) => columnRefill(locator, name, cellOf)),
    ...identityRefills(locator, changes, words(languageOfResults(snapshot) ?? defaultLanguage)),
  ];
  const refill = planned.filter((each) => each !== null);
  const lost = planned.length - refill.length;
  if (lost > 0) return { ok: false, issues: [{ code: "inputTableChanged", sheet: block.sheet, name: input }] };
  return { ok: true, refill: refill.filter(({ block: { cells }, place }) => cells(place).flat().some(isWritten)) };
}

const isWritten = (cell: Cell | undefined): boolean => cell !== undefined;

/** The three columns of the insurer's values as one area. */
function insurerRefill(locator: Locator, name: string, { insurer = {} }: ParameterChanges): BlockRefill | null {
  return areaRefill(locator, name, points.length, (id) => {
    const triple = insurer[id];
    const row = parameterTable.find((each) => each.id === id);
    return triple && row
      ? points.map((point) => (pointsOf(row).includes(point) ? triple[point] : undefined))
      : points.map(() => undefined);
  });
}

function overrideColumnsOf({ overrides }: ParameterChanges): readonly Column[] {
  if (!overrides) return [];
  return points.map((point): Column => [
    overrideColumns[point],
    (id) => {
      const own = overrides[id];
      return own === undefined ? undefined : (own?.[point] ?? null);
    },
  ]);
}

const columnRefill = (locator: Locator, name: string, cellOf: Column[1]): BlockRefill | null =>
  areaRefill(locator, name, 1, (id) => [cellOf(id)]);

function areaRefill(
  locator: Locator,
  name: string,
  columns: number,
  rowOf: (id: ParameterId) => readonly (Cell | undefined)[],
): BlockRefill | null {
  const found = locator.find(name);
  if (found?.area.columns !== columns) return null;
  const { row, column, rows } = found.area;
  const cells = Array.from({ length: rows }, (): readonly (Cell | undefined)[] =>
    Array.from({ length: columns }, () => undefined),
  );
  for (const { id } of parameterTable) {
    const anchor = locator.find(insurerName(id, "likely"));
    const index = anchor?.sheet === found.sheet ? anchor.area.row - row : -1;
    if (cells[index]) cells[index] = rowOf(id);
  }
  return {
    sheet: found.sheet,
    block: { id: name, size: { rows, columns }, cells: () => cells },
    place: { row, column },
  };
}

function identityRefills(
  locator: Locator,
  { identity }: ParameterChanges,
  pack: Words,
): readonly (BlockRefill | null)[] {
  if (!identity) return [];
  const origin = identity.carriedOver ? originText(identity.carriedOver, pack) : "";
  return (
    [
      ["parameter_set", identity.name],
      ["parameter_version", identity.version],
      ["parameter_origin", origin],
    ] as const
  ).map(([id, text]) => {
    const name = names.record(id);
    const found = locator.find(name);
    return found && cellRefill(found.sheet, name, found.area, text);
  });
}
