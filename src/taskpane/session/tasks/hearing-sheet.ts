import type { HearingForm } from "../../../engine";
import { fillAnswers, putBackAnswers } from "../../../excel/fill-answers";
import { insertTemplate } from "../../../excel/insert-template";
import { takeCopy as takeCopyInExcel } from "../../../excel/take-copy";
import { words, type Language } from "../../../locales";
import { runChunked } from "../../../scheduling/yield-to-main";
import type { InputCell } from "../../../workbook/plan/answers";
import { layoutsOf } from "../../../workbook/sheets";
import { createYieldToMain } from "../../yield-to-main";
import { leftBy } from "../../../excel/undo";
import { answersText } from "../answer-cells";
import type { Task } from "./task";

/** Adds the sheets of an empty hearing sheet to the workbook. */
export async function insert({ store, read, fail, retry }: Task, language: Language, form: HearingForm): Promise<void> {
  const yieldToMain = createYieldToMain();
  const layouts = await runChunked(layoutsOf("template", words(language), { language, form }), yieldToMain);
  const outcome = await insertTemplate(layouts, { yieldToMain });
  store.update({ unrestored: leftBy(outcome) });
  if (outcome.kind === "failed") fail([{ issue: outcome.issue }], retry);
  if (outcome.kind === "refused") fail(outcome.refusal);
  await read();
  if (outcome.kind === "written") store.update({ view: "hearing", done: "inserted" });
}

/** Writes values into input cells of the hearing sheet. */
export async function fill(task: Task, cells: readonly InputCell[]): Promise<void> {
  const { store, read } = task;
  const before = await fillAnswers(cells);
  await read();
  const holding = answersText(store.getState().reading);
  store.update({ done: "filled", undo: { of: "answers", cells: before, holding } });
}

/** Gives the input cells back what they held before they were last filled in. */
export async function undoFill({ store, read }: Task): Promise<void> {
  const { undo } = store.getState();
  if (undo?.of === "answers") await putBackAnswers(undo.cells);
  await read();
  store.update({ done: "undone", undo: null });
}

/** Copies the answers of a copy of the hearing sheet into the hearing sheet that is read. */
export async function takeCopy(task: Task, sheet: string): Promise<void> {
  await takeCopyInExcel(sheet);
  await filled(task);
}

async function filled({ store, read }: Task): Promise<void> {
  await read();
  store.update({ done: "filled" });
}
