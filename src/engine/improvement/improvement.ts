import { evaluateSheet, understand } from "../assess";
import type { Option, QuestionId } from "../catalogue";
import type { ParameterSet } from "../parameters/set";
import type { Chunked } from "../../scheduling/chunked";
import type { Grade } from "../rating/grade";
import type { HearingSheet } from "../sheet/hearing-sheet";
import { expectedYearOf } from "../scenarios/expected-year";
import type { Reply } from "../sheet/replies";

/** The results of an assessment with one reply raised. */
export interface Outlook {
  readonly score: number | null;
  readonly grade: Grade | null;
  /** Events a year, all scenarios. */
  readonly frequency: number;
  /** Yen of one event of each scenario at its likely point, all scenarios. */
  readonly likelyLoss: number;
  /** Yen a year, all scenarios. */
  readonly expectedAnnualLoss: number;
}

/** A reply raised to an option, the rest as they are. */
export interface Raised extends Outlook {
  readonly option: string;
  /** Yen a year that would be expected less: what the reply as it stands costs. Never negative. */
  readonly saved: number;
}

/** A question below its best step. */
export interface Improvement {
  readonly question: QuestionId;
  /** The option now chosen; null while open, which counts as nothing in place. */
  readonly option: string | null;
  /** One step up, and all the way. */
  readonly next: Raised;
  readonly best: Raised;
}

export interface Improvements {
  readonly now: Outlook;
  /** In the order of the catalogue. */
  readonly questions: readonly Improvement[];
}

/**
 * What each question below its best step costs: the assessment with that reply raised one step, and all the way.
 * Each stands alone; savings of several questions do not add up. Source: design 3.7.
 */
export function* improvementsOf(sheet: HearingSheet, parameters: ParameterSet): Chunked<Improvements> {
  const understood = understand(sheet, parameters);
  const { replies } = understood;
  const outlook = (raised: readonly Reply[]): Outlook => outlookOf(evaluateSheet({ ...understood, replies: raised }));
  const now = outlook(replies);
  const questions: Improvement[] = [];
  for (const [index, reply] of replies.entries()) {
    const higher = reply.asked && reply.applicable ? higherOptions(reply) : [];
    const [next, best] = [higher[0], higher.at(-1)];
    if (!next || !best) continue;
    yield;
    const raise = (option: Option): Raised => {
      const result = outlook(replies.map((each, at) => (at === index ? { ...reply, option } : each)));
      return { option: option.id, ...result, saved: Math.max(0, now.expectedAnnualLoss - result.expectedAnnualLoss) };
    };
    const question = reply.question.id;
    const raised = raise(next);
    questions.push({
      question,
      option: reply.option?.id ?? null,
      next: raised,
      best: next === best ? raised : raise(best),
    });
  }
  return { now, questions };
}

/** Options above the one chosen, lowest first; one that states a fact is no control to be put in place. */
function higherOptions({ question, option }: Reply): readonly Option[] {
  const step = option?.step ?? 0;
  return question.options.filter((each) => each.step > step && !each.claims).reverse();
}

function outlookOf({ rating, scenarios }: ReturnType<typeof evaluateSheet>): Outlook {
  const sum = (of: (scenario: (typeof scenarios)[number]) => number): number =>
    scenarios.reduce((total, scenario) => total + of(scenario), 0);
  return {
    score: rating.overall.score,
    grade: rating.overall.grade,
    frequency: sum(({ frequency }) => frequency),
    likelyLoss: sum(({ loss }) => loss?.likely ?? 0),
    expectedAnnualLoss: expectedYearOf(scenarios).loss,
  };
}
