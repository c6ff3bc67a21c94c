import { bytesOf } from "../workbook/plan/bytes";
import type { Marks, WritePlan } from "../workbook/plan/diagnosis";
import { sameValues } from "../workbook/read/locate";
import { copyMarker } from "../workbook/read/read-sheet";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { hostIssue, requestLimit } from "./host-error";
import type { HostIssue } from "./issue";
import { queueSnapshot } from "./read-snapshot";
import { restore, touched } from "./restore";
import { queueCharts, queueWrite } from "./write-plan";

/** What the caller makes of the workbook as read: a plan, or reasons not to write. */
export type Decision<Refusal, Info> =
  | { readonly ok: true; readonly plan: WritePlan; readonly marks: Marks; readonly info: Info }
  | { readonly ok: false; readonly refusal: Refusal };

export type WriteOutcome<Refusal, Info> =
  | {
      readonly kind: "written";
      readonly info: Info;
      readonly before: WorkbookSnapshot;
      readonly after: WorkbookSnapshot;
      /** Sheets that hold a copy of the hearing sheet. */
      readonly copies: readonly string[];
      /** Inputs were changed while results were written; the result is marked stale. */
      readonly inputsChanged: boolean;
    }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** `restored`: the workbook is as it was; else `left` names what may not be. */
  | {
      readonly kind: "failed";
      readonly issue: HostIssue;
      readonly restored: boolean;
      readonly left: readonly string[];
    };

/**
 * Reads, decides, writes, draws and reads back in three requests. On a failure the workbook is put back as it was.
 * Requires ExcelApi 1.9.
 */
export async function writeResults<Refusal, Info>(
  decide: (snapshot: WorkbookSnapshot) => Decision<Refusal, Info>,
): Promise<WriteOutcome<Refusal, Info>> {
  let begun: { readonly plan: WritePlan; readonly before: WorkbookSnapshot } | null = null;
  try {
    return await Excel.run(async (context) => {
      const read = queueSnapshot(context);
      await context.sync();
      const before = read();
      const decision = decide(before);
      if (!decision.ok) return { kind: "refused", refusal: decision.refusal };
      const { plan, marks, info } = decision;
      const bytes = bytesOf(plan);
      if (bytes > requestLimit) {
        const issue: HostIssue = { code: "requestPayloadSizeLimitExceeded", limit: requestLimit, received: bytes };
        return { kind: "failed", issue, restored: true, left: [] };
      }
      begun = { plan, before };
      queueWrite(context, plan, before.calculation);
      const copies = queueCopies(context, before);
      await context.sync();
      queueCharts(context, plan, before, marks);
      const readBack = queueSnapshot(context);
      await context.sync();
      const after = readBack();
      const inputsChanged = !sameValues(before, after, marks.inputs);
      if (inputsChanged) {
        context.workbook.names.getItem(marks.status).getRange().values = [[marks.stale]];
        await context.sync();
      }
      return { kind: "written", info, before, after, copies: copies(), inputsChanged };
    });
  } catch (error) {
    const issue = hostIssue(error);
    return begun ? await undo(issue, begun) : { kind: "failed", issue, restored: true, left: [] };
  }
}

async function undo(
  issue: HostIssue,
  { plan, before }: { readonly plan: WritePlan; readonly before: WorkbookSnapshot },
): Promise<{ kind: "failed"; issue: HostIssue; restored: boolean; left: readonly string[] }> {
  try {
    await Excel.run((context) => restore(context, plan, before));
    return { kind: "failed", issue, restored: true, left: [] };
  } catch (error) {
    hostIssue(error);
    return { kind: "failed", issue, restored: false, left: touched(plan) };
  }
}

/** Asks each sheet whether it carries the hearing sheet's names as its own; only copies do. Requires ExcelApi 1.4. */
export function queueCopies(context: Excel.RequestContext, before: WorkbookSnapshot): () => readonly string[] {
  const queued = before.sheets.map(({ name }) => {
    const item = context.workbook.worksheets.getItem(name).names.getItemOrNullObject(copyMarker);
    item.load("name");
    return { name, item };
  });
  return () => queued.filter(({ item }) => !item.isNullObject).map(({ name }) => name);
}
