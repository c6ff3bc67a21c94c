import type { ParameterSet } from "../parameters/set";
import type { Reply } from "../sheet/replies";
import type { Scenario } from "./scenario";

/** What controls do to a scenario: strengths 0–1, null where no applicable question bears on it. */
export interface Strength {
  /** L: Σ weight·effect·step / Σ weight·effect over likelihood effects. */
  readonly likelihood: number | null;
  /** V: the same over severity effects, without log questions where logs act by factors of their own. */
  readonly severity: number | null;
  /** Σ over key controls that bear on the scenario of max(0, 1 − step/neutral). */
  readonly keyShortfall: number;
}

export function strength(scenario: Scenario, replies: readonly Reply[], { values }: ParameterSet): Strength {
  const { effects, logActs } = scenario;
  const neutral = values["control.neutral"].likely;
  const keyEffect = values["control.keyEffect"].likely;
  let likelihoodWeight = 0;
  let likelihood = 0;
  let severityWeight = 0;
  let severity = 0;
  let keyShortfall = 0;
  for (const { question, option, applicable } of replies) {
    if (!applicable) continue;
    const step = option?.step ?? 0;
    const effect = effects.likelihood[question.index] as number;
    const onLikelihood = question.weight * effect;
    likelihoodWeight += onLikelihood;
    likelihood += onLikelihood * step;
    if (!(logActs && question.logAxis)) {
      const onSeverity = question.weight * (effects.severity[question.index] as number);
      severityWeight += onSeverity;
      severity += onSeverity * step;
    }
    if (question.key && effect >= keyEffect) {
      keyShortfall += Math.max(0, 1 - step / neutral);
    }
  }
  return {
    likelihood: likelihoodWeight === 0 ? null : likelihood / likelihoodWeight,
    severity: severityWeight === 0 ? null : severity / severityWeight,
    keyShortfall,
  };
}
