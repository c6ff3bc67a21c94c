import { leftBy } from "../../../excel/undo";
import { verdictIssues } from "../../../excel/verdict-issues";
import { writeResults } from "../../../excel/write-results";
import type { Language } from "../../../locales";
import type { ImprovementsOptions } from "../../../workbook/plan/improvements";
import { planMapping } from "../../../workbook/plan/mapping";
import { planCover, planPlans, type CoverOptions } from "../../../workbook/plan/plans";
import type { QueryOptions } from "../../../workbook/plan/query";
import type { WorkbookSnapshot } from "../../../workbook/model/snapshot";
import { createYieldToMain } from "../../yield-to-main";
import type { Done } from "../state";
import type { Task } from "./task";
import { timeNow } from "./time-now";

/** Adds the sheet of plans with the typical ones, and shows it. */
export const createPlans = (task: Task, language: Language): Promise<void> =>
  addSheets(task, (snapshot) => planPlans(snapshot, language), "plansCreated");

/**
 * Writes what the plans pay of each scenario and are expected to pay a year, with the sheet of plans where there is none, and
 * shows it.
 */
export async function writeCover(task: Task, language: Language): Promise<void> {
  const { coverYears } = await import("../../../workbook/plan/cover-years");
  const time = timeNow();
  const options: CoverOptions = { yearsOf: (order) => coverYears(order, { time }) };
  await addSheets(task, (snapshot) => planCover(snapshot, language, options), "coverWritten");
}

/** Writes the letter that asks the customer, and shows it. */
export async function writeQuery(task: Task, options: QueryOptions): Promise<void> {
  const { planQuery } = await import("../../../workbook/plan/query");
  await addSheets(task, (snapshot) => planQuery(snapshot, options), "queryWritten");
}

/** A trial to be written. */
export type TrialToWrite = Pick<ImprovementsOptions, "name" | "answers" | "cost" | "plan" | "discounts">;

/** Writes what answers tried come to, and shows it. */
export async function writeImprovements(task: Task, trial: TrialToWrite, language: Language): Promise<void> {
  const [{ planImprovements }, { improvementYears: yearsOf }] = await Promise.all([
    import("../../../workbook/plan/improvements"),
    import("../../../workbook/plan/improvement-years"),
  ]);
  const options: ImprovementsOptions = { ...trial, language, yearsOf, time: timeNow() };
  await addSheets(task, (snapshot) => planImprovements(snapshot, options), "improvementsWritten");
}

/** Adds the sheet of frameworks, and shows it. */
export const createMapping = (task: Task, language: Language): Promise<void> =>
  addSheets(task, (snapshot) => planMapping(snapshot, language), "mappingCreated");

async function addSheets(
  { store, read, fail, retry }: Task,
  decide: (snapshot: WorkbookSnapshot) => ReturnType<typeof planCover>,
  done: Done,
): Promise<void> {
  const outcome = await writeResults(decide, { yieldToMain: createYieldToMain() });
  store.update({ unrestored: leftBy(outcome) });
  if (outcome.kind === "refused") fail(outcome.refusal);
  if (outcome.kind === "failed") fail([{ issue: outcome.issue }], retry);
  await read();
  if (outcome.kind !== "written") return;
  store.update({ done });
  const remarks = verdictIssues(outcome.verdict);
  if (remarks.length > 0) fail(remarks, retry);
}
