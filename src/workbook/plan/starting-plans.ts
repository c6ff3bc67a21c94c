import { statedPlan, typicalPlan, typicalPlanIds, type ParameterSet } from "../../engine";
import type { Words } from "../../locales";
import type { WorkbookSnapshot } from "../model/snapshot";
import { readHearingSheet } from "../read/read-sheet";
import type { StartingPlans } from "../sheets";

/**
 * What a new sheet of plans begins with: the typical plans, and the cover in force where the hearing sheet states any.
 */
export function startingPlans(snapshot: WorkbookSnapshot, pack: Words, parameters: ParameterSet): StartingPlans {
  const typical = typicalPlanIds.map((id) => typicalPlan(id, pack.plans.typical[id], parameters));
  const read = readHearingSheet(snapshot);
  const { inForce } = pack.sheets.plans;
  const stated = read.ok ? statedPlan(read.reading.sheet.profile, "policy", inForce, parameters) : null;
  if (!stated) return { plans: typical };
  return {
    plans: [...typical, stated.plan],
    assumed: { place: typical.length + 1, terms: stated.notStated },
  };
}
