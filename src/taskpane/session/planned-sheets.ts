import type { Chunked } from "../../scheduling/chunked";
import { planDiagnosis } from "../../workbook/plan/diagnose";
import { appVersion } from "../../workbook/app-version";
import type { WorkbookSnapshot } from "../../workbook/model/snapshot";

export interface PlannedSheets {
  readonly create: readonly string[];
  readonly refill: readonly string[];
}

/** The sheets a diagnosis would add and rewrite, from the plan that writes them; none if the diagnosis would be refused. */
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
  if (!planned.ok) return { create: [], refill: [] };
  const { create, refill } = planned.plan;
  return { create: create.map(({ name }) => name), refill: [...new Set(refill.map(({ sheet }) => sheet))] };
}
