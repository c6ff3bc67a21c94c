import {
  coverOfItems,
  gapsOfScenario,
  heaviestGapsFirst,
  reasons,
  retainingParts,
  scenarios,
  understand,
  type Cover,
  type EventPoint,
  type Gap,
  type ItemCover,
  type Model,
  type Plan,
  type Reason,
  type RetainingPart,
  type ScenarioId,
} from "../../../engine";
import type { PlanYears } from "../../../engine/simulation";
import type { Diagnosis } from "../../../workbook/plan/diagnose";
import type { NumberedPlan } from "../../../workbook/sheets/plans/plan-input";
import { planRowById, type PlanRow, type PlanRowId } from "../../../workbook/sheets/plans/rows";

/** Something that stays with the customer, and what of the plan leaves it there. */
export interface Retained {
  readonly reason: Reason;
  /** The closest first; none where no plan would pay. */
  readonly rows: readonly PlanRow[];
  /** Yen, above 0. */
  readonly yen: number;
}

interface ItemUnderPlan extends Pick<ItemCover, "item" | "paid"> {
  /** Largest first. */
  readonly retained: readonly Retained[];
}

/** One event of a scenario under a plan. */
export interface EventUnderPlan extends Pick<Cover, "loss" | "paid"> {
  /** Yen that stay with the customer. */
  readonly kept: number;
  /** By reason and term, largest first. */
  readonly retained: readonly Retained[];
  /** Those that cost something, largest first. */
  readonly items: readonly ItemUnderPlan[];
}

/** What one scenario is under each plan, in their order; empty where it cannot happen. */
export interface ComparedScenario {
  readonly scenario: ScenarioId;
  readonly plans: readonly EventUnderPlan[];
}

/** Below a yen nothing is told of. */
const aYen = 1;

/** A customer as the engine understood it: what does not change while terms do. */
export interface CoverBasis {
  readonly model: Model;
  readonly results: Diagnosis["assessment"]["scenarios"];
}

export const coverBasis = ({ reading, parameters, assessment }: Diagnosis): CoverBasis => ({
  model: understand(reading.sheet, parameters).model,
  results: assessment.scenarios,
});

/** Every scenario under every plan, at one point of the event. */
export function comparedCover(
  { model, results }: CoverBasis,
  plans: readonly NumberedPlan[],
  point: EventPoint,
): readonly ComparedScenario[] {
  return scenarios.map((scenario, index) => {
    const result = results[index];
    const each = plans.flatMap(({ plan, layerNumbers }) => {
      const cover = result && coverOfItems(plan, scenario, result, model, point);
      if (!cover) return [];
      const { items, confirmed } = cover;
      return [
        underPlan(items, (item, reason) =>
          retainingParts(plan, reason, { scenario: scenario.id, item, confirmed }).flatMap((part) =>
            rowOf(part, layerNumbers),
          ),
        ),
      ];
    });
    return { scenario: scenario.id, plans: each };
  });
}

/** What a plan leaves of the likely events, heaviest first. `years`: of the plan, where they are there. */
export const gapsUnder = ({ model, results }: CoverBasis, plan: Plan, years: PlanYears | null): readonly Gap[] =>
  heaviestGapsFirst(
    scenarios.flatMap((scenario, index) => {
      const result = results[index];
      const exhausted = years?.scenarios.find(({ id }) => id === scenario.id)?.exhausted;
      return result ? gapsOfScenario(plan, scenario, result, model, (line) => exhausted?.[line] ?? null) : [];
    }),
  );

type RowsOf = (item: ItemCover["item"], reason: Reason) => readonly PlanRow[];

function underPlan(covers: readonly ItemCover[], rowsOf: RowsOf): EventUnderPlan {
  const items = covers
    .filter(({ loss }) => loss >= aYen)
    .sort((one, other) => other.loss - one.loss)
    .map(({ item, paid, retained }): ItemUnderPlan => ({
      item,
      paid,
      retained: together(reasons.map((reason) => ({ reason, yen: retained[reason], rows: rowsOf(item, reason) }))),
    }));
  const sum = (of: "loss" | "paid"): number => covers.reduce((yen, cover) => yen + cover[of], 0);
  const [loss, paid] = [sum("loss"), sum("paid")];
  return { loss, paid, kept: loss - paid, retained: together(items.flatMap((item) => item.retained)), items };
}

/** The same reason by the same term is one. */
function together(retained: readonly Retained[]): readonly Retained[] {
  const sums = new Map<string, Retained>();
  for (const each of retained) {
    const key = [each.reason, ...each.rows.map(({ id }) => id)].join(" ");
    sums.set(key, { ...each, yen: each.yen + (sums.get(key)?.yen ?? 0) });
  }
  return [...sums.values()].filter(({ yen }) => yen >= aYen).sort((one, other) => other.yen - one.yen);
}

/** `layerNumbers`: of the sheet, of the plan's layers. */
function idOf(part: RetainingPart, layerNumbers: readonly number[]): PlanRowId {
  switch (part.kind) {
    case "term":
      return part.term;
    case "scenarioSublimit":
      return `scenario.${part.scenario}.${part.line}`;
    case "layer":
      return `layer.${layerNumbers[part.layer - 1] ?? part.layer}.${part.field}`;
  }
}

function rowOf(part: RetainingPart, layerNumbers: readonly number[]): readonly PlanRow[] {
  const row = planRowById.get(idOf(part, layerNumbers));
  return row ? [row] : [];
}
