import type { DiscountTable } from "../../engine";
import { claimsOfSheet } from "../../engine/simulation";
import type { Language } from "../../locales";
import type { Diagnosed } from "../diagnosis/diagnosed";
import type { OpenInput } from "../diagnosis/open-input";
import { runYears } from "../diagnosis/run-years";
import type { Environment } from "../environment";
import { plansToSettle, type PlansToSettle } from "../files/plans-to-settle";
import { coverOutcome, type CoverOutcome } from "./cover-outcome";

interface Asked {
  /** A file of plans; null takes those of the sheet, or the typical ones. */
  readonly plans: string | null;
  readonly discounts: DiscountTable | null;
  readonly run: { readonly years: number; readonly seed: number };
  readonly threads: number | null;
}

/** Simulates a customer's years and settles plans over them. */
export async function settlePlans(
  opened: OpenInput,
  result: Diagnosed,
  { plans: name, discounts, run, threads }: Asked,
  environment: Environment,
  language: Language,
): Promise<{ readonly chosen: PlansToSettle; readonly outcome: CoverOutcome }> {
  const { sheet, parameters } = result;
  const chosen = await plansToSettle(name, opened, result, environment.directory, language);
  const plans = { claims: claimsOfSheet(sheet, parameters), plans: chosen.plans };
  const asked = { ...run, plans, band: null, tornado: null };
  const { plans: years } = await runYears({ sheet, parameters }, asked, threads, environment, language);
  const outcome = coverOutcome(result, chosen, plans, years ?? [], run, discounts, await opened.confirmed());
  return { chosen, outcome };
}
