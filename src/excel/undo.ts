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
  /** What could not be put back, for `putBack`; null where all was. */
  readonly left: Begun | null;
}

/** Ends a write that failed: puts the workbook back and says why. A fault of our own is thrown on, after putting back. */
export async function failure(begun: Begun | null, reason: unknown): Promise<WriteFailed> {
  const parts = begun ? await undo(begun, reason) : [];
  if (!(reason instanceof RequestFailed)) throw reason;
  return parts.length === 0
    ? failedWith(reason.issue)
    : { ...failedWith({ code: "restoreFailed", parts }), left: begun };
}

/** What a write left that could not be put back. */
export const leftBy = (outcome: { readonly kind: string } | WriteFailed): Begun | null =>
  "left" in outcome ? outcome.left : null;

export const failedWith = (issue: HostIssue): WriteFailed => ({ kind: "failed", issue, left: null });

/**
 * Puts back what could not be put back when the write failed. Returns false where Excel refuses again, as it does until
 * this workbook is in front.
 */
export async function putBack({ plan, before }: Begun): Promise<boolean> {
  try {
    await Excel.run((context) => restore(context, plan, before));
    return true;
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    return false;
  }
}

/** Puts the workbook back. Returns the sheets that may not be as they were: none, unless the host fails again. */
export async function undo(begun: Begun, reason: unknown): Promise<readonly string[]> {
  if (await putBack(begun)) return [];
  return !begun.sent && isRefusedWhole(reason) ? [] : touched(begun.plan);
}
