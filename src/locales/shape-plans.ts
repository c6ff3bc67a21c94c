import type { CoverLine, ExclusionId, GapReason, Reason, TermGroup, TermId, TypicalPlanId, Verdict } from "../engine";

/** A term of a plan: its name, and what it means in one plain sentence. */
interface PlanTermWords {
  readonly name: string;
  readonly meaning: string;
}

type ChoiceId = "outside" | "inside" | "beside" | "threshold" | "deducted" | "ratioFirst" | "deductibleFirst";

export interface PlanWords {
  readonly terms: Readonly<Record<TermId, PlanTermWords>>;
  readonly groups: Readonly<Record<TermGroup, string>>;
  /** The words of choices, by term. */
  readonly choices: {
    readonly [Id in "liability.defence" | "response.aggregate" | "interruption.waitingKind" | "order"]: Readonly<
      Partial<Record<ChoiceId, string>>
    >;
  };
  readonly lines: Readonly<Record<CoverLine, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  /** What a proposed plan makes of a term of the expiring one. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly exclusions: Readonly<Record<ExclusionId, string>>;
  /**
   * What a plan leaves of the likely event: `{scenario}`, `{line}`, `{excess}`; of a limit with the `{share}` of
   * such events that use it up.
   */
  readonly gaps: Readonly<Record<GapReason | "limitOften", string>>;
  readonly typical: Readonly<Record<TypicalPlanId, string>>;
  /** Of a limit that is left blank. */
  readonly noLimit: string;
}
