import { figures, type Figure, type Reason, type Scenario } from "../../../engine";
import { parameterName } from "../../formula/parameter-names";
import { names } from "../../model/names";
import { noLimit } from "../cover-calc/limits";
import { caseOf, MEAN, NOTHING_FOUND } from "../cover-calc/columns";
import type { PlanRowId } from "../plans/rows";

/** What a plan says, as formulas read it; `plan`: from 1. */
export const termOf = (id: PlanRowId | "usable" | "name", plan: number): string =>
  `INDEX(${names.planTerm(id)},1,${plan})`;

/** Formula of yen of an event under a plan; of a mean suspicion: attacks that are found and those that are not. */
export function amountOf(
  { code, confirmed }: Scenario,
  part: "paid" | "loss" | Reason,
  plan: number,
  figure: Figure,
): string {
  const at = (point: number): string => `INDEX(${names.cover(code, part)},1,${caseOf(plan, point)})`;
  if (figure !== "mean" || !confirmed) return at(figures.indexOf(figure));
  const share = parameterName(confirmed, "likely");
  return `(${share}*${at(MEAN)}+(1-${share})*${at(NOTHING_FOUND)})`;
}

/** What stays with the insured. */
export const retainedOf = (scenario: Scenario, plan: number, figure: Figure): string =>
  `(${amountOf(scenario, "loss", plan, figure)}-${amountOf(scenario, "paid", plan, figure)})`;

/** The same where a scenario can happen and a plan can be used; a dash elsewhere. */
export const where = ({ code }: Scenario, plan: number, formula: string): string =>
  `IF(OR(${names.scenario(code, "gate")}=0,${termOf("usable", plan)}=0),"–",${formula})`;

export const isUnlimited = (limit: string): string => `${limit}>=${noLimit}`;
