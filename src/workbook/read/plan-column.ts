import type { PlanInput } from "../../engine";
import { excelText } from "../model/excel-text";
import { cellOf } from "../model/locator";
import type { CellValue, UsedRange } from "../model/snapshot";
import { layerFields, mostLayers, nameRow, planRows, type LayerField, type PlanRowId } from "../sheets/plans/rows";
import { valueOfCell } from "./plan-values";
import type { PlanPlaces } from "./plan-places";

type Value = CellValue | null;

/** A layer as it stands in the cells; `layer`: its number on the sheet. */
interface LayerInput extends Readonly<Record<LayerField, Value>> {
  readonly layer: number;
  /** Where to look first if it cannot be used. */
  readonly wrong: LayerField;
}

/** One plan as its column says it; nothing of it is sure. */
export interface PlanColumn {
  /** 0-based on the sheet. */
  readonly column: number;
  /** From 1. */
  readonly place: number;
  readonly input: PlanInput;
  /** Of what the input lists: which of the sheet they are. */
  readonly layers: readonly LayerInput[];
  readonly sublimits: readonly {
    readonly id: PlanRowId;
    readonly scenario: string;
    readonly line: string;
    readonly limit: Value;
  }[];
  readonly strangers: readonly { readonly row: number; readonly label: string }[];
}

/** Null for a column that holds nothing. */
export function planColumn(used: UsedRange, places: PlanPlaces, column: number, place: number): PlanColumn | null {
  const cell = (id: PlanRowId | typeof nameRow): CellValue => cellOf(used, places.rows.get(id) ?? -1, column);
  const name = excelText(cell(nameRow)).trim();
  const values = new Map<PlanRowId, Value>(planRows.map((row) => [row.id, valueOfCell(row, cell(row.id))]));
  const strangers = places.foreign.flatMap(({ row, id }) => {
    const value = cellOf(used, row, column);
    // a person's own line of text is no term; an amount was meant to be one
    if (value === "" || (id === "" && typeof value === "string")) return [];
    const label = excelText(cellOf(used, row, used.column)).trim() || id;
    return [{ row, label, value }];
  });
  if (name === "" && strangers.length === 0 && [...values.values()].every((value) => value === null)) return null;
  const terms = planRows.flatMap(({ id, part }) => (part.kind === "term" ? [[id, values.get(id)] as const] : []));
  const sublimits = planRows.flatMap(({ id, part }) => {
    const limit = values.get(id) ?? null;
    return part.kind === "scenarioSublimit" && limit !== null ? [{ id, ...part, limit }] : [];
  });
  const layers = layersOf(values);
  return {
    column,
    place,
    input: {
      name,
      terms: {
        ...Object.fromEntries(strangers.map(({ label, value }) => [label, value])),
        ...Object.fromEntries(terms),
      },
      scenarioSublimits: sublimits,
      layers,
    },
    layers,
    sublimits,
    strangers,
  };
}

function layersOf(values: ReadonlyMap<PlanRowId, Value>): readonly LayerInput[] {
  return Array.from({ length: mostLayers }, (_, index) => index + 1).flatMap((layer): LayerInput[] => {
    const valueOf = (field: LayerField): Value => values.get(`layer.${layer}.${field}`) ?? null;
    if (layerFields.every((field) => valueOf(field) === null)) return [];
    const [attachment, limit, share] = [valueOf("attachment"), valueOf("limit"), valueOf("share")];
    const isAmount = (value: Value): boolean => typeof value === "number" && value > 0;
    const wrong = !isAmount(attachment) ? "attachment" : !isAmount(limit) ? "limit" : "share";
    return [{ layer, attachment, limit, share, wrong }];
  });
}
