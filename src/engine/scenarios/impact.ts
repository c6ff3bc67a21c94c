import { evaluate, passes } from "../model/evaluate";
import type { Expression } from "../model/expression";
import { compared } from "../model/mathematics";
import type { Model } from "../model/resolve";
import type { ControlFactors } from "./amount";
import type { ReportReason, Scenario } from "./scenario";

export const impactLevels = ["minor", "moderate", "major", "severe"] as const;
/** 軽微, 中, 大, 甚大: likely loss over yearly revenue. */
export type ImpactLevel = (typeof impactLevels)[number];

/** Deadlines of a report to the authority, days after learning of it. Source: 個人情報保護法. */
interface ReportDays {
  readonly initialFrom: number;
  readonly initialTo: number;
  readonly final: number;
}

/** 影響度: what an incident means besides yen. */
export interface ImpactResult {
  readonly daysStopped: number;
  readonly personsAffected: number;
  readonly reportDuty: boolean;
  readonly reportReasons: readonly ReportReason[];
  readonly reportDays: ReportDays | null;
  readonly disclosure: boolean;
  readonly level: ImpactLevel;
  /** JNSA's JO model in yen: a ceiling beside the expected damages, never added. */
  readonly statedLiability: number;
  /** Yen; a maximum, never added. */
  readonly fineMaximum: number;
}

/** Whether the JO model says anything of a scenario. */
export const statesLiability = ({ impact }: Pick<Scenario, "impact">): boolean =>
  impact.statedLiability.kind !== "constant" || impact.statedLiability.value !== 0;

export function impactOf(scenario: Scenario, model: Model, controls: ControlFactors, likelyLoss: number): ImpactResult {
  const { impact } = scenario;
  const likely = (expression: Expression): number => evaluate(expression, "likely", model);
  const single = (id: Parameters<Model["parameter"]>[0]): number => model.parameter(id).likely;
  const reportReasons = impact.report.filter(({ test }) => passes(test, "likely", model)).map(({ reason }) => reason);
  return {
    daysStopped: likely(impact.daysStopped) * controls[impact.daysControl],
    personsAffected: likely(impact.personsAffected),
    reportDuty: reportReasons.length > 0,
    reportReasons,
    reportDays:
      reportReasons.length === 0
        ? null
        : {
            initialFrom: single("law.reportInitialFrom"),
            initialTo: single("law.reportInitialTo"),
            final: single(reportReasons.includes("malicious") ? "law.reportFinalMalicious" : "law.reportFinal"),
          },
    disclosure: impact.disclosure,
    level: levelOf(compared(likelyLoss / model.used("revenue")), single),
    statedLiability: likely(impact.statedLiability),
    fineMaximum: likely(impact.fineMaximum),
  };
}

function levelOf(share: number, single: (id: string) => number): ImpactLevel {
  for (const level of ["severe", "major", "moderate"] as const)
    if (share >= single(`impact.level.${level}`)) return level;
  return "minor";
}
