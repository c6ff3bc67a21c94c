import type { Chunked } from "../../scheduling/chunked";
import { names } from "../model/names";
import { locate } from "../model/locator";
import type { SheetLayout } from "../model/sheet-layout";
import type { WorkbookSnapshot } from "../model/snapshot";
import { sheetsDecision, type SheetsDecision } from "./sheets-decision";
import { planWrite } from "./write-plan";

/** Plans the sheets of an empty hearing sheet into a workbook that holds none: the names of two would clash. */
export function* planTemplate(snapshot: WorkbookSnapshot, layouts: readonly SheetLayout[]): Chunked<SheetsDecision> {
  const locator = locate(snapshot);
  const blocks = layouts.flatMap((layout) => layout.blocks);
  const present = blocks.flatMap(({ id }) => locator.find(names.block(id))?.sheet ?? []);
  yield;
  if (present.length > 0)
    return { ok: false, refusal: [{ issue: { code: "templateThere", sheets: [...new Set(present)] } }] };
  return sheetsDecision(planWrite(snapshot, layouts), "template", null);
}
