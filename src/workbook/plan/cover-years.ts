import {
  appetiteOf,
  planPrice,
  tariffsBeside,
  understand,
  type Assessment,
  type HearingSheet,
  type ParameterSet,
} from "../../engine";
import {
  claimsOfSheet,
  defaultSeed,
  defaultYears,
  keepEvents,
  knowledgeBand,
  modelOfSheet,
  newScan,
  planTrials,
  settleKept,
} from "../../engine/simulation";
import type { Chunked } from "../../scheduling/chunked";
import type { PlanInCells } from "../read/plans";
import { movedTerms } from "../sheets/cover/years/moved-terms";
import type { SettledPlan, StampedYears } from "../sheets/cover/years/stamped-years";

const moved = movedTerms.map(({ what }) => what);

/** Whose years, under which plans. */
export interface CoverYearsOrder {
  readonly info: {
    readonly assessment: Pick<Assessment, "engineVersion" | "fingerprints">;
    readonly reading: { readonly sheet: HearingSheet };
    readonly parameters: ParameterSet;
  };
  /** Yen a year. */
  readonly revenue: number;
  readonly plans: readonly PlanInCells[];
}

export interface CoverYearsOptions {
  /** At most 100,000; the usual number where left out. */
  readonly years?: number;
  readonly seed?: number;
  /** ISO 8601. */
  readonly time: string;
}

/**
 * Simulates a customer's years once and settles plans over them, with the curves of terms that may be moved and the smallest
 * limits for the appetite: about a second a plan at 100,000 years.
 */
export function* coverYears(
  { info: { assessment, reading, parameters }, revenue, plans }: CoverYearsOrder,
  { years = defaultYears, seed = defaultSeed, time }: CoverYearsOptions,
): Chunked<StampedYears> {
  const { sheet } = reading;
  const scan = newScan();
  const kept = yield* keepEvents(
    modelOfSheet(sheet, parameters),
    claimsOfSheet(sheet, parameters),
    { years, seed },
    scan,
  );
  const all = yield* settleKept(
    kept,
    plans.map(({ plan }) => plan),
    scan,
  );
  const most = appetiteOf(revenue, parameters);
  const band = yield* knowledgeBand(sheet, parameters);
  const { model } = understand(sheet, parameters);
  const settled: SettledPlan[] = [];
  for (const [index, each] of plans.entries()) {
    const own = all[index];
    if (!own) continue;
    const { plan } = each;
    const [tariff = null] = tariffsBeside(plan, planPrice(plan, own.paid, parameters, null, null), model);
    settled.push({ ...each, years: own, tariff, ...(yield* planTrials(kept, plan, moved, most, scan)) });
  }
  const { engineVersion, fingerprints } = assessment;
  return { years, seed, engineVersion, fingerprints, band, time, plans: settled };
}
