import type { QuestionId } from "../catalogue";
import { ln } from "../model/mathematics";
import type { Model } from "../model/resolve";
import { backupQuestions } from "../rating/backup-values";
import { SheetValues } from "../sheet-values";
import type { Reply } from "../sheet/replies";
import { assessScenario, type ScenarioResult } from "./assess-scenario";
import { expectedYearOf } from "./expected-year";
import { scenarios, type Scenario, type ScenarioId } from ".";

/** One scenario that makes most of the expected loss, and why. */
export interface Dominance {
  readonly scenario: ScenarioId;
  /** Of the expected yearly loss, 0–1. */
  readonly share: number;
  /** The controls whose state raises it most, heaviest first; none where controls do not raise it. */
  readonly causes: readonly QuestionId[];
  /** Yen a year, all scenarios, with average controls against this one. */
  readonly neutral: number;
}

const mostCauses = 3;

/** Null where no scenario makes as much of the expected loss as `warn.dominant` says. */
export function dominanceOf(
  {
    model,
    replies,
    values,
  }: { readonly model: Model; readonly replies: readonly Reply[]; readonly values: SheetValues },
  results: readonly ScenarioResult[],
): Dominance | null {
  const total = expectedYearOf(results).loss;
  const index = results.findIndex(
    ({ expectedAnnualLoss }) => total > 0 && expectedAnnualLoss / total >= model.parameter("warn.dominant").likely,
  );
  const [scenario, result] = [scenarios[index], results[index]];
  if (!scenario || !result) return null;
  const average = assessScenario(scenario, model, new SheetValues(model, replies, neutralOf(scenario)));
  const raised = result.expectedAnnualLoss > average.expectedAnnualLoss;
  return {
    scenario: scenario.id,
    share: result.expectedAnnualLoss / total,
    causes: raised ? causesOf(scenario, model, replies, values.get("backup.factor")) : [],
    neutral: total - result.expectedAnnualLoss + average.expectedAnnualLoss,
  };
}

/** Average controls: every factor of theirs is 1. */
const neutralOf = ({ code }: Scenario): ConstructorParameters<typeof SheetValues>[2] => ({
  [`${code}.control`]: 1,
  [`${code}.severity`]: 1,
  [`${code}.investigation`]: 1,
  [`${code}.delay`]: 1,
  [`${code}.recovery`]: 1,
  "log.extent": 1,
});

/** Controls below average, by what they add to the logarithm of the scenario's expected loss. */
function causesOf(
  scenario: Scenario,
  model: Model,
  replies: readonly Reply[],
  backupFactor: number,
): readonly QuestionId[] {
  const single = (id: string): number => model.parameter(id).likely;
  const neutral = single("control.neutral");
  const { likelihood, severity } = scenario.effects;
  const applying = replies.filter(({ applicable }) => applicable);
  const weighed = (effects: readonly number[]): number =>
    applying.reduce((sum, { question }) => sum + question.weight * (effects[question.index] ?? 0), 0);
  const [onLikelihood, onSeverity] = [weighed(likelihood), weighed(severity)];
  const backups: readonly QuestionId[] = Object.values(backupQuestions);
  const recovers = scenario.items.some(({ control }) => control === "recovery");
  const missing = ({ asked, option }: Reply): number => (asked ? Math.max(0, neutral - (option?.step ?? 0)) : 0);
  const missingBackups = applying.filter(({ question }) => backups.includes(question.id));
  const allMissing = missingBackups.reduce((sum, reply) => sum + missing(reply), 0);
  const isKey = ({ question }: Reply): boolean =>
    question.key === true && (likelihood[question.index] ?? 0) >= single("control.keyEffect");
  // what key controls add all together is capped: each adds its part of that
  const shortfall = applying.filter(isKey).reduce((sum, reply) => sum + missing(reply) / neutral, 0);
  const uncapped = shortfall * ln(single("control.keyFactor"));
  const ofKeys = shortfall === 0 ? 0 : Math.min(uncapped, ln(single("control.keyCap"))) / shortfall;
  const worth = (reply: Reply): number => {
    const { id, index, weight } = reply.question;
    const share = (effects: readonly number[], all: number): number =>
      all === 0 ? 0 : (weight * (effects[index] ?? 0) * missing(reply)) / all;
    const ofBackups = recovers && backups.includes(id) && allMissing > 0 ? missing(reply) / allMissing : 0;
    return (
      single("model.kL") * share(likelihood, onLikelihood) +
      single("model.kV") * share(severity, onSeverity) +
      (isKey(reply) ? (missing(reply) / neutral) * ofKeys : 0) +
      ofBackups * Math.max(0, ln(backupFactor))
    );
  };
  return applying
    .map((reply) => ({ id: reply.question.id, worth: worth(reply) }))
    .filter(({ worth: added }) => added > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostCauses)
    .map(({ id }) => id);
}
