import { writeBack, writeOver } from "../../../excel/write-over";
import type { Language } from "../../../locales";
import { planPlanCells, type PlanChange } from "../../../workbook/plan/plans";
import { plansText } from "../plan-cells";
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

/** Gives cells of plans back what they held before they were last written. */
export async function undoPlans({ store, read }: Task): Promise<void> {
  const { undo } = store.getState();
  if (undo?.of === "plans") await writeBack(undo.cells);
  await read();
  store.update({ done: "undone", undo: null });
}
