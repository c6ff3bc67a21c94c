import {
  claimableItems,
  coverLines,
  lineOf,
  planTerms,
  scenarios,
  type CoverLine,
  type Layer,
  type ScenarioId,
  type TermGroup,
  type TermId,
  type TermKind,
  type UnitId,
  yenRange,
} from "../../../engine";

/** The form of the sheet: a number more with each term that it gains. */
export const plansForm = 1;

/** Layers a sheet has room for. */
export const mostLayers = 3;
export const layerFields = ["attachment", "limit", "share"] as const satisfies readonly (keyof Layer)[];
export type LayerField = (typeof layerFields)[number];

/** What a row holds of each plan, and how it is found: by its id in a column of its own. */
export type PlanRowId = TermId | `scenario.${ScenarioId}.${CoverLine}` | `layer.${number}.${LayerField}`;

type Part =
  | { readonly kind: "term"; readonly term: TermId }
  | { readonly kind: "scenarioSublimit"; readonly scenario: ScenarioId; readonly line: CoverLine }
  /** `layer`: counted from 1. */
  | { readonly kind: "layer"; readonly layer: number; readonly field: LayerField };

export type PlanRowGroup = TermGroup | "scenarioSublimits" | "layers";

/** One row of the sheet of plans: a cell a plan. */
export interface PlanRow {
  readonly id: PlanRowId;
  readonly group: PlanRowGroup;
  readonly part: Part;
  readonly kind: TermKind;
  readonly unit: UnitId | null;
  readonly range: readonly [number, number] | null;
  readonly choices: readonly string[];
}

const termRows: readonly PlanRow[] = planTerms.map(({ id, group, kind, unit, range, choices }) => ({
  id,
  group,
  part: { kind: "term", term: id },
  kind,
  unit,
  range,
  choices,
}));

const yen = { unit: "yen", range: yenRange, choices: [] } as const;

/** The lines that something of a scenario can fall under. */
const linesOf = (scenario: (typeof scenarios)[number]): readonly CoverLine[] => {
  const lines = new Set(claimableItems(scenario).map(lineOf));
  return coverLines.filter((line) => lines.has(line));
};

const scenarioRows: readonly PlanRow[] = scenarios.flatMap((scenario) =>
  linesOf(scenario).map((line): PlanRow => {
    const part = { kind: "scenarioSublimit", scenario: scenario.id, line } as const;
    return { id: `scenario.${scenario.id}.${line}`, group: "scenarioSublimits", part, kind: "limit", ...yen };
  }),
);

const layerRows: readonly PlanRow[] = Array.from({ length: mostLayers }, (_, index) => index + 1).flatMap((layer) =>
  layerFields.map((field): PlanRow => {
    const about = { id: `layer.${layer}.${field}`, group: "layers", part: { kind: "layer", layer, field } } as const;
    return field === "share"
      ? { ...about, kind: "share", unit: "share", range: [0, 1], choices: [] }
      : { ...about, kind: "amount", ...yen };
  }),
);

/** Every row of the sheet of plans but that of their names, in its order. */
export const planRows: readonly PlanRow[] = [...termRows, ...scenarioRows, ...layerRows];

export const planRowById: ReadonlyMap<string, PlanRow> = new Map(planRows.map((row) => [row.id, row]));

const settlingNothing: ReadonlySet<PlanRowGroup> = new Set<PlanRowGroup>(["price", "conditions"]);

/** Whether a row has a say in what a plan pays. */
export const isSettling = ({ group }: PlanRow): boolean => !settlingNothing.has(group);

/** The row that holds the plans' names. */
export const nameRow = "name";
