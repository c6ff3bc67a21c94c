import type { Layer, Plan, PlanInput, TermId } from "../../../engine";
import { layerFields, mostLayers, planRows, type LayerField, type PlanRow, type PlanRowId } from "./rows";

/** A value of a plan as the engine holds it, or what stands in its place; null is blank. */
type Value = string | number | boolean | null;

/** A plan and which layers of the sheet its layers are, in their order and from 1. */
export interface NumberedPlan {
  readonly plan: Plan;
  readonly layerNumbers: readonly number[];
}

/** A plan that is on no sheet yet: its layers follow each other from the first. */
export const numbered = (plan: Plan): NumberedPlan => ({
  plan,
  layerNumbers: plan.layers.map((_, index) => index + 1),
});

/** What the rows say of one plan; nothing of it is sure. */
interface InputOfRows extends Required<Omit<PlanInput, "name">> {
  /** The row of each limit of a scenario. */
  readonly sublimitRows: readonly PlanRowId[];
  /** Which of the sheet each layer is, from 1. */
  readonly layerNumbers: readonly number[];
  readonly layers: readonly Readonly<Record<keyof Layer, Value>>[];
}

/** The rows of a plan as the engine reads them: a limit of a scenario or a layer that is blank is none. */
export function planInput(valueOf: (row: PlanRow) => Value): InputOfRows {
  const values = new Map(planRows.map((row) => [row.id, valueOf(row)]));
  const of = (id: PlanRowId): Value => values.get(id) ?? null;
  const terms = planRows.flatMap(({ id, part }) => (part.kind === "term" ? [[id, of(id)] as const] : []));
  const sublimits = planRows.flatMap(({ id, part }) =>
    part.kind === "scenarioSublimit" && of(id) !== null ? [{ id, ...part, limit: of(id) }] : [],
  );
  const layers = Array.from({ length: mostLayers }, (_, index) => index + 1).flatMap((number) => {
    const layer = Object.fromEntries(layerFields.map((field) => [field, of(`layer.${number}.${field}`)])) as Readonly<
      Record<LayerField, Value>
    >;
    return layerFields.every((field) => layer[field] === null) ? [] : [{ number, layer }];
  });
  return {
    terms: Object.fromEntries(terms),
    scenarioSublimits: sublimits.map(({ scenario, line, limit }) => ({ scenario, line, limit })),
    layers: layers.map(({ layer }) => layer),
    sublimitRows: sublimits.map(({ id }) => id),
    layerNumbers: layers.map(({ number }) => number),
  };
}

/** What a plan says in a row; null is blank. */
export function planValue({ plan, layerNumbers }: NumberedPlan, { part }: PlanRow): Plan["terms"][TermId] {
  const { terms, scenarioSublimits, layers } = plan;
  switch (part.kind) {
    case "term":
      return terms[part.term];
    case "scenarioSublimit": {
      const limits = scenarioSublimits.flatMap(({ scenario, line, limit }) =>
        scenario === part.scenario && line === part.line ? [limit] : [],
      );
      return limits.length === 0 ? null : Math.min(...limits);
    }
    case "layer":
      return layers[layerNumbers.indexOf(part.layer)]?.[part.field] ?? null;
  }
}
