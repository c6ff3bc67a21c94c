import { planPrice, type HearingSheet, type ParameterSet, type Plan } from "../../engine";
import {
  claimsOfSheet,
  defaultSeed,
  defaultYears,
  keepEvents,
  modelOfSheet,
  newScan,
  settleKept,
} from "../../engine/simulation";
import type { Chunked } from "../../scheduling/chunked";
import type { ProposalUnderPlan } from "../sheets/improvements/stamped-proposal";

/** A plan under which answers were tried. */
export interface ImprovementYearsOrder {
  readonly before: HearingSheet;
  readonly after: HearingSheet;
  readonly parameters: ParameterSet;
  readonly plan: Plan;
}

/** Settles a plan over the years of a customer before and after: the same streams, about a second each at 100,000 years. */
export function* improvementYears(
  { before, after, parameters, plan }: ImprovementYearsOrder,
  years = defaultYears,
): Chunked<ProposalUnderPlan> {
  const scan = newScan();
  const of = function* (sheet: HearingSheet): Chunked<{ readonly paid: number; readonly gross: number }> {
    const claims = claimsOfSheet(sheet, parameters);
    const kept = yield* keepEvents(modelOfSheet(sheet, parameters), claims, { years, seed: defaultSeed }, scan);
    const [own] = yield* settleKept(kept, [plan], scan);
    if (!own) throw new Error(`No years of plan ${plan.name}`);
    return { paid: own.paid.mean, gross: planPrice(plan, own.paid, parameters, null, null).price.gross };
  };
  const [standing, tried] = [yield* of(before), yield* of(after)];
  return {
    name: plan.name,
    years,
    paid: { before: standing.paid, after: tried.paid },
    gross: { before: standing.gross, after: tried.gross },
  };
}
