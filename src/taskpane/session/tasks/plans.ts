import { typicalPlanIds, type Plan } from "../../../engine";
import { writeBack, writeOver } from "../../../excel/write-over";
import type { Language } from "../../../locales";
import { planPlanCells, type PlanChange } from "../../../workbook/plan/plans";
import { changesOfPlan } from "../../../workbook/plan/plan-changes";
import { placedPlans } from "../cover/placed-plans";
import { columnsOfPlans, plansText, type PlanColumnInUse } from "../plan-cells";
import { createPlans } from "./add-sheets";
import type { Task } from "./task";

/** Writes terms of plans into their cells, which can be undone as long as nobody changes them. */
export async function writePlans(
  { store, read, fail }: Task,
  changes: readonly PlanChange[],
  language: Language,
): Promise<void> {
  const outcome = await writeOver((snapshot) => planPlanCells(snapshot, { changes, language }));
  await read();
  if (outcome.kind === "refused") return fail(outcome.issues.map((issue) => ({ issue })));
  store.update({
    done: "filled",
    undo: { of: "plans", cells: outcome.before, holding: plansText(store.getState().reading) },
  });
}

/**
 * Writes plans of a file into the sheet of plans, with the sheet where there is none: there they stand in place of the
 * examples. Undone as terms are.
 */
export async function takePlans(task: Task, plans: readonly Plan[], language: Language): Promise<void> {
  const columns = (): readonly PlanColumnInUse[] => columnsOfPlans(task.store.getState().reading);
  const isNew = columns().length === 0;
  if (isNew) await createPlans(task, language);
  const free = columns().map((column) =>
    isNew && column.place <= typicalPlanIds.length ? { ...column, isFree: true } : column,
  );
  if (free.length === 0) return;
  const changes = placedPlans(plans, free).flatMap(({ plan, place }) =>
    place === null ? [] : changesOfPlan(plan, place),
  );
  await writePlans(task, changes, language);
}

/** Gives cells of plans back what they held before they were last written. */
export async function undoPlans({ store, read }: Task): Promise<void> {
  const { undo } = store.getState();
  if (undo?.of === "plans") await writeBack(undo.cells);
  await read();
  store.update({ done: "undone", undo: null });
}
