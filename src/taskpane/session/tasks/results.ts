import { writeResults } from "../../../excel/write-results";
import { leftBy } from "../../../excel/undo";
import { verdictIssues } from "../../../excel/verdict-issues";
import { appVersion } from "../../../workbook/app-version";
import { planDiagnosis } from "../../../workbook/plan/diagnose";
import type { StampedDistribution } from "../../../workbook/sheets/distribution/distribution";
import { createYieldToMain } from "../../yield-to-main";
import type { PaneState, View } from "../state";
import type { Task } from "./task";
import { timeNow } from "./time-now";

/** Writes ratings and losses into the workbook, and shows them. */
export const diagnose = (task: Task): Promise<void> => write(task, null, "rating", "diagnosed");

/** Writes ratings and losses into the workbook; whoever reads something stays with it. */
export const renew = (task: Task): Promise<void> => write(task, null, null, "diagnosed");

/** Writes the simulated distribution into the workbook, with ratings and losses. */
export async function writeDistribution(task: Task): Promise<void> {
  const { result } = task.store.getState().simulation;
  if (!result) return;
  const { distribution, engineVersion, expected, madeFrom: fingerprints } = result;
  const stamped = { ...distribution, engineVersion, expected, fingerprints };
  await write(task, stamped, "distribution", "distributionWritten");
}

async function write(
  { store, onStep, signal, fail, retry }: Task,
  distribution: StampedDistribution | null,
  /** Where the pane goes, and the workbook with it; null: both stay. */
  view: View | null,
  done: PaneState["done"],
): Promise<void> {
  const time = timeNow();
  const untouched = store.getState().untouchedAsked ? "diagnose" : "refuse";
  const outcome = await writeResults(
    function* (snapshot) {
      const options = { parameters: null, language: null, time, appVersion, untouched, distribution } as const;
      const decision = yield* planDiagnosis(snapshot, options);
      if (view !== null || !decision.ok) return decision;
      return { ...decision, presentation: { ...decision.presentation, shown: null } };
    },
    { yieldToMain: createYieldToMain(), onStep, signal },
  );
  store.update({ unrestored: leftBy(outcome) });
  switch (outcome.kind) {
    case "written": {
      const { info, after, copies, verdict } = outcome;
      store.update({
        result: { info, snapshot: after, written: info.assessment.fingerprints, verdict },
        reading: { kind: "read", info, snapshot: after, copies, ofResults: [] },
        untouchedAsked: false,
        done,
        ...(view === null ? {} : { view }),
      });
      const remarks = verdictIssues(verdict);
      if (remarks.length > 0) fail(remarks, retry);
      break;
    }
    case "stopped":
      store.update({ done: "stopped" });
      break;
    case "refused":
      if (outcome.refusal.some(({ issue }) => issue.code === "untouched")) store.update({ untouchedAsked: true });
      fail(outcome.refusal, retry);
      break;
    case "failed":
      fail([{ issue: outcome.issue }], retry);
  }
}
