import type { WritePlan } from "../workbook/plan/write-plan";
import type { WorkbookSnapshot } from "../workbook/model/snapshot";
import { isRefusedWhole, RequestFailed } from "./host-error";
import type { HostIssue } from "../issues";
import { restore, touched } from "./restore";

/** A write under way. */
export interface Begun {
  readonly plan: WritePlan;
  readonly before: WorkbookSnapshot;
  /** The write was carried out; what follows may have been. */
  readonly sent: boolean;
}

/** A write that failed. The workbook is as it was, unless the issue is `restoreFailed`. */
export interface WriteFailed {
  readonly kind: "failed";
  readonly issue: HostIssue;
}

/** Ends a write that failed: puts the workbook back and says why. A fault of our own is thrown on, after putting back. */
export async function failure(begun: Begun | null, reason: unknown): Promise<WriteFailed> {
  const left = begun ? await undo(begun, reason) : [];
  if (!(reason instanceof RequestFailed)) throw reason;
  return { kind: "failed", issue: left.length === 0 ? reason.issue : { code: "restoreFailed", parts: left } };
}

/** Puts the workbook back. Returns the sheets that may not be as they were: none, unless the host fails again. */
export async function undo({ plan, before, sent }: Begun, reason: unknown): Promise<readonly string[]> {
  try {
    await Excel.run((context) => restore(context, plan, before));
    return [];
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    return !sent && isRefusedWhole(reason) ? [] : touched(plan);
  }
}
