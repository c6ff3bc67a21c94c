import { leftBy } from "../../../excel/undo";
import { writeResults } from "../../../excel/write-results";
import type { Language } from "../../../locales";
import type { Chunked } from "../../../scheduling/chunked";
import { planMapping } from "../../../workbook/plan/mapping";
import { planCover, planPlans } from "../../../workbook/plan/plans";
import type { UncheckedDecision } from "../../../workbook/plan/unchecked-decision";
import type { WorkbookSnapshot } from "../../../workbook/model/snapshot";
import { createYieldToMain } from "../../yield-to-main";
import type { Done } from "../state";
import type { Task } from "./task";

/** Adds the sheet of plans with the typical ones, and shows it. */
export const createPlans = (task: Task, language: Language): Promise<void> =>
  addSheets(task, (snapshot) => planPlans(snapshot, language), "plansCreated");

/** Writes what the plans pay of each scenario, with the sheet of plans where there is none, and shows it. */
export const writeCover = (task: Task, language: Language): Promise<void> =>
  addSheets(task, (snapshot) => planCover(snapshot, language), "coverWritten");

/** Adds the sheet of frameworks, and shows it. */
export const createMapping = (task: Task, language: Language): Promise<void> =>
  addSheets(task, (snapshot) => planMapping(snapshot, language), "mappingCreated");

async function addSheets(
  { store, read, fail, retry }: Task,
  decide: (snapshot: WorkbookSnapshot) => Chunked<UncheckedDecision>,
  done: Done,
): Promise<void> {
  const outcome = await writeResults(decide, { yieldToMain: createYieldToMain() });
  store.update({ unrestored: leftBy(outcome) });
  if (outcome.kind === "refused") fail(outcome.refusal);
  if (outcome.kind === "failed") fail([{ issue: outcome.issue }], retry);
  await read();
  if (outcome.kind === "written") store.update({ done });
}
