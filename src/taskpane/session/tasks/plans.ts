import { leftBy } from "../../../excel/undo";
import { writeBack, writeOver } from "../../../excel/write-over";
import { writeResults } from "../../../excel/write-results";
import type { Language } from "../../../locales";
import { planCover, planPlanCells, planPlans, type PlanChange } from "../../../workbook/plan/plans";
import type { WorkbookSnapshot } from "../../../workbook/model/snapshot";
import { createYieldToMain } from "../../yield-to-main";
import { plansText } from "../plan-cells";
import type { Task } from "./task";

/** Adds the sheet of plans with the typical ones, and shows it. */
export const createPlans = (task: Task, language: Language): Promise<void> =>
  writeSheets(task, (snapshot) => planPlans(snapshot, language), "plansCreated");

/** Writes what the plans pay of each scenario, with the sheet of plans where there is none, and shows it. */
export const writeCover = (task: Task, language: Language): Promise<void> =>
  writeSheets(task, (snapshot) => planCover(snapshot, language), "coverWritten");

async function writeSheets(
  { store, read, fail, retry }: Task,
  decide: (snapshot: WorkbookSnapshot) => ReturnType<typeof planPlans>,
  done: "plansCreated" | "coverWritten",
): Promise<void> {
  const outcome = await writeResults(decide, { yieldToMain: createYieldToMain() });
  store.update({ unrestored: leftBy(outcome) });
  if (outcome.kind === "refused") fail(outcome.refusal);
  if (outcome.kind === "failed") fail([{ issue: outcome.issue }], retry);
  await read();
  if (outcome.kind === "written") store.update({ done });
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
