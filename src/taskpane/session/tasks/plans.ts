import type { Plan } from "../../../engine";
import { leftBy } from "../../../excel/undo";
import { writeBack, writeOver } from "../../../excel/write-over";
import { writeResults } from "../../../excel/write-results";
import type { Language } from "../../../locales";
import { planPlanCells, planPlans, type PlanChange } from "../../../workbook/plan/plans";
import { createYieldToMain } from "../../yield-to-main";
import { plansText } from "../plan-cells";
import type { Task } from "./task";

/** Adds the sheet of plans with the typical ones and `further` ones, and shows it. */
export async function createPlans(
  { store, read, fail, retry }: Task,
  language: Language,
  further: readonly Plan[],
): Promise<void> {
  const outcome = await writeResults((snapshot) => planPlans(snapshot, language, further), {
    yieldToMain: createYieldToMain(),
  });
  store.update({ unrestored: leftBy(outcome) });
  if (outcome.kind === "refused") fail(outcome.refusal);
  if (outcome.kind === "failed") fail([{ issue: outcome.issue }], retry);
  await read();
  if (outcome.kind === "written") store.update({ done: "plansCreated" });
}

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
