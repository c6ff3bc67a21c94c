import { planTemplate } from "../workbook/plan/template";
import type { SheetLayout } from "../workbook/model/sheet-layout";
import type { WorkbookIssue } from "../workbook/issue";
import { sendApart } from "./host-error";
import { queueSnapshot } from "./read-snapshot";
import { withoutPause, type Breathe } from "../scheduling/yield";
import { failure, type Begun, type WriteFailed } from "./undo";
import { untracked } from "./untracked";
import { queueLooks, queueWrite, sizeIssue } from "./write-plan";

export type InsertOutcome =
  | { readonly kind: "written" }
  /** Sheets of a hearing sheet are there already, or a sheet of a name that is needed. */
  | { readonly kind: "refused"; readonly issues: readonly WorkbookIssue[] }
  | WriteFailed;

export interface InsertOptions {
  /** An empty sheet to take away, as a new workbook has one. */
  readonly instead?: string;
  readonly breathe?: Breathe;
}

/**
 * Adds the sheets of an empty hearing sheet to the open workbook and shows the first. On a failure the workbook is
 * put back as it was. Requires ExcelApi 1.9.
 */
export async function insertTemplate(
  layouts: readonly SheetLayout[],
  { instead, breathe = withoutPause }: InsertOptions = {},
): Promise<InsertOutcome> {
  let begun: Begun | null = null;
  try {
    return await untracked(async (context) => {
      const { worksheets } = context.workbook;
      const read = queueSnapshot(context);
      await sendApart(context, breathe);
      const before = read();
      const planned = planTemplate(before, layouts);
      if (!planned.ok) return { kind: "refused", issues: planned.issues };
      const { plan } = planned;
      const tooLarge = await sizeIssue(plan, breathe);
      if (tooLarge) return { kind: "failed", issue: tooLarge };
      begun = { plan, before, sent: false };
      await queueWrite(context, plan, before.calculation, breathe);
      await sendApart(context, breathe);
      begun = { plan, before, sent: true };
      await queueLooks(context, plan, breathe);
      const [first] = layouts;
      if (first) worksheets.getItem(first.name).activate();
      await sendApart(context, breathe);
      if (instead !== undefined) {
        worksheets.getItem(instead).delete();
        await sendApart(context, breathe);
      }
      return { kind: "written" };
    });
  } catch (error) {
    return failure(begun, error);
  }
}
