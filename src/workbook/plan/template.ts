import { names } from "../model/names";
import { locate } from "../model/locator";
import type { WorkbookSnapshot } from "../model/snapshot";
import { planWrite, type PlanResult } from "./write-plan";
import type { SheetLayout } from "../model/sheet-layout";

/** Plans the sheets of an empty hearing sheet into a workbook that holds none: two could not be told apart by name. */
export function planTemplate(snapshot: WorkbookSnapshot, layouts: readonly SheetLayout[]): PlanResult {
  const locator = locate(snapshot);
  const blocks = layouts.flatMap((layout) => layout.blocks);
  const there = blocks.flatMap(({ id }) => locator.find(names.block(id))?.sheet ?? []);
  if (there.length === 0) return planWrite(snapshot, layouts);
  return { ok: false, issues: [{ code: "templateThere", sheets: [...new Set(there)] }] };
}
