import type { Plan } from "../../engine";
import { mostYearsKept } from "../../engine/simulation";
import { verdictIssues } from "../../excel/verdict-issues";
import { writeOver } from "../../excel/write-over";
import { writeResults, type WriteOutcome } from "../../excel/write-results";
import type { HostIssue, PlacedIssue } from "../../issues";
import type { Language } from "../../locales";
import { coverYears } from "../../workbook/plan/cover-years";
import { changesToPlans } from "../../workbook/plan/plan-changes";
import { planCover, planPlanCells, planPlans } from "../../workbook/plan/plans";
import type { Issue } from "../problem";
import type { Local } from "./local-workbook";

/** Plans that the sheet of plans is to hold; null leaves it as it is, or begins it with the typical ones. */
export interface CoverToWrite {
  readonly plans: readonly Plan[] | null;
  /** Of the simulation that expected figures come from: as many years of it as can be kept. */
  readonly run: { readonly years: number; readonly seed: number };
}

export type CoverWritten =
  /** `differences`: where the formulas do not show what the engine computed. */
  | { readonly kind: "written"; readonly differences: readonly PlacedIssue<HostIssue>[] }
  | { readonly kind: "refused"; readonly refusal: readonly PlacedIssue<Issue>[] }
  | { readonly kind: "failed"; readonly issue: HostIssue };

/** Writes the sheets of cover into a workbook that holds a result. `time`: ISO 8601, of the write. */
export function writeCover(
  local: Local,
  { plans, run }: CoverToWrite,
  language: Language,
  time: string,
): Promise<CoverWritten> {
  const years = { years: Math.min(run.years, mostYearsKept), seed: run.seed, time };
  return local.use(async () => {
    if (plans) {
      const sheet = await written(() => writeResults((snapshot) => planPlans(snapshot, language)));
      if (sheet.kind !== "written") return sheet;
      const changes = changesToPlans(plans);
      const cells = await writeOver((snapshot) => planPlanCells(snapshot, { changes, language }));
      if (cells.kind === "refused") return { kind: "refused", refusal: cells.issues.map((issue) => ({ issue })) };
    }
    return written(() =>
      writeResults((snapshot) => planCover(snapshot, language, { yearsOf: (order) => coverYears(order, years) })),
    );
  });
}

async function written<Info>(
  write: () => Promise<WriteOutcome<readonly PlacedIssue<Issue>[], Info>>,
): Promise<CoverWritten> {
  const outcome = await write();
  switch (outcome.kind) {
    case "written":
      return { kind: "written", differences: verdictIssues(outcome.verdict) };
    case "refused":
      return { kind: "refused", refusal: outcome.refusal };
    case "failed":
      return { kind: "failed", issue: outcome.issue };
    case "stopped":
      throw new Error("Nothing here stops a write");
  }
}
