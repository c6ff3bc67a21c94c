import type { PlacedIssue } from "../issues";
import type { SheetLayout } from "../workbook/model/sheet-layout";
import { planTemplate } from "../workbook/plan/template";
import { neverYield, type YieldToMain } from "../scheduling/yield-to-main";
import { send } from "./host-error";
import { writeResults, type WriteOutcome } from "./write-results";

export interface InsertOptions {
  /** An empty sheet to take away, as a new workbook has one. */
  readonly instead?: string;
  readonly yieldToMain?: YieldToMain;
}

/**
 * Adds the sheets of an empty hearing sheet to the open workbook. Refused if sheets of one are there already, or a sheet
 * of a name that is needed. Requires ExcelApi 1.9.
 */
export async function insertTemplate(
  layouts: readonly SheetLayout[],
  { instead, yieldToMain = neverYield }: InsertOptions = {},
): Promise<WriteOutcome<readonly PlacedIssue[], null>> {
  const outcome = await writeResults((snapshot) => planTemplate(snapshot, layouts), { yieldToMain });
  if (outcome.kind === "written" && instead !== undefined) await deleteSheet(instead);
  return outcome;
}

/** Takes a sheet away, as the empty one of a new workbook. Requires ExcelApi 1.1. */
export const deleteSheet = (name: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await send(context);
  });
