import type { SetComparison } from "../../../engine";
import { writeBack, writeOver } from "../../../excel/write-over";
import { writeResults } from "../../../excel/write-results";
import type { Language } from "../../../locales";
import { planComparison } from "../../../workbook/plan/comparison";
import { planParameterCells, type ParameterChanges } from "../../../workbook/plan/parameter-cells";
import { createYieldToMain } from "../../yield-to-main";
import { parameterText } from "../parameter-cells";
import { leftBy } from "../../../excel/undo";
import type { Task } from "./task";
import { timeNow } from "./time-now";

/** Overwrites parameter cells, which can be undone as long as nobody changes them. */
export async function writeParameters({ store, read, fail }: Task, changes: ParameterChanges): Promise<void> {
  const outcome = await writeOver((snapshot) => planParameterCells(snapshot, changes));
  await read();
  if (outcome.kind === "refused") return fail(outcome.issues.map((issue) => ({ issue })));
  store.update({
    done: "filled",
    undo: { of: "parameters", cells: outcome.before, holding: parameterText(store.getState().reading) },
  });
}

/** Restores parameter cells as they were before they were last written. */
export async function undoParameters({ store, read }: Task): Promise<void> {
  const { undo } = store.getState();
  if (undo?.of === "parameters") await writeBack(undo.cells);
  await read();
  store.update({ done: "undone", undo: null });
}

/** Writes a comparison of two sets as a sheet, in the language of the workbook's results. */
export async function writeComparison(
  { store, read, fail, retry }: Task,
  comparison: SetComparison,
  language: Language,
): Promise<void> {
  const time = timeNow();
  const outcome = await writeResults((snapshot) => planComparison(snapshot, { comparison, language, time }), {
    yieldToMain: createYieldToMain(),
  });
  store.update({ unrestored: leftBy(outcome) });
  if (outcome.kind === "refused") fail(outcome.refusal);
  if (outcome.kind === "failed") fail([{ issue: outcome.issue }], retry);
  await read();
  if (outcome.kind === "written") store.update({ done: "compared" });
}
