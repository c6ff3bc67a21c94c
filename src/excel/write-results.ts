import { bytesOf } from "../workbook/plan/bytes";
import type { Marks, WritePlan } from "../workbook/plan/diagnosis";
import { sameValues } from "../workbook/read/locate";
import { copyMarker } from "../workbook/read/read-sheet";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { requestLimit, RequestFailed, send } from "./host-error";
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
  let begun: Begun | null = null;
  try {
    return await Excel.run(async (context) => {
      const read = queueSnapshot(context);
      await send(context);
      const before = read();
      const decision = decide(before);
      if (!decision.ok) return { kind: "refused", refusal: decision.refusal };
      const { plan, marks, info } = decision;
      const bytes = bytesOf(plan);
      if (bytes > requestLimit) {
        const issue: HostIssue = { code: "requestPayloadSizeLimitExceeded", limit: requestLimit, received: bytes };
        return { kind: "failed", issue, restored: true, left: [] };
      }
      begun = { plan, before, sent: false };
      queueWrite(context, plan, before.calculation);
      const copies = queueCopies(context, before);
      await send(context);
      begun = { plan, before, sent: true };
      queueCharts(context, plan, before, marks);
      const readBack = queueSnapshot(context);
      await send(context);
      const after = readBack();
      const inputsChanged = !sameValues(before, after, marks.inputs);
      if (inputsChanged) {
        context.workbook.names.getItem(marks.status).getRange().values = [[marks.stale]];
        await send(context);
      }
      return { kind: "written", info, before, after, copies: copies(), inputsChanged };
    });
  } catch (error) {
    const failed = begun ? await undo(begun, error) : { restored: true, left: [] };
    if (!(error instanceof RequestFailed)) throw error;
    return { kind: "failed", issue: error.issue, ...failed };
  }
}

/** A write under way. */
interface Begun {
  readonly plan: WritePlan;
  readonly before: WorkbookSnapshot;
  /** The write was carried out; what follows may have been. */
  readonly sent: boolean;
}

/** Puts the workbook back, whatever went wrong, our own faults too. */
async function undo(
  { plan, before, sent }: Begun,
  reason: unknown,
): Promise<{ readonly restored: boolean; readonly left: readonly string[] }> {
  try {
    await Excel.run((context) => restore(context, plan, before));
    return { restored: true, left: [] };
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    const untouched = !sent && reason instanceof RequestFailed && refusedWhole.has(reason.issue.code);
    return untouched ? { restored: true, left: [] } : { restored: false, left: touched(plan) };
  }
}

/** Answers that come before anything of a request is carried out. */
const refusedWhole: ReadonlySet<HostIssue["code"]> = new Set(["invalidOperationInCellEditMode", "inactiveWorkbook"]);

/** Asks each sheet whether it carries the hearing sheet's names as its own; only copies do. Requires ExcelApi 1.4. */
export function queueCopies(context: Excel.RequestContext, before: WorkbookSnapshot): () => readonly string[] {
  const queued = before.sheets.map(({ name }) => {
    const item = context.workbook.worksheets.getItem(name).names.getItemOrNullObject(copyMarker);
    item.load("name");
    return { name, item };
  });
  return () => queued.filter(({ item }) => !item.isNullObject).map(({ name }) => name);
}
