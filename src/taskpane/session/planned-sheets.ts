import type { Chunked } from "../../scheduling/chunked";
import { planDiagnosis } from "../../workbook/plan/diagnose";
import { appVersion } from "../../workbook/app-version";
import type { WorkbookSnapshot } from "../../workbook/model/snapshot";

export interface PlannedSheets {
  /** Result sheets of an older version that stay as copies: as they are called, and will be. */
  readonly keep: readonly { readonly sheet: string; readonly as: string }[];
  readonly create: readonly string[];
  readonly refill: readonly string[];
}

/** The sheets a diagnosis would keep, add and rewrite, from the plan that writes them; none if the diagnosis would be refused. */
export function* plannedSheets(snapshot: WorkbookSnapshot): Chunked<PlannedSheets> {
  const options = {
    parameters: null,
    language: null,
    time: "",
    appVersion,
    untouched: "diagnose",
    distribution: null,
  } as const;
  const planned = yield* planDiagnosis(snapshot, options);
  if (!planned.ok) return { keep: [], create: [], refill: [] };
  const { keep, create, refill } = planned.plan;
  return {
    keep: keep.map(({ sheet, as }) => ({ sheet, as })),
    create: create.map(({ name }) => name),
    refill: [...new Set(refill.map(({ sheet }) => sheet))],
  };
}
