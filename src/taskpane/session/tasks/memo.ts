import type { QuestionId } from "../../../engine";
import { writeOver } from "../../../excel/write-over";
import { writeResults } from "../../../excel/write-results";
import { leftBy } from "../../../excel/undo";
import type { Language } from "../../../locales";
import { names } from "../../../workbook/model/names";
import { locate } from "../../../workbook/model/locator";
import { planMemo, planMemoCells } from "../../../workbook/plan/memo";
import type { MemoEntry } from "../../../workbook/sheets/memo/columns";
import { createYieldToMain } from "../../yield-to-main";
import type { Reading } from "../state";
import type { Task } from "./task";

/** Adds the sheet of underwriting notes, and shows it. */
export async function createMemo(task: Task, language: Language): Promise<void> {
  if (!(await addSheet(task, language, true))) return;
  await task.read();
  task.store.update({ done: "memoCreated" });
}

/** Writes what the underwriter knows and thinks of one answer; the sheet is added where there is none yet. */
export async function writeMemo(task: Task, question: QuestionId, entry: MemoEntry, language: Language): Promise<void> {
  const { store, read, fail } = task;
  if (!hasMemo(store.getState().reading) && !(await addSheet(task, language, false))) return;
  const outcome = await writeOver((snapshot) => planMemoCells(snapshot, { question, entry, language }));
  await read();
  if (outcome.kind === "refused") return fail(outcome.issues.map((issue) => ({ issue })));
  store.update({ done: "noted" });
}

const hasMemo = (reading: Reading | null): boolean =>
  reading !== null && reading.kind !== "none" && locate(reading.snapshot).find(names.block("memo")) !== null;

/** Whether the sheet is there; if not, the reason was told. */
async function addSheet({ store, read, fail, retry }: Task, language: Language, shown: boolean): Promise<boolean> {
  const outcome = await writeResults(
    function* (snapshot) {
      const decision = yield* planMemo(snapshot, language);
      if (shown || !decision.ok) return decision;
      return { ...decision, presentation: { ...decision.presentation, shown: null } };
    },
    { yieldToMain: createYieldToMain() },
  );
  store.update({ unrestored: leftBy(outcome) });
  if (outcome.kind === "written") return true;
  if (outcome.kind === "refused") fail(outcome.refusal);
  if (outcome.kind === "failed") fail([{ issue: outcome.issue }], retry);
  await read();
  return false;
}
