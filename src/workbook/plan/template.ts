import type { Chunked } from "../../scheduling/chunked";
import { names } from "../model/names";
import { locate } from "../model/locator";
import type { SheetLayout } from "../model/sheet-layout";
import type { WorkbookSnapshot } from "../model/snapshot";
import { uncheckedDecision, type UncheckedDecision } from "./unchecked-decision";
import { planWrite } from "./write-plan";

/** Plans the sheets of an empty hearing sheet into a workbook that holds none: the names of two would clash. */
export function* planTemplate(snapshot: WorkbookSnapshot, layouts: readonly SheetLayout[]): Chunked<UncheckedDecision> {
  const locator = locate(snapshot);
  const blocks = layouts.flatMap((layout) => layout.blocks);
  const present = blocks.flatMap(({ id }) => locator.find(names.block(id))?.sheet ?? []);
  yield;
  if (present.length > 0)
    return { ok: false, refusal: [{ issue: { code: "templateThere", sheets: [...new Set(present)] } }] };
  return uncheckedDecision(planWrite(snapshot, layouts), "template");
}
