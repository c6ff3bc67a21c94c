import { planTemplate } from "../workbook/plan/template";
import type { SheetLayout } from "../workbook/plan/plan";
import type { WorkbookIssue } from "../workbook/issue";
import { send } from "./host-error";
import { queueSnapshot } from "./read-snapshot";
import { failure, type Begun, type WriteFailed } from "./undo";
import { queueWrite, sizeIssue } from "./write-plan";

export type InsertOutcome =
  | { readonly kind: "written" }
  /** Sheets of a hearing sheet are there already, or a sheet of a name that is needed. */
  | { readonly kind: "refused"; readonly issues: readonly WorkbookIssue[] }
  | WriteFailed;

/**
 * Adds the sheets of an empty hearing sheet to the open workbook and shows the first. On a failure the workbook is
 * put back as it was. `instead` names an empty sheet to take away, as a new workbook has one. Requires ExcelApi 1.9.
 */
export async function insertTemplate(layouts: readonly SheetLayout[], instead?: string): Promise<InsertOutcome> {
  let begun: Begun | null = null;
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const read = queueSnapshot(context);
      await send(context);
      const before = read();
      const planned = planTemplate(before, layouts);
      if (!planned.ok) return { kind: "refused", issues: planned.issues };
      const { plan } = planned;
      const tooLarge = sizeIssue(plan);
      if (tooLarge) return { kind: "failed", issue: tooLarge };
      begun = { plan, before, sent: false };
      queueWrite(context, plan, before.calculation);
      const [first] = layouts;
      if (first) worksheets.getItem(first.name).activate();
      await send(context);
      if (instead !== undefined) {
        worksheets.getItem(instead).delete();
        await send(context);
      }
      return { kind: "written" };
    });
  } catch (error) {
    return failure(begun, error);
  }
}
