import type { Model } from "../model/resolve";
import type { ScenarioId } from "../scenarios";
import type { ScenarioResult } from "../scenarios/assess-scenario";
import type { Scenario } from "../scenarios/scenario";
import { isTaken, lineOf } from "./answered-by";
import type { Reason } from "./claim";
import { coverLines, type CoverLine, type Plan } from "./plan";
import { settlementsAt } from "./settlements-at";

/** Reasons that leave a gap; a deductible, a ratio and the shares of others are agreed, and are none. */
export const gapReasons = [
  "notCovered",
  "limit",
  "sublimit",
  "aggregate",
  "attachment",
  "waiting",
  "period",
] as const satisfies readonly Reason[];
export type GapReason = (typeof gapReasons)[number];

/** What a plan leaves of the likely event of a scenario. */
export interface Gap {
  readonly scenario: ScenarioId;
  readonly line: CoverLine;
  readonly reason: GapReason;
  /** Yen not paid. */
  readonly excess: number;
  /** Of a limit: the share of such events that use it up, 0–1; null where no years were simulated. */
  readonly exhausted: number | null;
}

/** Half a yen is none. */
const least = 0.5;

/**
 * Gaps of a scenario at its likely point, in no order.
 *
 * @param exhausted share of events that use up a line's limit, from the years of a simulation
 */
export function gapsOfScenario(
  plan: Plan,
  scenario: Scenario,
  result: ScenarioResult,
  model: Model,
  exhausted: (line: CoverLine) => number | null = () => null,
): readonly Gap[] {
  if (!result.applies) return [];
  const settlements = settlementsAt(plan, scenario, result, model, "likely");
  return coverLines.flatMap((line) =>
    gapReasons.flatMap((reason): Gap[] => {
      const excess = settlements.reduce((sum, { item, retained }) => {
        const isAsked = lineOf(item) === line && !item.payableAs;
        // a share of ordinary wages is agreed, a part or an option that is not taken is a gap
        const isAgreed = reason === "notCovered" && isTaken(plan.terms, line, item.option);
        return isAsked && !isAgreed ? sum + retained[reason] : sum;
      }, 0);
      if (excess < least) return [];
      return [{ scenario: scenario.id, line, reason, excess, exhausted: reason === "limit" ? exhausted(line) : null }];
    }),
  );
}

/** Gaps of several scenarios, heaviest first. */
export const heaviestGapsFirst = (gaps: readonly Gap[]): readonly Gap[] =>
  [...gaps].sort((one, other) => other.excess - one.excess);
